import { mergeHeaders } from "openapi-fetch";
import type { Operation, OperationId } from "../../generated/operations.js";
import type { Written } from "./attempt.js";

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
): () => Written {
  const { method } = operation;
  const search = writeQuery(query);
  const url = baseUrl + writePath(operation.path, path) + (search && `?${search}`);
  const isJson = operation.body === "json";
  // Whatever callers say: the type belongs to the body, and only the runtime knows a form's boundary.
  const type = { "Content-Type": isJson ? "application/json" : null };
  const merged = Object.fromEntries(mergeHeaders(...headers, type));
  const init = {
    method,
    ...(method === "GET" && fresh()),
    body: operation.body ? (isJson ? writeJson : writeForm)(bodyOf(body)) : null,
    // Following a redirect would carry the call, and on some runtimes the key, to another host.
    redirect: "manual" as const,
  };
  // A fetch of one's own may change what it is given; the next attempt is as the first.
  return () => ({ url, init: { ...init, headers: { ...merged } } });
}

// Some frameworks keep answers to GET, and a payment would wait for its money for ever. Some runtimes
// refuse the word.
function fresh(): { cache?: "no-store" } {
  const init = { cache: "no-store" } as const;
  try {
    new Request("https://a.example", init);
    return init;
  } catch {
    return {};
  }
}

// Identifiers were checked; each is one segment.
function writePath(path: string, identifiers: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(identifiers[name] as string));
}

/** A filter within a filter is named as the pages do it: `created[gte]`. */
function writeQuery(query: object): string {
  return Object.entries(query)
    .flatMap(([name, value]) =>
      kindOf(value) === "Object"
        ? Object.entries(value).flatMap(([inner, bound]) => parameters(name, bound, inner))
        : parameters(name, value),
    )
    .join("&");
}

const kinds: readonly string[] = ["String", "Number", "Boolean", "BigInt"];

// A Date, for instance, would vanish without a word, and leave a list unfiltered.
function parameters(name: string, value: unknown, inner?: string): string[] {
  const bracketed = inner === undefined ? "" : `[${encodeURIComponent(inner)}]`;
  return [value]
    .flat()
    .filter((one) => one != null)
    .map((one) => {
      const kind = kindOf(one);
      if (!kinds.includes(kind)) throw new TypeError(`${name}: expected a value, found ${kind}.`);
      return `${encodeURIComponent(name) + bracketed}=${encodeURIComponent(String(one))}`;
    });
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
