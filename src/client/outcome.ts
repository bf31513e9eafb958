import type { Operation } from "../../generated/operations.js";
import type { WooshPayError } from "./errors.js";
import { listOperations } from "./operations.js";

/** What became of a call that failed; see the field of the same name of {@link WooshPayError}. */
export type Outcome = WooshPayError["outcome"];

/** What a failure tells: what became of the request, and whether another attempt may go better. */
export type Verdict = readonly [outcome: Outcome, retryable: boolean];

// The rule of repeating: a GET or DELETE is repeated where the second value is true, a POST where the
// first one besides is not "unknown", or the caller says that repeating is safe.
const verdicts = {
  unsent: ["not_sent", true],
  connection: ["unknown", true],
  timeout: ["unknown", true],
  unbegun: ["not_sent", false],
  abort: ["unknown", false],
  fault: ["unknown", false],
  unreadable: ["unknown", false],
  // The key was used before, and nobody knows what became of that call.
  idempotency_error: ["unknown", false],
  408: ["unknown", true],
  // It may collide with the same call, sent before.
  409: ["unknown", true],
  429: ["rejected", true],
  "4xx": ["rejected", false],
  // A server that is full and says when to come back did not take the call in.
  "503 later": ["rejected", true],
  "5xx": ["unknown", true],
} satisfies Record<string, Verdict>;

/** What a failure tells that is no answer with an error. */
export function verdictOf(failure: "unreadable" | Interrupted): Verdict {
  return verdicts[failure];
}

/** How an attempt ends that gets no whole answer: `unsent` and `unbegun` before anything is sent. */
export type Interrupted = "timeout" | "abort" | "unbegun" | "connection" | "unsent" | "fault";

/** What an answer with an error tells. */
export function verdictOfAnswer({ status, headers }: Response, type: string | undefined): Verdict {
  const later = status === 503 && headers.get("retry-after") ? " later" : "";
  const all: Readonly<Record<string, Verdict>> = verdicts;
  const exact = type === "idempotency_error" ? all[type] : all[`${status}${later}`];
  return exact ?? verdicts[status >= 500 ? "5xx" : "4xx"];
}

/** What became of a call of two attempts: what may have happened once may have happened. */
export function joined(one: Outcome, other: Outcome): Outcome {
  // The alphabet has them in this order, too.
  return one > other ? one : other;
}

/**
 * Name of the method that tells whether a call happened, for example `paymentIntents.retrieve` for a
 * capture: its object, else the list that it would be in.
 * @returns undefined for a GET, which does nothing, and where the API has no such method.
 */
export function whatToRetrieve({ method, path: given }: Place): string | undefined {
  if (method === "GET") return undefined;
  const path = withoutNames(given);
  const operations = listOperations();
  const places = [path, `${path}/list`, path.replace(/\/[^/]+$/, ""), `${path}/{}`];
  return places.flatMap((place) => operations.filter((other) => isRead(other, place))).at(0)?.name;
}

type Place = Pick<Operation, "method" | "path">;

function isRead({ method, path }: Place, place: string): boolean {
  return method === "GET" && withoutNames(path) === place;
}

// Identifiers hold digits and an underscore, as no other part of a path does.
function withoutNames(path: string): string {
  return path.replace(/\{\w+\}|[^/]+_[^/]*\d[^/]*/g, "{}");
}
