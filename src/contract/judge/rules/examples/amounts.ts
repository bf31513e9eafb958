import type { Examples } from "./example.js";
import { authorized, charge, number, refund, session } from "./samples.js";

/** Examples of the rules about one amount beside another. */
export const amountExamples: Examples = {
  "part-of-whole": [
    {
      ...{ schema: "PaymentIntent", payload: authorized },
      breaks: [
        ["/amount_received", 1001, { expected: "at most `amount`, 1000" }],
        ["/amount_capturable", 1001, { expected: "at most `amount`, 1000" }],
      ],
      keeps: [["/amount_received", null]],
    },
    {
      ...{ schema: "Charge", payload: { ...charge, amount: null } },
      breaks: [["/amount_refunded", 1001, { expected: "at most `amount_captured`, 1000" }]],
    },
  ],
  "no-negative-amount": [
    {
      ...{ schema: "Refund", payload: refund },
      breaks: [["/amount", -1, { expected: "0 or more" }]],
      keeps: [["/amount", 0]],
    },
  ],
  "refund-within-payment": [
    {
      ...{ schema: "Refund", payload: refund },
      breaks: [
        ["/amount", 801, { expected: "at most that of the payment, 800" }],
        ["/currency", "EUR", { expected: "that of the payment, USD" }],
      ],
      keeps: [
        ["/currency", "usd"],
        ["/payment_intent", `pi_${number}`],
      ],
    },
  ],
  "session-and-payment": [
    {
      ...{ schema: "CheckoutSession", payload: session },
      breaks: [
        ["/payment_intent/amount", 901, { pointer: "/amount_total" }],
        ["/payment_intent/currency", "EUR", { pointer: "/currency" }],
      ],
    },
  ],
  "discount-of-one-kind": [
    {
      ...{ schema: "Coupon", payload: { object: "coupon", amount_off: 5, currency: "USD" } },
      breaks: [
        ["/percent_off", 10, { expected: "nothing" }],
        ["/currency", null, { expected: "the currency of `amount_off`", found: "null" }],
      ],
    },
    {
      ...{ schema: "Coupon", payload: { object: "coupon", percent_off: 100 } },
      breaks: [["/percent_off", 100.5, { expected: "more than 0 and at most 100" }]],
    },
  ],
};
