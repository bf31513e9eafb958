import type { Examples } from "./example.js";
import { item, session } from "./samples.js";

/** Examples of the rules about sums. */
export const sumExamples: Examples = {
  "quantity-times-price": [
    {
      ...{ schema: "CheckoutSession", payload: session },
      breaks: [
        [`${item}/quantity`, 3, { pointer: `${item}/amount_subtotal` }],
        [`${item}/price/currency`, "EUR", { pointer: `${item}/currency` }],
      ],
      keeps: [[`${item}/price/billing_scheme`, "per_unit"]],
    },
  ],
  "sum-of-items": [
    {
      ...{ schema: "CheckoutSession", payload: session },
      breaks: [["/amount_subtotal", 999, { expected: "the sum of `line_items`, 1000" }]],
      keeps: [["/line_items/data", []]],
    },
    {
      schema: "Invoice",
      payload: { amount_due: 500, lines: { data: [{ amount: 200 }, { amount: 300 }] } },
      breaks: [["/amount_due", 400, { expected: "the sum of `lines`, 500" }]],
      keeps: [["/lines/has_more", true]],
    },
  ],
  "one-currency": [
    {
      ...{ schema: "CheckoutSession", payload: session },
      breaks: [[`${item}/currency`, "EUR", { expected: "that of the session, USD" }]],
    },
  ],
  "total-of-subtotal": [
    {
      ...{ schema: "CheckoutSession", payload: session },
      breaks: [["/amount_total", 1000, { expected: "900, of `amount_subtotal`" }]],
    },
  ],
};
