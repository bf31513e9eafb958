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

/** What an error says besides what the answer says. */
export interface Context {
  operation: { id: string };
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
  if (response.ok && isObject(value))
    return { data: value as Result, response, requestId: requestIdOf(headers) };
  const details = { ...detailsOf(response, context), bodyExcerpt: shown(text, context) };
  const name = context.operation.id;
  if (response.ok || status < 400)
    return new UnreadableAnswerError(`${name} answered ${unreadable(response, text)}`, details);
  const { type, code, param, message } = errorIn(value);
  const reason = context.redact(message ?? (details.bodyExcerpt || "an empty body"));
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
  const reason = cause instanceof Error ? `: ${context.redact(cause.message)}` : "";
  return new ErrorClass(`${context.operation.id} ${what}${reason}`, {
    ...detailsOf(response, context),
    retryable: kind !== "abort",
    cause,
  });
}

function detailsOf(
  response: Response | undefined,
  { operation, attempts, idempotencyKey }: Context,
): WooshPayErrorDetails {
  return {
    operationId: operation.id,
    attempts,
    idempotencyKey,
    status: response?.status,
    headers: response?.headers,
    requestId: response && requestIdOf(response.headers),
  };
}

function unreadable({ status, type, headers }: Response, text: string | undefined): string {
  // Some runtimes hide a redirect that is not followed behind a status of 0.
  if (type === "opaqueredirect" || (status >= 300 && status < 400))
    return `${status || ""} with a redirect, which is not followed: the key stays here`.trim();
  if (text === undefined) return `${status} with a body that is too long or no UTF-8`;
  const what = text === "" ? "an empty body" : (headers.get("content-type") ?? "no content type");
  return `${status} without a JSON object (${what})`;
}

function shown(text: string | undefined, { redact }: Context): string | undefined {
  // Redacted before it is cut, so that no half of a secret is left at the end.
  return text === undefined ? undefined : excerptOf(redact(text.slice(0, 4096)));
}

// No page names a header; these are the usual ones.
function requestIdOf(headers: Headers): string | undefined {
  return headers.get("request-id") ?? headers.get("x-request-id") ?? undefined;
}

// The pages leave the envelope open and integrators read both, so both are read here.
function errorIn(body: unknown): Partial<Record<"type" | "code" | "param" | "message", string>> {
  if (!isObject(body)) return {};
  const detail = isObject(body.error) ? body.error : body;
  return Object.fromEntries(
    ["type", "code", "param", "message"].flatMap((name) =>
      typeof detail[name] === "string" ? [[name, detail[name]]] : [],
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
  return typeof value === "object" && value !== null;
}
