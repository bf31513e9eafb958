import type { WithResponse } from "../../generated/resources.js";
import type { Answer, Interruption } from "./attempt.js";
import {
  AbortError,
  ConnectionError,
  errorClassFor,
  IdempotencyError,
  TimeoutError,
  UnreadableAnswerError,
  type WooshPayError,
  type WooshPayErrorDetails,
} from "./errors.js";
import { excerptOf } from "./redact.js";

const noText = "a body that is too long or no UTF-8";

/** What an error says besides what the answer says. */
export interface Context {
  operation: { id: string; list?: unknown };
  attempts: number;
  idempotencyKey: string | undefined;
  /** Takes secrets out of a text that is going to be shown. */
  redact: (text: string) => string;
}

/** The result in an answer, or the error that it stands for. */
export function interpret<Result>(
  { response, text }: Answer,
  context: Context,
): WithResponse<Result> | WooshPayError {
  const { status, headers } = response;
  const value = parse(text);
  // What pages through a list relies on its data.
  const { list, id: name } = context.operation;
  if (response.ok && isObject(value) && (!list || Array.isArray(value.data)))
    return { data: value as Result, response, requestId: requestIdOf(headers, context) };
  const details = { ...detailsOf(response, context), bodyExcerpt: shown(text, context) };
  if (response.ok || status < 400)
    return new UnreadableAnswerError(
      `${name} answered ${shown(unreadable(response, text, isObject(value)), context)}`,
      details,
    );
  const { type, code, param, message } = errorIn(value, context);
  const reason =
    message ?? (details.bodyExcerpt || (text === undefined ? noText : "an empty body"));
  const ErrorClass = errorClassFor(status, type);
  return new ErrorClass(`${name} failed with ${status}${type ? ` (${type})` : ""}: ${reason}`, {
    ...details,
    type,
    code,
    param,
    retryable:
      (status >= 500 || [408, 409, 429].includes(status)) && ErrorClass !== IdempotencyError,
  });
}

/** The error for an attempt that got no whole answer. */
export function interruptionError(
  { kind, cause, response }: Interruption,
  context: Context,
): WooshPayError {
  const [ErrorClass, what] = {
    timeout: [TimeoutError, "got no whole answer in time"] as const,
    abort: [AbortError, "was aborted"] as const,
    connection: [ConnectionError, "lost the connection"] as const,
  }[kind];
  // Node keeps the bytes that its parser of HTTP stumbled over, whatever secrets they hold.
  let inner = cause as { name?: string; data?: unknown; cause?: typeof inner } | undefined;
  for (let depth = 0; inner && depth < 5; depth += 1, inner = inner.cause)
    if (inner.name === "HTTPParserError") delete inner.data;
  const reason = cause instanceof Error ? `: ${context.redact(cause.message)}` : "";
  return new ErrorClass(`${context.operation.id} ${what}${reason}`, {
    ...detailsOf(response, context),
    retryable: kind !== "abort",
    cause,
  });
}

function detailsOf(response: Response | undefined, context: Context): WooshPayErrorDetails {
  const { operation, attempts, idempotencyKey, redact } = context;
  return {
    operationId: operation.id,
    attempts,
    idempotencyKey,
    status: response?.status,
    headers:
      response &&
      new Headers(
        [...response.headers].map(([name, value]): [string, string] => [name, redact(value)]),
      ),
    requestId: response && requestIdOf(response.headers, context),
  };
}

function unreadable(
  { status, type, headers }: Response,
  text: string | undefined,
  holdsObject: boolean,
): string {
  // Some runtimes hide a redirect that is not followed behind a status of 0.
  if (type === "opaqueredirect" || (status >= 300 && status < 400))
    return `${status || ""} with a redirect, which is not followed`.trim();
  if (text === undefined) return `${status} with ${noText}`;
  const what = text === "" ? "an empty body" : (headers.get("content-type") ?? "no content type");
  return `${status} without a ${holdsObject ? "list" : "JSON object"} (${what})`;
}

function shown(text: string | undefined, { redact }: Context): string | undefined {
  if (text === undefined) return undefined;
  // The end of a part may be half a secret, which is not recognized: it is left out.
  return excerptOf(redact(text.slice(0, 4096)).slice(0, text.length > 4096 ? -512 : 4096));
}

// No page names a header; these are the usual ones.
function requestIdOf(headers: Headers, context: Context): string | undefined {
  return shown(headers.get("request-id") ?? headers.get("x-request-id") ?? undefined, context);
}

// The pages leave the envelope open and integrators read both, so both are read here.
function errorIn(
  body: unknown,
  context: Context,
): Partial<Record<"type" | "code" | "param" | "message", string>> {
  if (!isObject(body)) return {};
  const detail = isObject(body.error) ? body.error : body;
  return Object.fromEntries(
    ["type", "code", "param", "message"].flatMap((name) =>
      typeof detail[name] === "string" ? [[name, shown(detail[name], context)]] : [],
    ),
  );
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
