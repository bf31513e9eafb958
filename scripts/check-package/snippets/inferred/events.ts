// Exports about events whose types are inferred.
import { eventTypes, orderReference, type WooshPay } from "wooshpay-openapi";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  isEvent,
  signWebhook,
  verifyWebhook,
  type WooshPayEvent,
} from "wooshpay-openapi/webhooks";

export const store = createMemoryEventStore();
export const dedupe = createEventDeduplicator({ store });
export const types = [...eventTypes];
export const sign = (payload: string) => signWebhook({ payload, secret: "whsec_snippet" });
export const recovered = (wooshpay: WooshPay) => wooshpay.events.retrieve("evt_1");
export const orderOf = (event: WooshPayEvent) => orderReference(event);
export const typeOf = ({ type }: WooshPayEvent) => type;
export const objectOf = ({ data }: WooshPayEvent) => data.object;
export const paidIntent = (event: WooshPayEvent) =>
  isEvent(event, "payment_intent.succeeded") ? event.data.object : undefined;
export const payout = (event: WooshPayEvent) =>
  isEvent(event, ["payout.paid", "payout.failed"]) ? event : undefined;

export function receive(request: Request) {
  const { headers } = request;
  return request
    .text()
    .then((payload) => verifyWebhook({ payload, headers, secret: "whsec_snippet" }));
}
