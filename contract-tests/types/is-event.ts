// Compiled, never run: asking an event for its type, and what must not compile.
import type {
  EventTypeName,
  KnownEvent,
  PaymentIntent,
  UnknownEvent,
  UnknownValue,
  WooshPay,
  WooshPayEvent,
} from "../../src/index.js";
import {
  type EventNamed,
  type IncompleteEvent,
  isEvent,
  isIncompleteEvent,
} from "../../src/webhooks/index.js";

export function oneName(event: WooshPayEvent): string {
  if (isEvent(event, "payment_intent.succeeded")) {
    const intent: PaymentIntent = event.data.object;
    const type: "payment_intent.succeeded" = event.type;
    return intent.id + type;
  }
  // @ts-expect-error: that type is ruled out
  if (event.type === "payment_intent.succeeded") return "";
  return event.type;
}

export function severalNames(event: WooshPayEvent, names: readonly EventTypeName[]): string {
  const ended = ["payment_intent.canceled", "payment_intent.payment_failed"] as const;
  if (isEvent(event, ended)) return event.data.object.status;
  if (isEvent(event, ["payout.paid", "product.created"])) {
    const some: EventNamed<"payout.paid" | "product.created"> = event;
    // @ts-expect-error: a product has no such field
    use(some.data.object.merchant_payout_id);
    return event.type === "payout.paid" ? (event.data.object.merchant_payout_id ?? "") : some.id;
  }
  if (isEvent(event, names)) {
    const known: KnownEvent = event;
    return known.id;
  }
  return event.id;
}

export function newerNames(event: WooshPayEvent, name: string, other: UnknownEvent): boolean[] {
  const same: WooshPayEvent = event;
  const answers = [
    isEvent(event, name),
    isEvent(event, [name, "payout.paid"]),
    isEvent(event, "invoice.of_tomorrow" as UnknownValue),
    isEvent(event, ["payout.paid", "invoice.of_tomorrow" as UnknownValue]),
    isEvent(event, other.type),
    isEvent(event, event.type),
  ];
  if (!isEvent(event, name)) use(event.data.object, same === event);
  if (isEvent(event, name)) {
    const { amount_due } = event.data.object as { amount_due?: unknown };
    // @ts-expect-error: nobody knows what it holds
    use(amount_due.toFixed());
  }
  return answers;
}

export async function retrieved(wooshpay: WooshPay): Promise<string> {
  const event = await wooshpay.events.retrieve("evt_1");
  const { data } = await wooshpay.events.retrieve("evt_1").withResponse();
  if (isEvent(data, "payment_intent.created")) return data.data.object.currency;
  return isEvent(event, "charge.refund.updated") ? event.data.object.id : event.id;
}

export function incomplete(event: IncompleteEvent, other: WooshPayEvent): void {
  if (isIncompleteEvent(other)) use(other.missing);
  // @ts-expect-error: it is of no known type, so that nothing is left
  if (isEvent(event, "payment_intent.succeeded")) use(event.data.object.id);
}

export function filtered(events: WooshPayEvent[]): PaymentIntent[] {
  const isPaid = (event: WooshPayEvent): event is EventNamed<"payment_intent.succeeded"> =>
    isEvent(event, "payment_intent.succeeded");
  return events.filter(isPaid).map(({ data }) => data.object);
}

export function mistakes(event: WooshPayEvent, request: Promise<WooshPayEvent>): void {
  // @ts-expect-error: no such event is described, and it is no misspelling that compiles
  isEvent(event, "payment_intent.suceeded");
  // @ts-expect-error: neither is one in a list
  isEvent(event, ["payment_intent.succeeded", "payment_intent.suceeded"]);
  // @ts-expect-error: the beginning of a name is none
  isEvent(event, "payment_intent");
  // @ts-expect-error: the promise was not awaited
  isEvent(request, "payment_intent.succeeded");
  // @ts-expect-error: the object is no event
  isEvent(event.data.object, "payment_intent.succeeded");
  // @ts-expect-error: a name is due
  isEvent(event);
  // @ts-expect-error: a set is no list
  isEvent(event, new Set(["payment_intent.succeeded"]));
  if (isEvent(event, "charge.refund.updated")) {
    // @ts-expect-error: a refund has no client_secret
    use(event.data.object.client_secret);
  }
}

// @ts-expect-error: no event has that name
export type Misspelt = EventNamed<"payment_intent.suceeded">;

function use(...values: unknown[]): void {
  void values;
}
