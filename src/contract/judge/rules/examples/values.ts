import type { Examples } from "./example.js";

/** Examples of the rules about one value. */
export const valueExamples: Examples = {
  "known-value": [
    {
      ...{ schema: "Refund", payload: { object: "refund", status: "pending" } },
      breaks: [
        ["/status", "pnding", { expected: "one of pending, succeeded, failed, canceled" }],
        ["/status", "4242424242424242", { found: '"[masked digits]"' }],
        ["/status", "sk_live_0001", { found: '"sk_live_[masked]"' }],
      ],
      keeps: [["/status", ""]],
    },
  ],
  "registered-currency": [
    {
      ...{ schema: "Refund", payload: { object: "refund", currency: "USD" } },
      breaks: [["/currency", "XXX", { found: '"XXX"' }]],
      keeps: [["/currency", "usd"]],
    },
  ],
  "whole-amount": [
    {
      ...{ schema: "Refund", payload: { object: "refund", amount: 500 } },
      breaks: [
        ["/amount", 5.5, { found: "5.5" }],
        ["/amount", "5.50", { found: '"5.50"' }],
        ["/amount", 2 ** 60, { expected: "a whole number of the smallest unit" }],
      ],
      keeps: [["/amount", "500"]],
    },
  ],
  "short-form": [
    {
      schema: "BillingDetails",
      payload: { email: "a@example.com", address: { country: "GB" } },
      breaks: [
        ["/address/country", "England", { found: '"England"' }],
        ["/email", "example.com", { expected: "an e-mail address" }],
      ],
    },
    {
      ...{ schema: "IssuingCard", payload: { object: "issuing.card", last4: "4242" } },
      breaks: [["/last4", "242", { expected: "four digits" }]],
    },
  ],
};
