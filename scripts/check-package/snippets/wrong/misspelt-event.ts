// The name of an event is misspelt, in two ways of asking for it.
import { isEvent, type WooshPayEvent } from "wooshpay-openapi/webhooks";

export function paid(event: WooshPayEvent): boolean {
  // refused at event.type, says This comparison appears to be unintentional
  if (event.type === "payment_intent.suceeded") return true;
  // refused at "payment_intent.suceeded", says "payment_intent.suceeded"
  return isEvent(event, "payment_intent.suceeded");
}
