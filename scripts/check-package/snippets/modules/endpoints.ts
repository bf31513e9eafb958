// An endpoint for events, some of them newer than the description.
import { type EventType, eventTypes, type WooshPay } from "wooshpay-openapi";

export async function register(wooshpay: WooshPay, url: string): Promise<string> {
  const enabled_events: EventType[] = ["payment_intent.succeeded", "an.event.of.tomorrow"];
  const { id } = await wooshpay.webhookEndpoints.create({ url, enabled_events });
  await wooshpay.webhookEndpoints.update(id, { enabled_events: eventTypes });
  return id;
}
