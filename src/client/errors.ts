/**
 * A call that did not succeed. Its subclasses say how; statuses and types are those of the API
 * introduction (doc-1763752). No field holds a secret key, a card number or a client secret.
 */
export class WooshPayError extends Error {
  /** operationId of the call, for example `createRefund`. */
  declare readonly operationId: string;
  /** HTTP status; undefined when no answer arrived. */
  declare readonly status: number | undefined;
  /** Kind of the error as WooshPay names it, for example `card_error` (doc-1763752). */
  declare readonly type: string | undefined;
  /** Short machine-readable reason. The page that lists the codes could not be read. */
  declare readonly code: string | undefined;
  /** Name of the request field at fault. */
  declare readonly param: string | undefined;
  /** Identifier of the request, when the answer carries one. No page documents the header. */
  declare readonly requestId: string | undefined;
  /** Headers of the answer, secrets taken out; undefined when no answer arrived. */
  declare readonly headers: Headers | undefined;
  /** Beginning of the body, at most 500 characters, secrets taken out. */
  declare readonly bodyExcerpt: string | undefined;
  /** How often the call was tried, retries included. */
  readonly attempts: number = 1;
  /** Idempotency key of the call: send it again to repeat the same call. */
  declare readonly idempotencyKey: string | undefined;
  /** Whether the same call may succeed when it is repeated. */
  readonly retryable: boolean = false;
  /**
   * What became of the call, all its attempts together: `not_sent` (nothing reached WooshPay), `rejected`
   * (WooshPay refused it, nothing happened) or `unknown` (it may have happened). Where it is unknown, the
   * message of a POST or DELETE ends with the method that tells.
   */
  readonly outcome: "not_sent" | "rejected" | "unknown" = "unknown";

  /** @param message what went wrong, for people; it holds no secret. */
  constructor(message: string, details: WooshPayErrorDetails) {
    super(message, details);
    this.name = new.target.errorName;
    Object.assign(this, details);
  }

  /** Stands here because minifiers rename classes. */
  protected static readonly errorName: string = "WooshPayError";
}

/** What an error is made of: `operationId`, and of the other fields of WooshPayError what is known. */
export interface WooshPayErrorDetails
  extends Pick<WooshPayError, "operationId">,
    Partial<Omit<WooshPayError, keyof Error | "operationId">> {
  /** What led to the error, for example the error that `fetch` threw. */
  cause?: unknown;
}

/** 401: the secret key is missing, wrong, or revoked. */
export class AuthenticationError extends WooshPayError {
  protected static override readonly errorName = "AuthenticationError";
}

/** 403: the key lacks the permission. */
export class PermissionError extends WooshPayError {
  protected static override readonly errorName = "PermissionError";
}

/** 400, 422 and every other 4xx without a class of its own: the request is not acceptable. */
export class InvalidRequestError extends WooshPayError {
  protected static override readonly errorName = "InvalidRequestError";
}

/** 402: the request was fine and the payment failed, for example because the card was declined. */
export class CardError extends WooshPayError {
  protected static override readonly errorName = "CardError";
}

/** 404: there is no such object in this mode. */
export class NotFoundError extends WooshPayError {
  protected static override readonly errorName = "NotFoundError";
}

/** 409: the request collides with another one. */
export class ConflictError extends WooshPayError {
  protected static override readonly errorName: string = "ConflictError";
}

/** `idempotency_error`: the idempotency key was used for another request. Never retried. */
export class IdempotencyError extends ConflictError {
  protected static override readonly errorName = "IdempotencyError";
}

/** 429: too many requests in too short a time. */
export class RateLimitError extends WooshPayError {
  protected static override readonly errorName = "RateLimitError";
}

/**
 * 5xx: a fault on WooshPay's side. Of a payment or refund it is unknown whether it happened, unless it is
 * a 503 that says when to come back.
 */
export class ApiError extends WooshPayError {
  protected static override readonly errorName = "ApiError";
}

/**
 * No answer arrived. Of a payment or refund it is unknown whether it happened, unless `outcome` says
 * `not_sent`: the connection was refused, the host not found, its certificate not trusted.
 */
export class ConnectionError extends WooshPayError {
  protected static override readonly errorName: string = "ConnectionError";
}

/** No whole answer arrived in time. Of a payment or refund it is unknown whether it happened. */
export class TimeoutError extends ConnectionError {
  protected static override readonly errorName = "TimeoutError";
}

/** The caller's signal ended the call. `outcome` says whether it had been sent. */
export class AbortError extends WooshPayError {
  protected static override readonly errorName = "AbortError";
}

/**
 * An answer arrived that is not what the API sends: HTML, broken or missing JSON, a redirect, an error or
 * neither `id` nor `object` with status 200, pages of a list that go round. Of a payment or refund it is
 * unknown whether it happened.
 */
export class UnreadableAnswerError extends WooshPayError {
  protected static override readonly errorName = "UnreadableAnswerError";
}
