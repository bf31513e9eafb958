// A module of the shop through which all others get the client.
import { WooshPay } from "wooshpay-openapi";

export type { PaymentIntent, Refund as PaymentRefund, WooshPayEvent } from "wooshpay-openapi";
export { isPaid, WooshPayError as PaymentError } from "wooshpay-openapi";
export * as money from "wooshpay-openapi/money";

let shared: WooshPay | undefined;

export function pay(): WooshPay {
  shared ??= new WooshPay("sk_test_snippet", { maxRetries: 1 });
  return shared;
}
