// The order that an object or an event is about.
import { type OrderReference, orderReference, type PaymentIntent } from "wooshpay-openapi";
import type { WooshPayEvent } from "wooshpay-openapi/webhooks";

export function orderOf(of: PaymentIntent | WooshPayEvent): string {
  const found: OrderReference | undefined = orderReference(of);
  if (!found) throw new Error("No order is named.");
  return found.conflicts.length === 0 ? found.reference : `${found.source}: ${found.reference}`;
}
