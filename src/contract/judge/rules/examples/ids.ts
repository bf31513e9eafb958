import type { Examples } from "./example.js";
import { intent, number, refund, session } from "./samples.js";

/** Examples of the rules about identifiers. */
export const idExamples: Examples = {
  "id-prefix": [
    {
      ...{ schema: "Refund", payload: refund },
      breaks: [
        ["/id", `pi_${number}`, { expected: "an id that begins with re_" }],
        ["/payment_intent", `ch_${number}`, { expected: "an id that begins with pi_" }],
        ["/payment_intent", `pi_${number}_secret_abc`, { found: "_secret_[masked]" }],
      ],
      keeps: [["/payment_intent", ""]],
    },
    {
      ...{ schema: "CouponScope", payload: { products: [`prod_${number}`] } },
      breaks: [["/products/0", `price_${number}`, { expected: "an id that begins with prod_" }]],
    },
  ],
  "native-id": [
    {
      ...{ schema: "Refund", payload: refund },
      breaks: [["/id", "re_1M3fqHHTdYyGj2Y6", { expected: "re_ and 19 digits" }]],
    },
  ],
  "own-client-secret": [
    {
      ...{ schema: "PaymentIntent", payload: intent },
      breaks: [["/client_secret", "pi_2_secret_abc", { found: '"[masked string]"' }]],
    },
    {
      ...{ schema: "CheckoutSession", payload: session },
      breaks: [["/client_secret", intent.client_secret.slice(1), { found: '"[masked string]"' }]],
      keeps: [["/client_secret", intent.client_secret]],
    },
  ],
  "distinct-ids": [
    {
      schema: "ProductList",
      payload: { object: "list", data: [{ id: "prod_1" }, { id: "prod_2" }] },
      breaks: [["/data/1", { id: "prod_1" }, { pointer: "/data/1/id" }]],
    },
  ],
};
