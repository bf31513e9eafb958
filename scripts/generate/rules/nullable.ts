import { type OpenApi, referredName, type Schema } from "../../../src/contract/document.js";
import { isObject, pointerOf } from "../../../src/contract/json.js";
import { failOn, type Problem } from "../../support/cli.js";
import { receivedSchemas, sentSchemas } from "./directions.js";
import type { Rule } from "./rule.js";

/**
 * Lets every member of an answer or an event be null that may also be missing: older answers print null
 * for what newer ones leave out, and which of them a field does is not known beforehand. Constants stay,
 * since they tell which object it is.
 * @throws UserError where spec/ says null of such a member itself.
 */
export const writeNullable: Rule = (document, input) => {
  const problems: Problem[] = [];
  const { schemas } = document.components;
  const sent = sentSchemas(document);
  for (const name of receivedSchemas(document)) {
    const { properties, required = [], additionalProperties } = schemas[name] as Described;
    // In a map a key is there or not: its named members are those of the rest, which says what all hold.
    if (sent.has(name) || !properties || isObject(additionalProperties)) continue;
    for (const [member, schema] of Object.entries(properties)) {
      if (required.includes(member)) continue;
      const place = pointerOf(["components", "schemas", name, "properties", member]);
      const found = place + (nullIn(schema) ?? "");
      if (found !== place && input.isByHand(found))
        problems.push(input.problemAt(found, "no null, which a rule adds", "null"));
      properties[member] = nullable(schema, document);
    }
  }
  failOn(problems);
};

/** Where a schema takes null without a reference: a pointer from it. */
function nullIn({ type, oneOf, anyOf }: Schema): string | undefined {
  if (Array.isArray(type) && type.includes("null")) return "/type";
  return Object.entries({ oneOf, anyOf }).flatMap(([keyword, branches]) => {
    const index = Array.isArray(branches) ? branches.findIndex(isNull) : -1;
    return index < 0 ? [] : [`/${keyword}/${index}`];
  })[0];
}

function isNull(branch: unknown): boolean {
  return isObject(branch) && branch.type === "null";
}

interface Described {
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
}

function nullable(schema: Schema, document: OpenApi): Schema {
  if ("const" in schema || takesNull(schema, document)) return schema;
  const { type, $ref: reference, ...others } = schema;
  if (reference) return { ...others, oneOf: [{ $ref: reference }, { type: "null" }] };
  // Several generators lose an object that says itself that it may be null.
  if (type === "object" && "additionalProperties" in schema) {
    const outside = ["description", "x-evidence"];
    const split = (isOutside: boolean) =>
      Object.fromEntries(
        Object.entries(schema).filter(([keyword]) => outside.includes(keyword) === isOutside),
      );
    return { ...split(true), oneOf: [split(false), { type: "null" }] };
  }
  if (type) return { ...schema, type: [...[type].flat(), "null"] };
  const union = ["oneOf", "anyOf"].find((keyword) => keyword in schema);
  if (!union) return schema;
  return { ...schema, [union]: [...(schema[union] as Schema[]), { type: "null" }] };
}

function takesNull(schema: Schema, document: OpenApi): boolean {
  const name = referredName(schema);
  if (name) return takesNull(document.components.schemas[name] ?? {}, document);
  if ([schema.type].flat().includes("null")) return true;
  const branches = [schema.oneOf, schema.anyOf].flatMap((some) =>
    Array.isArray(some) ? some : [],
  );
  return branches.filter(isObject).some((branch) => takesNull(branch, document));
}
