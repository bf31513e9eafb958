import { referredName, type Schema } from "../../../src/contract/document.js";
import { isObject } from "../../../src/contract/json.js";
import type { TypePart, ValueType } from "./model.js";

/**
 * What values a schema takes, in words.
 * @param units how a unit is called, by its name and by the names of schemas that have it.
 */
export function valueTypeOf(schema: Schema, units: Readonly<Record<string, string>>): ValueType {
  const branches = unionOf(schema);
  const isNullable = typesOf(schema).includes("null") || branches.some(isNull);
  const [only] = branches.length === 1 || isNullable ? branches.filter((one) => !isNull(one)) : [];
  const single = branches.filter((one) => !isNull(one)).length === 1 ? only : undefined;
  const holder = single && !referredName(single) ? { ...single, ...own(schema) } : schema;
  const unit = units[String(schema["x-unit"] ?? referredName(single ?? schema))];
  return {
    parts: partsOf(single ?? schema),
    isNullable,
    ...valuesOf(holder),
    ...(unit === undefined ? {} : { unit }),
    limits: limitsOf(holder),
  };
}

function own(schema: Schema): Schema {
  const { oneOf: _one, anyOf: _any, ...rest } = schema;
  return rest;
}

function isNull(schema: Schema): boolean {
  return schema.type === "null";
}

/** The branches of a union; empty for what is none. A union that only says what is required is none. */
function unionOf(schema: Schema): Schema[] {
  const branches = (schema.oneOf ?? schema.anyOf ?? []) as Schema[];
  return branches.every((one) => one.type !== undefined || referredName(one) || one.properties)
    ? branches
    : [];
}

function typesOf({ type }: Schema): string[] {
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}

function partsOf(schema: Schema): TypePart[] {
  const name = referredName(schema);
  if (name) return [{ ref: name }];
  const branches = unionOf(schema).filter((one) => !isNull(one));
  if (branches.length > 0)
    return branches.flatMap((one, index) => [...(index > 0 ? [" or "] : []), ...partsOf(one)]);
  const types = typesOf(schema).filter((one) => one !== "null");
  if (types.includes("array") && isObject(schema.items))
    return ["array of ", ...partsOf(schema.items)];
  const values = schema.additionalProperties;
  if (types.includes("object") && isObject(values) && !schema.properties)
    return ["map of ", ...partsOf(values)];
  return [types.join(" or ") || (schema.properties ? "object" : "any")];
}

function valuesOf(schema: Schema): Pick<ValueType, "values" | "isOpen"> {
  const holder = isObject(schema.items) && !referredName(schema.items) ? schema.items : schema;
  const open = holder["x-extensible-enum"] as unknown[] | undefined;
  const closed = (holder.enum ?? ("const" in holder ? [holder.const] : [])) as unknown[];
  return {
    values: (open ?? closed).filter((one) => one !== null).map(String),
    isOpen: open !== undefined,
  };
}

// How each keyword reads with its value.
const limits: Readonly<Record<string, (value: unknown) => string>> = {
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  minLength: (value) => `${value} characters or more`,
  maxLength: (value) => `${value} characters or less`,
  maxItems: (value) => `${value} item${value === 1 ? "" : "s"} at most`,
  pattern: (value) => `matches \`${value}\``,
  format: (value) => (value === "int64" ? "64 bits" : String(value)),
  "x-id-prefix": (value) => `begins with \`${value}\``,
};

function limitsOf(schema: Schema): string[] {
  return Object.entries(limits).flatMap(([keyword, tell]) =>
    schema[keyword] === undefined ? [] : [tell(schema[keyword])],
  );
}
