import type { Shape } from "../support/shape.js";
import { rowShapes } from "./table-shapes.js";

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1 };
const level = { enum: ["documented", "partial", "inferred"] };
const jsonTypes = ["string", "integer", "number", "boolean", "array", "object", "null"];
const types = [...jsonTypes, "map"];
const listOf = (name: string) => ({ type: "array", items: { $ref: `#/$defs/${name}` } });
const mapOf = (name: string) => ({
  type: "object",
  additionalProperties: { $ref: `#/$defs/${name}` },
});

function closed(
  properties: Record<string, object>,
  required: string[],
  dependentRequired: Record<string, string[]> = {},
): object {
  const additionalProperties = false;
  return { type: "object", properties, required, dependentRequired, additionalProperties };
}

const what = {
  ...{ type: { enum: types }, object: text, notes: text },
  ...{ items: { $ref: "#/$defs/items" }, fields: listOf("field") },
};

const printed = {
  ...closed(
    {
      types: { type: "array", items: { enum: jsonTypes }, minItems: 1, uniqueItems: true },
      values: { type: "array", minItems: 1, uniqueItems: true },
      ...{ units: { type: "array", items: { enum: ["ms", "s"] }, minItems: 1 }, pages: texts },
    },
    ["pages"],
  ),
  minProperties: 2,
};

const field = closed(
  {
    ...what,
    ...{ name: text, format: text, values: { type: "array", minItems: 1 } },
    required: { enum: [true, false, null, "conditional"] },
    ...{ complete: { const: false }, enumeration: text, nullable: { type: "boolean" } },
    ...{
      unit: { enum: ["ms", "s"] },
      only: { const: "answer" },
      default: {},
      example: {},
      printed,
    },
    ...{
      minimum: { type: "number" },
      maximum: { type: "number" },
      max_length: { type: "integer" },
      level,
      pages: texts,
    },
  },
  ["name", "type"],
  // A list that may go on has something in it.
  { complete: ["values"] },
);

const operation = closed(
  {
    ...{ id: text, method: { enum: ["GET", "POST", "DELETE"] }, summary: text, notes: text },
    ...{ path: { type: "string", pattern: "^/v1/" }, pages: texts, level, content_type: text },
    parameters: closed({ path: listOf("field"), query: listOf("field"), header: texts }, []),
    ...{ body: listOf("field"), more: text, hidden: texts, allowed_from: texts },
    answers: closed({ object: text, list_of: text, notes: text }, []),
    statuses: { type: "array", items: { type: "integer" } },
  },
  ["id", "method", "path", "level"],
);

const object = closed(
  {
    ...{ prefix: { type: "string", pattern: "_$" }, pages: texts, level, fields: listOf("field") },
    ...{ more: text, hidden: texts, cut_after: text, all_optional: { const: true }, notes: text },
    older_form_of: text,
  },
  ["level", "fields"],
);

const enumeration = closed(
  {
    ...{ values: texts, complete: { const: false }, inferred: texts },
    ...{ pages: texts, level, notes: text },
  },
  ["values"],
);

function tableOf(row: object): object {
  const rows = { type: "array", items: row };
  return closed({ pages: texts, level, notes: text, rows }, ["rows"]);
}

const count = { type: "integer", minimum: 1 };
const prints = {
  ...closed({ page: text, requests: count, answers: count, events: count }, ["page"]),
  minProperties: 2,
};

const server = closed(
  {
    ...{ environment: { enum: ["test", "live"] }, url: { type: "string", pattern: "^https://" } },
    ...{ path_prefix: text, key_prefixes: texts, pages: texts, level },
  },
  ["environment", "url", "key_prefixes", "pages", "level"],
);

const signature = closed(
  {
    ...{ header: text, pages: texts, level, algorithm: text, signed_payload: text },
    ...{ encoding: text, secret_prefix: text },
  },
  ["header", "pages", "level"],
);

const amount = { type: "object" };
const method = closed(
  {
    ...{ name: text, type: text, kind: text, pages: texts, level, countries: texts },
    ...{ presentment_currencies: texts, settlement_currencies: texts },
    ...{ minimum: amount, maximum: amount, chargeback: { type: "boolean" } },
    refunds: mapOf("flag"),
    ...{ recurring: { type: "boolean" }, integrations: texts, billing_details: { type: "array" } },
    options_under: text,
    ...{ options: listOf("field"), data: listOf("field"), next_action: listOf("action") },
    ...{ operators: { type: "array" }, exponents: { type: "object" }, notes: texts },
  },
  ["name", "kind", "level"],
);

const action = closed(
  {
    ...{ when: text, status: text, type: text, member: text, fields: texts, value: text },
    ...{ level, notes: text, pages: texts },
  },
  [],
);

/** The shape of a `facts.yaml`; spec/README.md explains its fields. */
export const shape: Shape = {
  ...closed(
    {
      ...{ servers: listOf("server"), headers: listOf("field"), operations: listOf("operation") },
      ...{ objects: mapOf("object"), enumerations: mapOf("enumeration"), signature },
      events: {
        type: "array",
        items: closed({ type: text, object: text, pages: texts, level, notes: text }, [
          ...["type", "pages", "level"],
        ]),
      },
      ...{ methods: listOf("method"), prints: { type: "array", items: prints, minItems: 1 } },
      tables: {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(rowShapes).map(([name, row]) => [name, tableOf(row)]),
        ),
        additionalProperties: tableOf({ type: "object" }),
      },
      statements: {
        type: "array",
        items: closed({ about: text, says: text, level, pages: texts }, ["about", "says", "level"]),
      },
    },
    [],
  ),
  $defs: {
    ...{ field, operation, object, enumeration, server, method, action },
    flag: { type: "boolean" },
    items: closed(what, ["type"]),
  },
};
