// Compiled, never run: narrowing of webhook events by their type.
import type { KnownEvent, PaymentIntent, WooshPayEvent } from "../../src/index.js";

export function narrows(event: WooshPayEvent): string {
  if (event.type === "payment_intent.succeeded") {
    const intent: PaymentIntent = event.data.object;
    return intent.status;
  }
  if (event.type === "charge.refund.updated") {
    // @ts-expect-error: a refund has no client_secret
    use(event.data.object.client_secret);
    return event.data.object.id;
  }
  // @ts-expect-error: no such event is described, and it is no misspelling that compiles
  if (event.type === "payment_intent.suceeded") return "";
  switch (event.type) {
    case "payment_intent.created":
      return event.data.object.currency;
    default:
      return `not handled: ${String(event.type)}`;
  }
}

export function unknownTypesAreAnObject(event: Exclude<WooshPayEvent, KnownEvent>): unknown {
  // @ts-expect-error: what an unknown event holds is unknown
  use(event.data.object.status.length);
  return event.data.object.status;
}

function use(value: unknown): void {
  void value;
}
