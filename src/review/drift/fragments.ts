import { contractData } from "../../../generated/contract-data.js";
import {
  listOperations,
  mediaTypeOf,
  type OpenApi,
  resolve,
  type Schema,
} from "../../contract/document.js";
import { isObject } from "../../contract/json.js";
import { placeOf } from "../../contract/judge/place-of.js";
import { quietly } from "../../quietly.js";
import { type FragmentNews, type Named, schemaNews } from "./fragment-schemas.js";
import { leavesOf } from "./leaves.js";
import { operationAt } from "./operations.js";

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
      reading.news.push(...schemaNews(document, schema, { ...named, part }));
    }
  }
  return { ...reading, operations };
}

function bodiesOf(
  document: OpenApi,
  { requestBody, responses }: { requestBody?: object; responses?: object },
) {
  const parts = [["request", requestBody] as const, ...Object.entries(responses ?? {})];
  return parts.flatMap(([part, body]) => {
    if (!isObject(body)) return [];
    const media = mediaTypeOf(quietly(() => resolve(document, body)) as never);
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
  return quietly(() => JSON.parse(value) as unknown);
}

function parameterNews(
  document: OpenApi,
  { parameters = [] }: { parameters?: object[] },
  named: Named,
): FragmentNews[] {
  const own = contractData.operations.find(({ id }) => id === named.operationId);
  if (!own) return [];
  return parameters.flatMap((one): FragmentNews[] => {
    const parameter = quietly(() => resolve(document, one as never)) as
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
