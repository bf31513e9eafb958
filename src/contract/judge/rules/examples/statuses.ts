import type { Examples } from "./example.js";
import { authorized, charge, event, intent, session } from "./samples.js";

/** Examples of the rules about statuses. */
export const statusExamples: Examples = {
  "goes-with-status": [
    {
      ...{ schema: "PaymentIntent", payload: intent },
      breaks: [
        ["/status", "requires_action", { pointer: "/next_action", found: "null" }],
        ["/next_action", { type: "redirect_to_url" }, { expected: "nothing" }],
        ["/cancellation_reason", "abandoned", { expected: "succeeded" }],
      ],
      keeps: [["/next_action", ""]],
    },
    {
      ...{ schema: "Price", payload: { object: "price", type: "one_time", recurring: null } },
      breaks: [["/type", "recurring", { pointer: "/recurring" }]],
    },
  ],
  "received-when-succeeded": [
    {
      ...{ schema: "PaymentIntent", payload: intent },
      breaks: [
        ["/amount_received", 400, { expected: "`amount`, 1000" }],
        ["/status", "processing", { pointer: "/amount_received" }],
      ],
      keeps: [
        ["/amount_received", null],
        ["/status", undefined],
      ],
    },
    {
      ...{ schema: "PaymentIntent", payload: { ...intent, capture_method: "manual" } },
      breaks: [["/amount_received", 0, { expected: "`amount`, 1000" }]],
      keeps: [["/amount_received", 400]],
    },
  ],
  "capturable-when-authorized": [
    {
      ...{ schema: "PaymentIntent", payload: authorized },
      breaks: [
        ["/amount_capturable", 0, { expected: "more than 0" }],
        ["/capture_method", "automatic", { expected: "manual" }],
        ["/status", "processing", { pointer: "/amount_capturable" }],
      ],
      keeps: [["/status", undefined]],
    },
  ],
  "paid-when-complete": [
    {
      ...{ schema: "CheckoutSession", payload: session },
      breaks: [["/payment_status", "paid", { pointer: "/status" }]],
    },
  ],
  "charge-adds-up": [
    {
      ...{ schema: "Charge", payload: charge },
      breaks: [
        ["/paid", false, { expected: "true" }],
        ["/captured", false, { expected: "true" }],
        ["/refunded", true, { expected: "false" }],
        ["/amount_refunded", 1000, { pointer: "/refunded" }],
      ],
      keeps: [["/refunded", null]],
    },
  ],
  "event-after-status": [
    {
      ...{ schema: "Event", payload: event },
      breaks: [["/data/object/status", "processing", { expected: "succeeded" }]],
      keeps: [["/type", "payment_intent.created"]],
    },
  ],
  "one-mode": [
    {
      ...{ schema: "Event", payload: event },
      breaks: [["/data/object/livemode", true, { expected: "false, as at the top" }]],
    },
  ],
};
