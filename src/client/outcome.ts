import type { Operation } from "../../generated/operations.js";
import {
  AbortError,
  ApiError,
  AuthenticationError,
  CardError,
  ConflictError,
  ConnectionError,
  IdempotencyError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  TimeoutError,
  UnreadableAnswerError,
  WooshPayError,
  type WooshPayErrorDetails,
} from "./errors.js";
import { listOperations } from "./operations.js";

/** What became of a call that failed; see the field of the same name of {@link WooshPayError}. */
export type Outcome = WooshPayError["outcome"];

/**
 * What a failure is told as, what became of the request, whether another attempt may go better, and what
 * happened, where no answer says it.
 */
export type Failure = readonly [
  ErrorClass: new (message: string, details: WooshPayErrorDetails) => WooshPayError,
  outcome: Outcome,
  retryable: boolean,
  what?: string,
];

/**
 * The failures there are: those without a whole answer by what happened, errors of the API by status.
 *
 * The rule of repeating: a GET or DELETE is repeated where it is retryable, a POST where the outcome besides is
 * not "unknown", or the caller says that repeating is safe.
 */
export const failures = {
  unsent: [ConnectionError, "not_sent", true, "got no connection"],
  connection: [ConnectionError, "unknown", true, "lost the connection"],
  timeout: [TimeoutError, "unknown", true, "got no whole answer in time"],
  unbegun: [AbortError, "not_sent", false, "was aborted"],
  abort: [AbortError, "unknown", false, "was aborted"],
  fault: [WooshPayError, "unknown", false, "met a mistake in fetch"],
  unreadable: [UnreadableAnswerError, "unknown", false],
  // The key was used before, and nobody knows what became of that call.
  idempotency_error: [IdempotencyError, "unknown", false],
  401: [AuthenticationError, "rejected", false],
  402: [CardError, "rejected", false],
  403: [PermissionError, "rejected", false],
  404: [NotFoundError, "rejected", false],
  408: [InvalidRequestError, "unknown", true],
  // It may collide with the same call, sent before.
  409: [ConflictError, "unknown", true],
  429: [RateLimitError, "rejected", true],
  "4xx": [InvalidRequestError, "rejected", false],
  // A server that is full and says when to come back did not take the call in.
  "503 later": [ApiError, "rejected", true],
  "5xx": [ApiError, "unknown", true],
} satisfies Record<string, Failure>;

/** How an attempt ends that gets no whole answer: `unsent` and `unbegun` before anything is sent. */
export type Interrupted = "timeout" | "abort" | "unbegun" | "connection" | "unsent" | "fault";

/** What an answer with an error tells. */
export function failureOf({ status, headers }: Response, type: string | undefined): Failure {
  const all: Readonly<Record<string, Failure>> = failures;
  const later = status === 503 && headers.get("retry-after") ? " later" : "";
  const exact = all[type === "idempotency_error" ? type : `${status}${later}`];
  return exact ?? failures[status >= 500 ? "5xx" : "4xx"];
}

/**
 * Name of the method that tells whether a call happened, for example `paymentIntents.retrieve` for a
 * capture: its object, else the list that it would be in. Whoever lost the answer to a refund has no id of
 * it; the list of charges has what was paid back.
 * @returns undefined for a GET, which does nothing, and where the API has no such method.
 */
export function whatToRetrieve({ method, path: given }: Place): string | undefined {
  if (method === "GET") return undefined;
  const path = withoutNames(given);
  const operations = listOperations();
  const places = [
    path,
    `${path}/list`,
    path.replace(/\/[^/]+$/, ""),
    `${path}/list`.replace("refund", "charge"),
  ];
  const readAt = (place: string) =>
    operations.find((other) => other.method === "GET" && withoutNames(other.path) === place);
  return places.map(readAt).find(Boolean)?.name;
}

type Place = Pick<Operation, "method" | "path">;

// Identifiers hold digits and an underscore, as no other part of a path does.
function withoutNames(path: string): string {
  return path.replace(/\{\w+\}|[^/]+_[^/]*\d[^/]*/g, "{}");
}
