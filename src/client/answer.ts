import type { WithResponse } from "../../generated/resources.js";
import { quietly } from "../quietly.js";
import type { Answer } from "./attempt.js";
import { causesOf, reasonOf } from "./connection.js";
import type { WooshPayError, WooshPayErrorDetails } from "./errors.js";
import type { RequestInfo } from "./hooks.js";
import { isObject } from "./kinds.js";
import {
  type Failure,
  failureOf,
  failures,
  type Interrupted,
  type Outcome,
  whatToRetrieve,
} from "./outcome.js";
import { excerptOf } from "./redact.js";
import type { NamedOperation } from "./transport.js";

/** What an error says besides what the answer says. */
export interface Context {
  operation: NamedOperation;
  /** What hooks are told of this attempt. */
  info: RequestInfo;
  /** What the attempts before this one came to. */
  outcome: Outcome;
  /** Takes secrets out of a text that is going to be shown. */
  redact: (text: string) => string;
}

/** The result in an answer, or the error that it stands for. */
export function interpret<Result>(
  { response, text }: Answer,
  context: Context,
): WithResponse<Result> | WooshPayError {
  const { ok, status, headers } = response;
  const { name, list, method } = context.operation;
  const isDelete = method === "DELETE";
  const value = quietly((): unknown => JSON.parse(text ?? ""));
  // What pages through a list relies on its data, and any other result says what it is. Of calls that no
  // page shows, and of most answers to DELETE, it is only known that an error is no success.
  const mayBeAnything = !name || isDelete;
  const isWhole =
    isObject(value) &&
    (list
      ? Array.isArray(value.data)
      : value.id || value.object || (mayBeAnything && !value.error));
  // Nothing to say is a usual answer to DELETE, and no failure.
  if (ok && (isWhole || (text === "" && isDelete)))
    return { data: value as Result, response, requestId: requestIdOf(headers, context) };
  const { message, ...details } = errorIn(value, context);
  const { type } = details;
  const bodyExcerpt = shown(text, context);
  const nothing = text === undefined ? "a body that is too long or no UTF-8" : "an empty body";
  const kind = text ? (headers.get("content-type") ?? "no content type") : nothing;
  const expected = isObject(value) ? (list ? "list" : "result") : "JSON object";
  // Some runtimes hide a redirect that is not followed behind a status of 0.
  const isError = status >= 400;
  const what = isError
    ? `failed with ${status}${type ? ` (${type})` : ""}: ${message || bodyExcerpt || nothing}`
    : ok
      ? `answered ${status} without a ${expected} (${message || shown(kind, context)})`
      : `answered ${status || ""} with a redirect, which is not followed`;
  const kindOfFailure = isError ? failureOf(response, type) : failures.unreadable;
  return failure(kindOfFailure, what, { bodyExcerpt, ...details }, response, context);
}

/** The error for an attempt that got no whole answer. */
export function interruptionError(
  kind: Interrupted,
  cause: unknown,
  response: Response | undefined,
  context: Context,
): WooshPayError {
  // Node keeps the bytes that its parser of HTTP stumbled over, whatever secrets they hold.
  for (const inner of causesOf(cause)) if (inner.name === "HTTPParserError") delete inner.data;
  const reason = shown(reasonOf(cause), context);
  const message = `${failures[kind][3]}${reason ? `: ${reason}` : ""}`;
  return failure(failures[kind], message, { cause }, response, context);
}

function failure(
  [ErrorClass, ofThis, retryable]: Failure,
  message: string,
  details: Partial<WooshPayErrorDetails>,
  response: Response | undefined,
  context: Context,
): WooshPayError {
  const { operation, info, redact } = context;
  // What may have happened once may have happened; the alphabet has the outcomes in this order, too.
  const outcome = ofThis > context.outcome ? ofThis : context.outcome;
  const teller = outcome === "unknown" && whatToRetrieve(operation);
  const hint = teller ? ` (${teller} tells whether it happened)` : "";
  const headers = response && [...response.headers].map(([name, value]) => [name, redact(value)]);
  return new ErrorClass(`${info.operationId} ${message}${hint}`, {
    ...details,
    outcome,
    retryable,
    operationId: info.operationId,
    attempts: info.attempt,
    idempotencyKey: info.idempotencyKey,
    status: response?.status,
    headers: headers && new Headers(headers as [string, string][]),
    requestId: response && requestIdOf(response.headers, context),
  });
}

function shown(text: string | undefined, { redact }: Context): string | undefined {
  return text === undefined ? text : excerptOf(text, redact);
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
    ["type", "code", "param", "message"].map((name) => [
      name,
      typeof detail[name] === "string" ? shown(detail[name], context) : undefined,
    ]),
  );
}
