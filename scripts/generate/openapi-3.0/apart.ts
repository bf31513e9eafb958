import type { SchemaView } from "../../../src/contract/ajv/schema-view.js";
import { type OpenApi, resolve, type Schema } from "../../../src/contract/document.js";
import { isObject, type JsonType } from "../../../src/contract/json.js";
import {
  allowsType,
  applying,
  declaredTypes,
  declaredValues,
  list,
} from "../../../src/contract/judge/declared.js";

/** What the functions of src/contract ask of a view, for schemas as the document has them. */
export function viewOf(document: OpenApi): SchemaView {
  const view: Pick<SchemaView, "resolve"> = {
    resolve: ($ref) => ({ name: $ref, schema: resolve<Schema>(document, { $ref }) }),
  };
  return view as SchemaView;
}

/**
 * Whether it is certain that no value fits both schemas: by its JSON type, by the values that they list,
 * or by a member that one requires and the other refuses or has differently. Since many generators
 * ignore `not`, that it refuses a member counts only where values of both are told apart without it.
 */
export function areApart(view: SchemaView, one: Schema, other: Schema): boolean {
  return hasOtherTypes(view, one, other) || refutes(view, one, other) || refutes(view, other, one);
}

function hasOtherTypes(view: SchemaView, one: Schema, other: Schema): boolean {
  const [types, others] = [declaredTypes(view, one), declaredTypes(view, other)];
  if (!types || !others) return false;
  const meet = (type: JsonType) => allowsType(types, type) && allowsType(others, type);
  return ![...types, ...others].some(meet);
}

function refutes(view: SchemaView, one: Schema, other: Schema): boolean {
  return hasOtherValues(view, one, other) || hasOtherMember(view, one, other);
}

function hasOtherValues(view: SchemaView, one: Schema, other: Schema): boolean {
  const values = declaredValues(view, one);
  const others = declaredValues(view, other);
  return values?.every((value) => others?.includes(value) === false) ?? false;
}

function hasOtherMember(view: SchemaView, one: Schema, other: Schema): boolean {
  // Where a value need not be an object, it need not have the members.
  if ([...(declaredTypes(view, one) ?? [])].join() !== "object") return false;
  // Without `not`, plain values of the one would fit the other unless that requires something more.
  const asksForMore = requiredNames(view, other).some((name) => !declares(view, one, name));
  return requiredNames(view, one).some(
    (name) =>
      (isClosed(view, other) && !declares(view, other, name)) ||
      (asksForMore && refusedNames(view, other).includes(name)) ||
      areApart(view, memberSchema(view, one, name), memberSchema(view, other, name)),
  );
}

function isClosed(view: SchemaView, schema: Schema): boolean {
  return applying(view, schema).some((one) => one.additionalProperties === false);
}

function declares(view: SchemaView, schema: Schema, name: string): boolean {
  return memberSchema(view, schema, name).allOf.length > 0;
}

/** The members that `not` refuses, each by itself. */
function refusedNames(view: SchemaView, schema: Schema): unknown[] {
  const refusals = applying(view, schema).flatMap(({ not }) => {
    if (!isObject(not)) return [];
    return "anyOf" in not ? (only(not, "anyOf") as Schema[]) : [not];
  });
  const names = refusals.map((refusal) => only(refusal, "required"));
  return names.filter(({ length }) => length === 1).flat();
}

/** The list of a keyword that stands alone, empty where it does not. */
function only(schema: Schema, keyword: string): unknown[] {
  return Object.keys(schema).join() === keyword ? list(schema[keyword]) : [];
}

function requiredNames(view: SchemaView, schema: Schema): string[] {
  return applying(view, schema).flatMap(({ required }) => (required ?? []) as string[]);
}

function memberSchema(view: SchemaView, schema: Schema, name: string): { allOf: Schema[] } {
  const all = applying(view, schema).map(({ properties }) =>
    isObject(properties) ? properties[name] : undefined,
  );
  return { allOf: all.filter(isObject) };
}

/**
 * The discriminator of OpenAPI for a union: the member that all branches require, each with values of
 * its own. None where a branch has no name or takes values that are not listed, as every value has to
 * lead to a name.
 */
export function discriminatorOf(
  view: SchemaView,
  branches: Schema[],
): { propertyName: string; mapping: Record<string, string> } | undefined {
  const references = branches.flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
  if (references.length < branches.length) return undefined;
  const [names = [], ...others] = branches.map((branch) => requiredNames(view, branch));
  for (const propertyName of names.filter((name) => others.every((some) => some.includes(name)))) {
    const values = branches.map((branch) =>
      declaredValues(view, memberSchema(view, branch, propertyName)),
    );
    const mapping = values.flatMap((some = [], index) =>
      some.map((value) => [value, references[index]]),
    );
    const isWhole =
      values.every((some) => some) &&
      new Set(mapping.map(([value]) => value)).size === mapping.length;
    if (isWhole) return { propertyName, mapping: Object.fromEntries(mapping) };
  }
  return undefined;
}
