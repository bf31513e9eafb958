import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Exchange, ExchangeRequest, ExchangeResponse } from "../../src/contract/exchange.js";
import type { Finding } from "../../src/contract/finding.js";
import { pointerKeys, replaceAt } from "../../src/contract/json.js";
import {
  examplesOf,
  operationsById,
  type PlainExchange,
  standardExchange,
  written,
} from "./standard.js";

/** What has to be found, as far as a row says it. */
export type Expected = Pick<Finding, "rule" | "severity" | "side" | "pointer"> &
  Partial<Pick<Finding, "operationId" | "schemaPointer" | "expected" | "found" | "hint">> & {
    level?: string;
    contradictions?: string[];
  };

/** One message of a row, as far as it differs from the standard one. */
interface Changes {
  method?: string;
  url?: string;
  status?: number;
  /** Null leaves one out. */
  headers?: Record<string, string | string[] | null>;
  /** A value instead of the payload. */
  body?: unknown;
  /** The body as text, as it is sent. */
  text?: string;
  /** The body as bytes. */
  base64?: string;
  /** JSON as text in which a star stands for so many lists in one another. */
  nested?: { in: string; levels: number };
  /** The fields of a FormData. */
  form?: Record<string, string>;
  /** Members by their pointers. */
  set?: Record<string, unknown>;
  /** Pointers of members that are left out. */
  drop?: string[];
  isBodyLost?: boolean;
  /** What is put around or into the body by a program, since nobody would write it down. */
  made?: Made;
}

interface Made {
  at: string;
  /** How many objects are in one another. */
  levels?: number;
  /** How often the first item of a list is repeated, each with an id of its own. */
  items?: number;
  /** Length of a text. */
  letters?: number;
}

/** An exchange of the corpus. */
export interface Row {
  name: string;
  /** The operation or webhook whose standard exchange it is, with what follows changed. */
  of: string;
  /** Names of the payloads; the first by default. */
  sent?: string;
  received?: string;
  request?: Changes;
  /** False where none came. */
  response?: Changes | false;
  /** In the order in which they are told. */
  findings: Expected[];
}

const folder = new URL("./", import.meta.url);

/** The rows by theme. */
export const corpus: ReadonlyMap<string, readonly Row[]> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => [file.replace(".yaml", ""), parse(readFileSync(new URL(file, folder), "utf8"))]),
);

/**
 * The exchange of a row.
 * @throws Error for an operation or a payload that there is not.
 */
export function exchangeOf({ of: id, sent, received, request = {}, response = {} }: Row): Exchange {
  const operation = operationsById.get(id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  const asked = payload(id, "request", sent);
  const plain = standardExchange(operation, asked, echoing(asked, payload(id, "200", received)));
  const changed: PlainExchange = {
    request: { ...plain.request, body: changedBody(plain.request.body, request) },
    response: { ...plain.response, body: changedBody(plain.response.body, response || {}) },
  };
  const message = written(changed);
  return {
    request: changedMessage(message.request, request) as ExchangeRequest,
    ...(response && { response: changedMessage(message.response, response) as ExchangeResponse }),
  };
}

// Pages print answers to other requests than those beside them: other amounts, other names.
function echoing(asked: unknown, received: unknown): unknown {
  if (typeof received !== "object" || received === null || Array.isArray(received)) return received;
  const answer = { ...received } as Record<string, unknown>;
  for (const [name, value] of Object.entries(asked ?? {}))
    if (typeof value !== "object" && typeof value === typeof answer[name]) answer[name] = value;
  return answer;
}

function payload(id: string, part: string, name: string | undefined): unknown {
  const held = examplesOf(id, part);
  const found = name === undefined ? held[0] : held.find((one) => one.name === name);
  if (name !== undefined && !found) throw new Error(`${id} has no payload ${name}.`);
  return found?.value;
}

function changedBody(payload: unknown, { body, set = {}, drop = [], made }: Changes): unknown {
  let value = body === undefined ? payload : body;
  for (const [pointer, one] of Object.entries(set)) value = replaceAt(value, keysOf(pointer), one);
  for (const pointer of drop) value = replaceAt(value, keysOf(pointer), undefined);
  return made ? replaceAt(value, keysOf(made.at), make(made, value)) : value;
}

function make({ at, levels, items, letters }: Made, value: unknown): unknown {
  if (letters) return "x".repeat(letters);
  if (levels) return Array.from({ length: levels }).reduce((inner) => ({ inner }), {});
  const list = keysOf(at).reduce<unknown>(
    (one, key) => (one as Record<string, unknown>)[key],
    value,
  );
  const [first] = list as Record<string, unknown>[];
  const prefix = String(first?.id).replace(/\d+$/, "");
  return Array.from({ length: items ?? 0 }, (_, index) => ({
    ...first,
    id: prefix + String(10n ** 18n + BigInt(index)),
  }));
}

function changedMessage(
  message: ExchangeRequest | ExchangeResponse,
  { headers = {}, text, base64, nested, form, method, url, status, isBodyLost }: Changes,
): ExchangeRequest | ExchangeResponse {
  const all = Object.entries({ ...(message.headers as object), ...headers });
  const kept = all.filter(([, value]) => value !== null);
  return {
    ...message,
    ...(method !== undefined && { method }),
    ...(url !== undefined && { url }),
    ...(status !== undefined && { status }),
    ...(isBodyLost && { isBodyLost, body: undefined }),
    ...(text !== undefined && { body: text }),
    ...(nested && { body: nested.in.replace("*", listsIn(nested.levels)) }),
    ...(base64 !== undefined && {
      body: Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)),
    }),
    ...(form && { body: formOf(form) }),
    headers: Object.fromEntries(kept) as Record<string, string>,
  };
}

function listsIn(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    form.append(name, name === "file" ? new Blob([value]) : value);
  return form;
}

function keysOf(pointer: string): (string | number)[] {
  return pointerKeys(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
