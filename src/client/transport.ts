import { mergeHeaders } from "openapi-fetch";
import type { Operation } from "../../generated/operations.js";
import type { Written } from "./attempt.js";
import { checkInput, checkTop } from "./input.js";
import { checkKind } from "./kinds.js";
import { refuse } from "./refuse.js";

/** An operation with its operationId, or what an operation without one is called. */
export interface NamedOperation
  extends Pick<Operation, "method" | "path" | "body" | "list" | "text"> {
  id: string;
  /** Name of its method; undefined where it has none, so that nobody knows its answer. */
  name?: string;
}

/** What a call fills into its operation. */
export interface OperationInput {
  path: Record<string, string>;
  query?: unknown;
  body?: unknown;
}

/** Headers as callers give them; a later one replaces an earlier one, and null deletes it. */
export type HeaderValues = Record<string, string | null | undefined>;

/** Headers in one, by names in small letters. */
export function merged(...headers: (HeaderValues | undefined)[]): Record<string, string> {
  return Object.fromEntries(mergeHeaders(...headers));
}

/**
 * Writes an operation and its input down: path and query as the pages show them, body as JSON or as a
 * form. This happens once per call, so that what the caller changes meanwhile changes no attempt.
 *
 * @throws TypeError for input that would be sent as something else than it was meant as.
 */
export function writeRequest(
  baseUrl: string,
  operation: NamedOperation,
  { path, query = {}, body = {} }: OperationInput,
  headers: Record<string, string>,
): Written {
  const { method } = operation;
  checkInput(operation.id, "query", query);
  const search = writeQuery("", query).join("&");
  const url = baseUrl + writePath(operation.path, path) + (search && `?${search}`);
  const isJson = operation.body === "json";
  const init = {
    method,
    // Only the runtime knows the boundary of a form.
    headers: { ...headers, ...(isJson && { "content-type": "application/json" }) },
    ...fresh(),
    body: operation.body ? (isJson ? writeJson : writeForm)(operation, body) : null,
    // Following a redirect would carry the call, and on some runtimes the key, to another host.
    redirect: "manual" as const,
  };
  return { url, init };
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
  for (const name of text)
    if (name in written) {
      // Nothing says that 0 is less than all: without an amount everything is paid back.
      if ((written[name] as number) < 1)
        refuse(`${id}: ${name}`, "a number above 0", written[name]);
      written[name] = String(written[name]);
    }
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
