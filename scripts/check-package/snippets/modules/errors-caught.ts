// What a caller does with each error.
import {
  AbortError,
  CardError,
  ConnectionError,
  InvalidRequestError,
  RateLimitError,
  TimeoutError,
  type WooshPay,
  WooshPayError,
} from "wooshpay-openapi";

export async function capture(wooshpay: WooshPay, id: string): Promise<string> {
  try {
    return (await wooshpay.paymentIntents.capture(id)).status;
  } catch (error) {
    if (error instanceof CardError) return `declined: ${error.code ?? error.message}`;
    if (error instanceof RateLimitError) return error.headers?.get("retry-after") ?? "later";
    if (error instanceof InvalidRequestError) return `wrong ${error.param ?? "request"}`;
    if (error instanceof AbortError || error instanceof TimeoutError) return error.outcome;
    if (error instanceof ConnectionError) return `${error.attempts.toFixed()} attempts`;
    throw error;
  }
}

export class PaymentFailed extends Error {
  override readonly name = "PaymentFailed";
  readonly requestId: string | undefined;

  constructor(readonly reason: WooshPayError) {
    super(reason.message, { cause: reason });
    this.requestId = reason.requestId;
  }
}

export function mayRepeat(error: unknown): boolean {
  if (!(error instanceof WooshPayError)) return false;
  switch (error.outcome) {
    case "not_sent":
    case "rejected":
      return error.retryable;
    case "unknown":
      return false;
  }
}
