import type { Schema } from "../document.js";
import { isObject, type JsonType, jsonType } from "../json.js";

/** What follows references between schemas. */
export interface Resolver {
  /** What a reference leads to. */
  resolve(reference: string): { name: string; schema: Schema };
}

/** The schema, and all that apply together with it: through references and allOf. */
export function applying(view: Resolver, schema: Schema): Schema[] {
  const referenced = typeof schema.$ref === "string" ? [view.resolve(schema.$ref).schema] : [];
  const inner = [...referenced, ...list(schema.allOf)];
  return [schema, ...inner.flatMap((one) => applying(view, one))];
}

/** The fields that a schema names, whatever branch of a union names them. */
export function declaredFields(view: Resolver, schema: Schema): Map<string, Schema[]> {
  const fields = new Map<string, Schema[]>();
  for (const { properties, anyOf, oneOf } of applying(view, schema)) {
    for (const [name, field] of Object.entries(isObject(properties) ? properties : {}))
      fields.set(name, [...(fields.get(name) ?? []), field as Schema]);
    for (const branch of [...list(anyOf), ...list(oneOf)])
      for (const [name, field] of declaredFields(view, branch))
        fields.set(name, [...(fields.get(name) ?? []), ...field]);
  }
  return fields;
}

/** The JSON types that a schema allows, or undefined where it says nothing about the type. */
export function declaredTypes(view: Resolver, schema: Schema): Set<JsonType> | undefined {
  const claims = applying(view, schema).flatMap((one) => [
    "type" in one ? new Set([one.type].flat() as JsonType[]) : undefined,
    typesOfValues(allowed(one)),
    typesOfBranches(view, list(one.anyOf)),
    typesOfBranches(view, list(one.oneOf)),
  ]);
  const [first, ...rest] = claims.filter((claim) => claim !== undefined);
  return first && rest.reduce(intersection, first);
}

/** Whether a value of a JSON type fits where the given types are allowed. */
export function allowsType(types: ReadonlySet<JsonType>, type: JsonType): boolean {
  return types.has(type) || (type === "integer" && types.has("number"));
}

/** The values that a schema's const or enum allows, or undefined where it has neither. */
export function declaredValues(view: Resolver, schema: Schema): unknown[] | undefined {
  return applying(view, schema)
    .map(allowed)
    .find((values) => values !== undefined);
}

/**
 * Whether a value is what a `not` forbids: one of its values, or an object with all of its members, each
 * of the type that it says.
 */
export function isForbidden(forbidden: unknown, value: unknown): boolean {
  if (!isObject(forbidden)) return false;
  const { enum: values, required: names, properties = {}, anyOf } = forbidden;
  const hasMember = (name: string) => {
    if (!isObject(value) || !(name in value)) return false;
    const { type } = (properties as Record<string, Schema>)[name] ?? {};
    return type === undefined || type === jsonType(value[name]);
  };
  return (
    (Array.isArray(values) && values.includes(value)) ||
    (Array.isArray(names) && names.every(hasMember)) ||
    list(anyOf).some((one) => isForbidden(one, value))
  );
}

/** A keyword's list of schemas, empty where the keyword is missing. */
export function list(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}

function intersection(one: Set<JsonType>, other: Set<JsonType>): Set<JsonType> {
  return new Set(
    [...one, ...other].filter((type) => allowsType(one, type) && allowsType(other, type)),
  );
}

function allowed(schema: Schema): unknown[] | undefined {
  if ("const" in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function typesOfValues(values: unknown[] | undefined): Set<JsonType> | undefined {
  return values && new Set(values.map(jsonType));
}

function typesOfBranches(view: Resolver, branches: Schema[]): Set<JsonType> | undefined {
  const types = branches.map((branch) => declaredTypes(view, branch));
  if (types.length === 0 || types.includes(undefined)) return undefined;
  return new Set(types.flatMap((some) => [...(some ?? [])]));
}
