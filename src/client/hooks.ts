import type { WooshPayError } from "./errors.js";

/** Told before a request is sent. Holds neither key nor body. */
export interface RequestInfo {
  /** operationId of the call, for example `createRefund`. */
  operationId: string;
  /** HTTP method in capitals, for example `POST`. */
  method: string;
  /** Address with its query, client secrets taken out. */
  url: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Idempotency key of the call, the same on all attempts; undefined when it carries none. */
  idempotencyKey: string | undefined;
}

/** Told after an answer arrived. */
export interface ResponseInfo extends RequestInfo {
  /** HTTP status. */
  status: number;
  /** Identifier of the request, when the answer carries one. */
  requestId: string | undefined;
  /** Time from sending to the end of the body, in ms. */
  duration: number;
}

/** Told when a call has failed; what it holds besides is that of its last attempt. */
export interface FailureInfo extends RequestInfo {
  /** Name of the error, for example `TimeoutError`. */
  reason: string;
  /** What became of all attempts, as the error has it: `unknown` wants to be looked up. */
  outcome: WooshPayError["outcome"];
}

/** Told before a call is repeated; what it holds besides is that of the attempt that failed. */
export interface RetryInfo extends FailureInfo {
  /** Pause before the next attempt, in ms. */
  delay: number;
}

/**
 * What happens along a call, for logs and metrics. What a hook throws is ignored: a log that fails
 * must not make a refund look failed.
 */
export interface Hooks {
  /** Called before each attempt is sent. */
  onRequest?: ((info: RequestInfo) => void) | undefined;
  /** Called when an answer was read to its end, whatever its status; not when none arrived. */
  onResponse?: ((info: ResponseInfo) => void) | undefined;
  /** Called before the pause that precedes another attempt. */
  onRetry?: ((info: RetryInfo) => void) | undefined;
  /**
   * Called once when a call ends in an error, be it an answer or none; not for what was never sent, and not where the
   * caller aborts the pause before another attempt.
   */
  onFailure?: ((info: FailureInfo) => void) | undefined;
}
