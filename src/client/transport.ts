import {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  mergeHeaders,
} from "openapi-fetch";
import type { Operation, OperationId } from "../../generated/operations.js";

/** An operation with its operationId. */
export interface NamedOperation extends Pick<Operation, "method" | "path" | "body" | "list"> {
  id: OperationId;
}

/** What a call fills into its operation. */
export interface OperationInput {
  path: Record<string, string>;
  query: object;
  body?: unknown;
}

/** Headers as callers give them; a later one replaces an earlier one, and null deletes it. */
export type HeaderValues = Record<string, string | null | undefined>;

const querySerializer = /* @__PURE__ */ createQuerySerializer();

/** The value of a header among those that a caller gave, in whichever case. */
export function headerIn(headers: HeaderValues | undefined, name: string): string | null {
  return mergeHeaders(headers).get(name);
}

/**
 * Writes an operation and its input down: path and query as the pages show them, body as JSON or as a
 * form. This happens once per call, so that what the caller changes meanwhile changes no attempt.
 *
 * @returns what makes the request of each attempt.
 * @throws TypeError for input that would be sent as something else than it was meant as.
 */
export function writeRequest(
  baseUrl: string,
  operation: NamedOperation,
  { path, query, body }: OperationInput,
  headers: readonly HeaderValues[],
): () => Request {
  const { method } = operation;
  const url = createFinalURL(operation.path, {
    baseUrl,
    params: { path, query: writeQuery(query) },
    querySerializer,
    pathSerializer: defaultPathSerializer,
  });
  const isJson = operation.body === "json";
  const init = {
    method,
    // Whatever callers say: the type belongs to the body, and only the runtime knows a form's boundary.
    headers: mergeHeaders(...headers, { "Content-Type": isJson ? "application/json" : null }),
    body: operation.body ? (isJson ? writeJson : writeForm)(bodyOf(body)) : null,
    // Following a redirect would carry the call, and on some runtimes the key, to another host.
    redirect: "manual" as const,
  };
  return () => new Request(url, init);
}

/** A filter within a filter is named as the pages do it: `created[gte]`. */
function writeQuery(query: object): Record<string, unknown> {
  const written = Object.entries(query).flatMap(([name, value]) =>
    kindOf(value) === "Object"
      ? Object.entries(value as object).map(([inner, bound]) => parameter(name, bound, inner))
      : [parameter(name, value)],
  );
  return Object.fromEntries(written);
}

const kinds: readonly string[] = [
  "String",
  "Number",
  "Boolean",
  "BigInt",
  "Array",
  "Undefined",
  "Null",
];

// A Date, for instance, would vanish without a word, and leave a list unfiltered.
function parameter(name: string, value: unknown, inner?: string): [string, unknown] {
  const kind = kindOf(value);
  if (!kinds.includes(kind)) throw new TypeError(`${name}: expected a value, found ${kind}.`);
  const bracketed = inner === undefined ? "" : `[${encodeURIComponent(inner)}]`;
  return [encodeURIComponent(name) + bracketed, value];
}

function kindOf(value: unknown): string {
  return {}.toString.call(value).slice(8, -1);
}

function bodyOf(body: unknown = {}): object {
  if (typeof body === "object" && body) return body;
  throw new TypeError(`body: expected an object, found ${body === null ? body : typeof body}.`);
}

// JSON makes null of NaN, and a refund without an amount is a refund of everything.
function writeJson(body: object): string {
  return JSON.stringify(body, (name, value) => {
    const isRight = /amount/.test(name) ? Number.isSafeInteger : Number.isFinite;
    if (typeof value === "number" && !isRight(value))
      throw new TypeError(`${name}: expected an integer in the smallest unit, found ${value}.`);
    return value;
  });
}

function writeForm(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    if (typeof value === "string" || value instanceof Blob) form.append(name, value as string);
    else if (value != null) throw new TypeError(`${name}: expected a Blob or a string.`);
  return form;
}
