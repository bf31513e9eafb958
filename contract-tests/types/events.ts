// Compiled, never run: narrowing of webhook events by their type.
import type {
  Event,
  EventTypeName,
  KnownEvent,
  PaymentIntent,
  UnknownEvent,
  WooshPay,
  WooshPayEvent,
} from "../../src/index.js";

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
      return `not handled: ${event.type}`;
  }
}

export function unknownTypesAreAnObject(event: Exclude<WooshPayEvent, KnownEvent>): unknown {
  // @ts-expect-error: what an unknown event holds is unknown
  use(event.data.object.status.length);
  return event.data.object.status;
}

export function unknownTypesAreStrings(
  { type }: UnknownEvent,
  handlers: Map<string, () => void>,
  counts: Record<string, number>,
): string {
  handlers.get(type)?.();
  counts[type] = (counts[type] ?? 0) + 1;
  // @ts-expect-error: no name can be compared with it, so that none is misspelt
  if (type === "payment_intent.suceeded") return "";
  // @ts-expect-error: nor is it a name that the description knows
  const known: KnownEvent["type"] = type;
  use(known);
  return String(type) === "invoice.tomorrow" ? type.toUpperCase() : type;
}

export function everyKnownTypeIsListed(event: KnownEvent, name: EventTypeName): void {
  const listed: EventTypeName = event.type;
  const known: KnownEvent["type"] = name;
  use([listed, known]);
}

export function everyTypeIsAString(event: WooshPayEvent): string {
  if (typeof event.type === "string") return event.type;
  const none: never = event;
  return none;
}

export function twoUnknownTypesMayDiffer(one: UnknownEvent, other: UnknownEvent): string {
  return one.type === other.type ? one.id : other.id;
}

export async function recovers(wooshpay: WooshPay): Promise<string | undefined> {
  const event: WooshPayEvent = await wooshpay.events.retrieve("evt_1");
  const described: Event = event;
  use(described);
  if (event.type === "payout.updated") return event.data.object.merchant_payout_id ?? undefined;
  return event.type === "payment_intent.succeeded" ? narrows(event) : event.id;
}

function use(value: unknown): void {
  void value;
}
