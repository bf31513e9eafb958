// A field that the object of this event has not.
import { isEvent, type WooshPayEvent } from "wooshpay-openapi/webhooks";

export function secret(event: WooshPayEvent): string | undefined {
  if (!isEvent(event, "charge.refund.updated")) return undefined;
  // refused at client_secret, says Property 'client_secret' does not exist
  return event.data.object.client_secret;
}
