import { contractData } from "../../../generated/contract-data.js";
import type { OpenApi, Schema } from "../../contract/document.js";
import { isObject, pointerTo } from "../../contract/json.js";
import {
  allowsType,
  applying,
  declaredFields,
  declaredTypes,
  list,
  type Resolver,
} from "../../contract/judge/declared.js";
import { resolverOf } from "../resolver.js";

/** Something that an OpenAPI fragment of a page says and the description does not. */
export interface FragmentNews {
  kind: "operation-new" | "parameter-new" | "field-new" | "value-new" | "type-changed";
  method: string;
  path: string;
  operationId?: string;
  part?: string;
  /** JSON pointer into the body, with `*` for the items of a list. */
  pointer: string;
  before?: unknown;
  after?: unknown;
  schemaPointer?: string;
}

/** Operation, and part of it, that a fragment describes. */
export type Named = Pick<FragmentNews, "method" | "path" | "pointer"> & {
  operationId: string;
  part?: string;
};

/** Compares the schema of a body in a fragment with what the description has for it. */
export function schemaNews(document: OpenApi, schema: Schema, named: Named): FragmentNews[] {
  const own = ownSchema(named);
  const news: FragmentNews[] = [];
  const whole = { schema, pointer: "", depth: 0 };
  if (own) compareSchemas({ theirs: resolverOf(document), named }, { ...whole, own }, news);
  return news;
}

function ownSchema({ operationId, part = "" }: Named): OwnSchema | undefined {
  const own = contractData.operations.find(({ id }) => id === operationId);
  const name = part === "request" ? own?.request?.schema : own?.responses[part];
  const schema = name ? contractData.schemas[name] : undefined;
  return schema ? { schemas: [schema], place: `/components/schemas/${name}` } : undefined;
}

interface OwnSchema {
  schemas: readonly Schema[];
  place: string;
}

const ours = resolverOf({ components: { schemas: contractData.schemas } } as never);

interface Comparison {
  theirs: Resolver;
  named: Named;
}

const deepest = 12;

/** A schema of a page beside what the description has at its place. */
interface Pair {
  schema: Schema;
  own: OwnSchema;
  /** JSON pointer of what both describe, from the body. */
  pointer: string;
  depth: number;
}

function compareSchemas(comparison: Comparison, pair: Pair, news: FragmentNews[]): void {
  if (pair.depth > deepest || hasOtherType(comparison, pair, news)) return;
  compareValues(comparison, pair, news);
  compareItems(comparison, pair, news);
  compareFields(comparison, pair, news);
}

function hasOtherType(comparison: Comparison, pair: Pair, news: FragmentNews[]): boolean {
  const { schema, own, pointer } = pair;
  const ownTypes = typesOf(own);
  const isAllowed = (type: string) =>
    ownTypes.some(
      (some) =>
        some === undefined ||
        allowsType(some, type as never) ||
        (type === "number" && some.has("integer")),
    );
  const types = [...(declaredTypes(comparison.theirs, schema) ?? [])];
  const strange = types.filter((type) => type !== "null" && !isAllowed(type));
  if (strange.length === 0 || pointer === "") return false;
  const before = [...new Set(ownTypes.flatMap((some) => [...(some ?? [])]))].join(" | ");
  const after = strange.join(" | ");
  news.push({ kind: "type-changed", ...placeIn(comparison, pair), before, after });
  return true;
}

function compareValues(comparison: Comparison, pair: Pair, news: FragmentNews[]): void {
  const known = pair.own.schemas.flatMap((one) => valuesOf(ours, one));
  if (known.length === 0) return;
  for (const value of valuesOf(comparison.theirs, pair.schema))
    if (value !== null && !known.includes(value))
      news.push({ kind: "value-new", ...placeIn(comparison, pair), after: value });
}

function compareItems(comparison: Comparison, pair: Pair, news: FragmentNews[]): void {
  const [schema] = itemsOf(comparison.theirs, pair.schema);
  const schemas = pair.own.schemas.flatMap((one) => itemsOf(ours, one));
  if (!schema || schemas.length === 0) return;
  const own = { schemas, place: `${pair.own.place}/items` };
  const inside = { schema, own, pointer: `${pair.pointer}/*`, depth: pair.depth + 1 };
  compareSchemas(comparison, inside, news);
}

function compareFields(comparison: Comparison, pair: Pair, news: FragmentNews[]): void {
  const { own, depth } = pair;
  const fields = allFields(own.schemas);
  const isMap = own.schemas.some((one) =>
    applying(ours, one).some(({ additionalProperties }) => isObject(additionalProperties)),
  );
  const isObjectless = fields.size === 0 && typesOf(own).every((some) => !some?.has("object"));
  if (isMap || isObjectless) return;
  for (const [name, [schema]] of declaredFields(comparison.theirs, pair.schema)) {
    const pointer = pointerTo(pair.pointer, name);
    const schemas = fields.get(name);
    const place = pointerTo(`${own.place}/properties`, name);
    if (!schemas)
      news.push({ kind: "field-new", ...placeIn(comparison, pair), pointer, after: schema });
    else if (schema)
      compareSchemas(
        comparison,
        { schema, own: { schemas, place }, pointer, depth: depth + 1 },
        news,
      );
  }
}

function placeIn({ named }: Comparison, { pointer, own }: Pair) {
  return { ...named, pointer, schemaPointer: own.place };
}

function typesOf({ schemas }: OwnSchema) {
  return schemas.map((one) => declaredTypes(ours, one));
}

function allFields(schemas: readonly Schema[]): Map<string, Schema[]> {
  const fields = new Map<string, Schema[]>();
  for (const schema of schemas)
    for (const [name, some] of declaredFields(ours, schema))
      fields.set(name, [...(fields.get(name) ?? []), ...some]);
  return fields;
}

function valuesOf(view: Resolver, schema: Schema): unknown[] {
  return branchesOf(view, schema).flatMap((one) => [
    ...(one.const === undefined ? [] : [one.const]),
    ...((one.enum ?? one["x-extensible-enum"] ?? []) as unknown[]),
  ]);
}

function itemsOf(view: Resolver, schema: Schema): Schema[] {
  return branchesOf(view, schema).flatMap(({ items }) => (isObject(items) ? [items] : []));
}

function branchesOf(view: Resolver, schema: Schema, depth = 0): Schema[] {
  const all = applying(view, schema);
  if (depth > 4) return all;
  return all.flatMap((one) => [
    one,
    ...[...list(one.anyOf), ...list(one.oneOf)].flatMap((branch) =>
      branchesOf(view, branch, depth + 1),
    ),
  ]);
}
