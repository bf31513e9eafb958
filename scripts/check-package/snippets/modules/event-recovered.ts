// An event that never arrived goes the way of one that did.
import type { WooshPay } from "wooshpay-openapi";
import { isEvent, type WooshPayEvent } from "wooshpay-openapi/webhooks";

async function onEvent(event: WooshPayEvent): Promise<string> {
  if (event.type === "checkout.session.completed") return event.data.object.id;
  return isEvent(event, "payment_link.paid") ? event.data.object.id : event.id;
}

export async function recover(wooshpay: WooshPay, ids: Iterable<string>): Promise<string[]> {
  const done: string[] = [];
  for (const id of ids) {
    const event: WooshPayEvent = await wooshpay.events.retrieve(id);
    done.push(await onEvent(event));
  }
  return done;
}
