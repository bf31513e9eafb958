import type { Schema } from "../document.js";
import { isObject } from "../json.js";

/**
 * How strictly a value is judged: `declared` as the description says, `closed` without undeclared
 * fields in any object, `fragment` without required fields, `closed-fragment` both.
 */
export type Variant = "declared" | "closed" | "fragment" | "closed-fragment";

/** Address under which each Ajv knows the adapted schemas. */
export const schemaId = "wooshpay";

/** A schema and where it stands: its component, then keywords, for example `Event/properties/data`. */
export interface PlacedSchema {
  place: string;
  schema: Schema;
}

// Which keywords hold schemas, and how.
const shapes: Record<string, "one" | "list" | "map"> = {
  properties: "map",
  additionalProperties: "one",
  items: "one",
  allOf: "list",
  anyOf: "list",
  oneOf: "list",
};

// A `not` forbids values and sets of members and holds nothing that could be adapted or walked.
// Walking past one of these would leave the schemas inside it unadapted and untested.
const unsupported = new Set([
  ...["$defs", "contains", "dependentSchemas", "else", "if", "patternProperties"],
  ...["prefixItems", "propertyNames", "then", "unevaluatedItems", "$dynamicRef"],
]);

const combining = ["$ref", "allOf", "anyOf", "oneOf"];
const fieldKeywords = ["properties", "additionalProperties", "unevaluatedProperties"];

/**
 * The component schemas as definitions of one Ajv schema, each twice: as `<name>`, and as
 * `<name>+open`, whose top level never forbids a field, for use beside other schemas.
 * @throws Error for a keyword that holds schemas and that the contract tests cannot walk.
 */
export function adaptSchemas(
  schemas: Record<string, Schema>,
  variant: Variant,
): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => [
      [name, adapt(schema, variant, false)],
      [`${name}+open`, adapt(schema, variant, true)],
    ]),
  );
}

/** A schema and all schemas inside it, without following references. */
export function subschemas({ place, schema }: PlacedSchema): PlacedSchema[] {
  const inner = Object.entries(schema).flatMap(([keyword, value]) =>
    heldSchemas(keyword, value).map(([path, held]) => ({ place: place + path, schema: held })),
  );
  return [{ place, schema }, ...inner.flatMap(subschemas)];
}

function heldSchemas(keyword: string, value: unknown): [string, Schema][] {
  const shape = shapeOf(keyword);
  if (!shape || typeof value !== "object" || value === null) return [];
  if (shape === "one") return [[`/${keyword}`, value as Schema]];
  return Object.entries(value).map(([key, held]) => [`/${keyword}/${key}`, held]);
}

function shapeOf(keyword: string): string | undefined {
  if (unsupported.has(keyword))
    throw new Error(`src/contract/variants.ts cannot walk the keyword ${keyword} yet`);
  return shapes[keyword];
}

function adapt(schema: Schema, variant: Variant, open: boolean): Schema {
  const sharesFields = open || !delegates(schema);
  const entries = Object.entries(schema)
    .filter(([keyword]) => !(keyword === "required" && variant.endsWith("fragment")))
    .map(([keyword, value]) => {
      const memberOpen = sharesFields && combining.includes(keyword);
      return [keyword, adaptMember(keyword, value, variant, memberOpen)];
    });
  const closes = variant.startsWith("closed") && !open && closable(schema);
  return Object.fromEntries(closes ? [...entries, ["unevaluatedProperties", false]] : entries);
}

function adaptMember(keyword: string, value: unknown, variant: Variant, open: boolean): unknown {
  if (keyword === "$ref")
    return `${schemaId}#/$defs/${nameIn(String(value))}${open ? "+open" : ""}`;
  const shape = shapeOf(keyword);
  const change = (held: unknown) => (isObject(held) ? adapt(held, variant, open) : held);
  if (shape === "list") return (value as unknown[]).map(change);
  if (shape === "map")
    return Object.fromEntries(
      Object.entries(value as Schema).map(([key, held]) => [key, change(held)]),
    );
  return shape === "one" ? change(value) : value;
}

// A mere reference or choice: what it leads to declares the fields and closes itself.
function delegates(schema: Schema): boolean {
  const used = [...combining, ...fieldKeywords].filter((keyword) => keyword in schema);
  return used.length === 1 && used[0] !== "allOf" && combining.includes(used[0] ?? "");
}

// Where additionalProperties is declared, no field is left unevaluated, so closing changes nothing.
function closable(schema: Schema): boolean {
  if ("unevaluatedProperties" in schema || delegates(schema)) return false;
  const describes = ["properties", ...combining].some((keyword) => keyword in schema);
  return describes || [schema.type].flat().includes("object");
}

/** The component that a reference of the bundle or of an adapted schema leads to. */
export function nameIn(reference: string): string {
  return (reference.split("/").at(-1) ?? "").replace(/\+open$/, "");
}

/** The components with these names and all that they refer to, at any depth. */
export function reachable(schemas: Record<string, Schema>, names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const all = subschemas({ place: name, schema: schemas[name] ?? {} });
    for (const { $ref } of all.map(({ schema }) => schema))
      if (typeof $ref === "string") follow(nameIn($ref));
  };
  for (const name of names) follow(name);
  return found;
}
