// One switch over all events that a shop handles; the others are logged.
import type { PaymentIntent, Refund } from "wooshpay-openapi";
import type { WooshPayEvent } from "wooshpay-openapi/webhooks";

declare function fulfil(intent: PaymentIntent): Promise<void>;
declare function book(refund: Pick<Refund, "id" | "amount">): Promise<void>;

export async function handle(event: WooshPayEvent): Promise<string> {
  switch (event.type) {
    case "payment_intent.succeeded":
      await fulfil(event.data.object);
      return "fulfilled";
    case "charge.refund.updated":
      await book(event.data.object);
      return "booked";
    case "checkout.session.expired":
    case "checkout.session.canceled":
      return `closed ${event.data.object.id}`;
    default:
      return `ignored ${event.type}`;
  }
}
