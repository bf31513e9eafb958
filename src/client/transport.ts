import { mergeHeaders } from "openapi-fetch";
import type { Operation } from "../../generated/operations.js";
import type { Written } from "./attempt.js";
import { checkInput, checkTop } from "./input.js";
import { checkKind } from "./kinds.js";

/** An operation with its operationId, or what an operation without one is called. */
export interface NamedOperation
  extends Pick<Operation, "method" | "path" | "body" | "list" | "text"> {
  id: string;
}

/** What a call fills into its operation. */
export interface OperationInput {
  path: Record<string, string>;
  query?: unknown;
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
  { path, query = {}, body = {} }: OperationInput,
  headers: readonly HeaderValues[],
): () => Written {
  const { method } = operation;
  checkInput(operation.id, "query", query);
  const search = writeQuery("", query).join("&");
  const url = baseUrl + writePath(operation.path, path) + (search && `?${search}`);
  const isJson = operation.body === "json";
  // Whatever callers say: the type belongs to the body, and only the runtime knows a form's boundary.
  const type = { "Content-Type": isJson ? "application/json" : null };
  const merged = Object.fromEntries(mergeHeaders(...headers, type));
  const init = {
    method,
    ...fresh(),
    body: operation.body ? (isJson ? writeJson : writeForm)(operation, body) : null,
    // Following a redirect would carry the call, and on some runtimes the key, to another host.
    redirect: "manual" as const,
  };
  // A fetch of one's own may change what it is given; the next attempt is as the first.
  return () => ({ url, init: { ...init, headers: { ...merged } } });
}

// What keeps frameworks from keeping answers: a payment would wait for its money for ever, and all customers
// would pay one checkout session, made with the page. Some runtimes refuse the word.
function fresh(): { cache?: "no-store" } {
  return "cache" in (globalThis.Request?.prototype ?? {}) ? { cache: "no-store" } : {};
}

// Identifiers were checked; each is one segment.
function writePath(path: string, identifiers: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(identifiers[name] as string));
}

/** A filter within a filter is named as the pages do it: `created[gte]`. */
function writeQuery(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (Object(value) !== value) return [`${name}=${encodeURIComponent(String(value))}`];
  return Object.entries(value as object).flatMap(([inner, one]) => {
    const key = encodeURIComponent(inner);
    return writeQuery(Array.isArray(value) ? name : name ? `${name}[${key}]` : key, one);
  });
}

function writeJson({ id, text = [] }: NamedOperation, body: unknown): string {
  checkInput(id, "body", body);
  const written: Record<string, unknown> = { ...(body as object) };
  for (const name of text) if (name in written) written[name] = String(written[name]);
  return JSON.stringify(written);
}

function writeForm({ id }: NamedOperation, body: unknown): FormData {
  checkTop(id, "body", body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    if (value != null) {
      checkKind(`${id}: ${name}`, ["Blob or string"], value);
      form.append(name, value);
    }
  return form;
}
