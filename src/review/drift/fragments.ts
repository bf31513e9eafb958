import { contractData } from "../../../generated/contract-data.js";
import {
  listOperations,
  mediaTypeOf,
  type OpenApi,
  resolve,
  type Schema,
} from "../../contract/document.js";
import { isObject, pointerTo, valueAt } from "../../contract/json.js";
import {
  allowsType,
  applying,
  declaredFields,
  declaredTypes,
  list,
  type Resolver,
} from "../../contract/judge/declared.js";
import { placeOf } from "../../contract/judge/place-of.js";
import { leavesOf } from "./leaves.js";
import { operationAt } from "./operations.js";

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

/** What a fragment says besides. */
export interface FragmentReading {
  operations: readonly string[];
  news: FragmentNews[];
  /** Payloads that it shows, each with its operation, but for what tools fill in for want of one. */
  payloads: { value: Record<string, unknown>; operationId: string | undefined }[];
}

/** Compares an OpenAPI fragment, parsed, with the description; undefined for what is none. */
export function readFragment(parsed: unknown): FragmentReading | undefined {
  if (!isObject(parsed) || !isObject(parsed.paths)) return undefined;
  const document = { components: { schemas: {} }, ...parsed } as unknown as OpenApi;
  const reading: FragmentReading = { operations: [], news: [], payloads: [] };
  const operations: string[] = [];
  for (const { method, path, operation } of listOperations(document)) {
    const place = path.startsWith("/v1/") || !/^\/[a-z_]/.test(path) ? path : `/v1${path}`;
    const operationId = operationAt(method, place) ?? operationAt(method, path);
    const where = { method: method.toUpperCase(), path: place, pointer: "" };
    if (operationId === undefined) reading.news.push({ kind: "operation-new", ...where });
    else operations.push(operationId);
    const bodies = bodiesOf(document, operation);
    for (const { examples } of bodies)
      for (const value of examples)
        if (isObject(value) && !isPlaceholder(value)) reading.payloads.push({ value, operationId });
    if (operationId === undefined) continue;
    const named = { ...where, operationId };
    reading.news.push(...parameterNews(document, operation, named));
    for (const { part, schema } of bodies) {
      const own = ownSchema(operationId, part);
      if (own)
        compareSchemas(
          { theirs: resolverOf(document), named: { ...named, part } },
          schema,
          own,
          "",
          reading.news,
          0,
        );
    }
  }
  return { ...reading, operations };
}

type Named = Pick<FragmentNews, "method" | "path" | "pointer"> & {
  operationId: string;
  part?: string;
};

function bodiesOf(
  document: OpenApi,
  { requestBody, responses }: { requestBody?: object; responses?: object },
) {
  const parts = [["request", requestBody] as const, ...Object.entries(responses ?? {})];
  return parts.flatMap(([part, body]) => {
    if (!isObject(body)) return [];
    const media = mediaTypeOf(safely(() => resolve(document, body)) as never);
    if (!isObject(media?.schema)) return [];
    const {
      example,
      examples = {},
      schema,
    } = media as { example?: unknown; examples?: object; schema: Schema };
    const values = Object.values(examples).map((one: { value?: unknown }) => one?.value);
    return [{ part, schema, examples: [example, ...values].map(parsedText) }];
  });
}

const placeholders: readonly unknown[] = ["string", "", 0, true, false, null];

function isPlaceholder(value: unknown): boolean {
  return leavesOf(value).every((leaf) => placeholders.includes(leaf.value));
}

// Tools that write these files put whole payloads into texts.
function parsedText(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return safely(() => JSON.parse(value) as unknown);
}

function safely<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function parameterNews(
  document: OpenApi,
  { parameters = [] }: { parameters?: object[] },
  named: Named,
): FragmentNews[] {
  const own = contractData.operations.find(({ id }) => id === named.operationId);
  if (!own) return [];
  return parameters.flatMap((one): FragmentNews[] => {
    const parameter = safely(() => resolve(document, one as never)) as
      | { name?: string; in?: string }
      | undefined;
    const { name, in: place } = parameter ?? {};
    // Headers of every call, and the parts of a path, whatever they are called.
    if (name === undefined || place !== "query") return [];
    if (
      own.parameters.some((known) => known.in === place && known.name === name.replace(/\[.*$/, ""))
    )
      return [];
    return [
      { kind: "parameter-new", ...named, after: name, schemaPointer: `${placeOf(own)}/parameters` },
    ];
  });
}

function ownSchema(operationId: string, part: string): OwnSchema | undefined {
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

function resolverOf(document: OpenApi): Resolver {
  return {
    resolve(reference) {
      const schema = (valueAt(document, decodeURIComponent(reference.replace(/^#/, ""))) ??
        {}) as Schema;
      return { name: reference.split("/").at(-1) ?? "", schema };
    },
  };
}

interface Comparison {
  theirs: Resolver;
  named: Named;
}

const deepest = 12;

function compareSchemas(
  comparison: Comparison,
  schema: Schema,
  own: OwnSchema,
  pointer: string,
  news: FragmentNews[],
  depth: number,
): void {
  if (depth > deepest) return;
  const { theirs, named } = comparison;
  const place = { ...named, pointer, schemaPointer: own.place };
  const types = declaredTypes(theirs, schema);
  const ownTypes = own.schemas.map((one) => declaredTypes(ours, one));
  const isAllowed = (type: string) =>
    ownTypes.some(
      (some) =>
        some === undefined ||
        allowsType(some, type as never) ||
        (type === "number" && some.has("integer")),
    );
  const strange = [...(types ?? [])].filter((type) => type !== "null" && !isAllowed(type));
  if (strange.length > 0 && pointer !== "") {
    const before = [...new Set(ownTypes.flatMap((some) => [...(some ?? [])]))].join(" | ");
    news.push({ kind: "type-changed", ...place, before, after: strange.join(" | ") });
    return;
  }
  const known = own.schemas.flatMap((one) => valuesOf(ours, one));
  if (known.length > 0)
    for (const value of valuesOf(theirs, schema))
      if (value !== null && !known.includes(value))
        news.push({ kind: "value-new", ...place, after: value });
  const items = itemsOf(theirs, schema);
  const ownItems = own.schemas.flatMap((one) => itemsOf(ours, one));
  if (items[0] && ownItems.length > 0)
    compareSchemas(
      comparison,
      items[0],
      { schemas: ownItems, place: `${own.place}/items` },
      `${pointer}/*`,
      news,
      depth + 1,
    );
  const fields = allFields(own.schemas);
  const isMap = own.schemas.some((one) =>
    applying(ours, one).some(({ additionalProperties }) => isObject(additionalProperties)),
  );
  if (isMap || (fields.size === 0 && ownTypes.every((some) => !some?.has("object")))) return;
  for (const [name, [field]] of declaredFields(theirs, schema)) {
    const inside = pointerTo(pointer, name);
    const same = fields.get(name);
    const at = pointerTo(`${own.place}/properties`, name);
    if (!same)
      news.push({
        kind: "field-new",
        ...place,
        pointer: inside,
        after: field,
        schemaPointer: own.place,
      });
    else if (field)
      compareSchemas(comparison, field, { schemas: same, place: at }, inside, news, depth + 1);
  }
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
