import type { WithResponse } from "../../generated/resources.js";
import type { Answer, Interruption } from "./attempt.js";
import { causesOf, reasonOf } from "./connection.js";
import {
  AbortError,
  ConnectionError,
  errorClassFor,
  TimeoutError,
  UnreadableAnswerError,
  WooshPayError,
  type WooshPayErrorDetails,
} from "./errors.js";
import { isObject } from "./kinds.js";
import {
  joined,
  type Outcome,
  type Verdict,
  verdictOf,
  verdictOfAnswer,
  whatToRetrieve,
} from "./outcome.js";
import { excerptOf } from "./redact.js";
import type { NamedOperation } from "./transport.js";

const noText = "a body that is too long or no UTF-8";

/** What an error says besides what the answer says. */
export interface Context {
  operation: NamedOperation;
  attempts: number;
  idempotencyKey: string | undefined;
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
  const { status, headers } = response;
  const value = parse(text);
  // What pages through a list relies on its data.
  const { list, id: name, method } = context.operation;
  if (response.ok && isObject(value) && (!list || Array.isArray(value.data)))
    return { data: value as Result, response, requestId: requestIdOf(headers, context) };
  // Most answers to DELETE were never seen. Nothing to say is a usual one, and no failure.
  if (response.ok && text === "" && method === "DELETE")
    return { data: undefined as Result, response, requestId: requestIdOf(headers, context) };
  const bodyExcerpt = shown(text, context);
  if (response.ok || status < 400)
    return failure(
      UnreadableAnswerError,
      `${name} answered ${shown(unreadable(response, text, isObject(value)), context)}`,
      verdictOf("unreadable"),
      { bodyExcerpt },
      response,
      context,
    );
  const { type, code, param, message } = errorIn(value, context);
  const reason = message ?? (bodyExcerpt || (text === undefined ? noText : "an empty body"));
  return failure(
    errorClassFor(status, type),
    `${name} failed with ${status}${type ? ` (${type})` : ""}: ${reason}`,
    verdictOfAnswer(response, type),
    { bodyExcerpt, type, code, param },
    response,
    context,
  );
}

const interruptions = {
  timeout: [TimeoutError, "got no whole answer in time"],
  abort: [AbortError, "was aborted"],
  unbegun: [AbortError, "was aborted"],
  connection: [ConnectionError, "lost the connection"],
  unsent: [ConnectionError, "got no connection"],
  fault: [WooshPayError, "met a mistake in the option fetch"],
} as const;

/** The error for an attempt that got no whole answer. */
export function interruptionError(
  { kind, cause, response }: Interruption,
  context: Context,
): WooshPayError {
  const [ErrorClass, what] = interruptions[kind];
  // Node keeps the bytes that its parser of HTTP stumbled over, whatever secrets they hold.
  for (const inner of causesOf(cause)) if (inner.name === "HTTPParserError") delete inner.data;
  const reason = shown(reasonOf(cause), context);
  return failure(
    ErrorClass,
    `${context.operation.id} ${what}${reason ? `: ${reason}` : ""}`,
    verdictOf(kind),
    { cause },
    response,
    context,
  );
}

function failure(
  ErrorClass: new (message: string, details: WooshPayErrorDetails) => WooshPayError,
  message: string,
  [ofThis, retryable]: Verdict,
  details: Partial<WooshPayErrorDetails>,
  response: Response | undefined,
  context: Context,
): WooshPayError {
  const { operation, attempts, idempotencyKey, redact } = context;
  const outcome = joined(ofThis, context.outcome);
  const teller = outcome === "unknown" && whatToRetrieve(operation);
  return new ErrorClass(teller ? `${message}; ${teller} tells whether it happened.` : message, {
    ...details,
    outcome,
    retryable,
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
  });
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
