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

/** Told before a call is repeated; what it holds besides is that of the attempt that failed. */
export interface RetryInfo extends RequestInfo {
  /** Pause before the next attempt, in ms. */
  delay: number;
  /** Name of the error, for example `TimeoutError`. */
  reason: string;
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
}
