// Every known event has its case, or this does not compile; unknown ones come first.
import type { EventTypeName, KnownEvent } from "wooshpay-openapi";

type Topic = "payment" | "payout" | "catalogue";

export function topicOf(event: Extract<KnownEvent, { type: `payout.${string}` }>): Topic {
  switch (event.type) {
    case "payout.created":
    case "payout.updated":
    case "payout.paid":
    case "payout.failed":
    case "payout.canceled":
      return "payout";
    default: {
      const none: never = event;
      throw new Error(`No topic for ${JSON.stringify(none)}`);
    }
  }
}

export const titles: Partial<Record<EventTypeName, string>> = {
  "payment_intent.succeeded": "Paid",
  "payout.failed": "Payout failed",
};
