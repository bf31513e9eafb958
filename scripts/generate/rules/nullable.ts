import {
  type Body,
  bodySchemaName,
  listOperations,
  type OpenApi,
  referredName,
  resolve,
  type Schema,
} from "../../../src/contract/document.js";
import { isObject } from "../../../src/contract/json.js";
import { reachable } from "../../../src/contract/variants.js";
import type { Rule } from "./rule.js";

/**
 * Lets every member of an answer or an event be null that may also be missing: older answers print null
 * for what newer ones leave out, and which of them a field does is not known beforehand. Constants stay,
 * since they tell which object it is.
 */
export const writeNullable: Rule = (document) => {
  const { schemas } = document.components;
  const sent = reachable(schemas, bodies(document, "sent"));
  const received = reachable(schemas, bodies(document, "received"));
  for (const name of received) {
    const { properties, required = [], additionalProperties } = schemas[name] as Described;
    // In a map a key is there or not: its named members are those of the rest, which says what all hold.
    if (sent.has(name) || !properties || isObject(additionalProperties)) continue;
    for (const [member, schema] of Object.entries(properties))
      if (!required.includes(member)) properties[member] = nullable(schema, document);
  }
};

interface Described {
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
}

/** Names of the schemas of request bodies, or of answers and events. */
function bodies(document: OpenApi, direction: "sent" | "received"): string[] {
  return listOperations(document).flatMap(({ section, operation: { requestBody, responses } }) => {
    const answers = Object.values(responses).map((answer) => resolve<Body>(document, answer));
    const given = section === "webhooks" ? [requestBody] : answers;
    const asked = section === "webhooks" ? [] : [requestBody];
    return (direction === "sent" ? asked : given).flatMap((body) => bodySchemaName(body) ?? []);
  });
}

function nullable(schema: Schema, document: OpenApi): Schema {
  if ("const" in schema || takesNull(schema, document)) return schema;
  const { type, $ref: reference, ...others } = schema;
  if (reference) return { ...others, oneOf: [{ $ref: reference }, { type: "null" }] };
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
