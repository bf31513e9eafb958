import { type OpenApi, referredName, type Schema } from "../../../src/contract/document.js";
import { isObject } from "../../../src/contract/json.js";
import { type Rule, schemaNamed } from "./rule.js";

/**
 * Makes of each schema with `x-echo-of` what comes back of a request's schema: the same members, each of
 * which may be null, none required, lists of values and of members open.
 */
export const writeEchoes: Rule = (document) => {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const { "x-echo-of": source, ...own } = schema;
    const sent = referredName(source);
    if (!sent) continue;
    const { description, properties } = schemaNamed(document, sent, `x-echo-of of ${name}`);
    const { "x-evidence": evidence, ...texts } = own;
    document.components.schemas[name] = {
      description,
      ...texts,
      type: "object",
      properties: echoed(properties as Record<string, Schema>),
      "x-evidence": evidence,
    };
  }
};

function echoed(properties: OpenApi["components"]["schemas"]): Record<string, Schema> {
  const members = Object.entries(properties).map(([name, member]) => [name, readable(member)]);
  return Object.fromEntries(members);
}

function readable(member: Schema): Schema {
  const { enum: values, ...others }: Schema = structuredClone(member);
  const opened: Schema = {
    ...others,
    ...(Array.isArray(values) && { "x-extensible-enum": values }),
  };
  if (typeof opened.type === "string" && !isObject(opened.properties))
    return { ...opened, type: [opened.type, "null"] };
  throw new Error(
    `x-echo-of knows members with one plain type only, not ${JSON.stringify(member)}`,
  );
}
