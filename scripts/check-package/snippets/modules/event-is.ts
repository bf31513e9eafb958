// isEvent: one name, several names, and a name that the description does not know.
import type { PaymentIntent, UnknownValue, WooshPayEvent } from "wooshpay-openapi";
import { isEvent, isIncompleteEvent } from "wooshpay-openapi/webhooks";

const ended = ["payment_intent.canceled", "payment_intent.payment_failed"] as const;

export function intentOf(event: WooshPayEvent): PaymentIntent | undefined {
  if (isIncompleteEvent(event)) throw new Error(`Event lacks ${event.missing.join()}`);
  if (isEvent(event, "payment_intent.succeeded")) return event.data.object;
  if (isEvent(event, ended)) return event.data.object;
  if (isEvent(event, ["payout.paid", "payout.failed"])) console.log(event.data.object.id);
  return undefined;
}

export function amountDue(event: WooshPayEvent): number | undefined {
  if (!isEvent(event, "invoice.of_tomorrow" as UnknownValue)) return undefined;
  const { amount_due } = event.data.object as { amount_due?: unknown };
  return typeof amount_due === "number" ? amount_due : undefined;
}

export function isOneOf(event: WooshPayEvent, names: readonly string[]): boolean {
  return isEvent(event, names) || isEvent(event, event.type);
}

export function paid(events: readonly WooshPayEvent[]): PaymentIntent[] {
  return events
    .filter((event) => isEvent(event, "payment_intent.succeeded"))
    .map((event) => event.data.object as PaymentIntent);
}
