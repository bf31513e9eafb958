import { type Area, inFile } from "../fault.js";

const file = (folder: string) => `spec/resources/${folder}/facts.yaml`;
const code = (name: string) => `scripts/facts/${name}.ts`;
const tests = (name: string) => `scripts/facts/${name}.test.ts`;

/** Faults of what the pages say, and of the code that holds it against payloads and registers. */
export const facts: Area = {
  name: "facts",
  faults: [
    ...inFile(file("checkout-sessions"), "check:facts", {
      "fact-of-a-payload-lost": {
        without: "/objects/checkout_session/fields/name=customer_creation",
      },
      "fact-of-a-payload-misspelt": {
        at: "/objects/checkout_session/fields/name=total_details/fields/0/name",
        value: "amount_discounts",
      },
      "null-of-a-payload-forgotten": {
        without: "/objects/checkout_session/fields/name=payment_method_options/printed",
      },
      "fact-of-a-payload-only-inferred": {
        at: "/objects/checkout_session/fields/name=client_secret/level",
        value: "inferred",
      },
      "printed-payload-uncounted": { without: "/prints/page=doc-1722914/answers" },
    }),
    ...inFile(file("payment-intents"), "check:facts", {
      "printed-page-swapped": {
        at: "/objects/payment_intent/fields/name=next_action/printed/pages",
        value: ["doc-2895670"],
      },
      "printed-type-made-up": {
        at: "/objects/payment_intent/fields/name=next_action/printed/types",
        value: ["string", "boolean"],
      },
      "printed-value-forgotten": {
        at: "/objects/payment_method_data/fields/name=type/printed/values",
        value: ["bank_transfer_eu", "bank_transfer_ng", "mobile_money"],
      },
      "prefix-of-facts-changed": { at: "/objects/payment_intent/prefix", value: "pin_" },
    }),
    ...inFile(file("products"), "check:facts", {
      "unit-of-facts-changed": { at: "/objects/product/fields/name=created/unit", value: "s" },
    }),
    ...inFile(file("payouts"), "check:facts", {
      "limit-of-facts-changed": { at: "/tables/limits/rows/country=JP/min", value: "1000.00" },
      "corridor-field-of-facts-lost": {
        at: "/tables/corridors/rows/country=US/destinations/0/fields",
        value: ["account_holder_name", "account_number", "routing_type", "country"],
      },
    }),
    ...inFile("spec/registers/events.yaml", "check:facts", {
      "registered-event-of-another-object": {
        at: "/events/type=payout.created/object",
        value: "Refund",
      },
    }),
    ...inFile("spec/registers/pages.yaml", "check:facts", {
      "printed-too-forgotten": { without: "/pages/doc-1722914/printed_too" },
    }),
    ...inFile(code("payloads"), tests("payloads"), {
      "payload-units-unread": { find: "digits[unit] === length", put: "digits[unit] >= length" },
      "payload-prefixes-of-any": { find: "id.startsWith(prefix)", put: "id.includes(prefix)" },
      "payload-fragments-as-whole": { find: " || !this.payload.isWhole", put: "" },
    }),
    ...inFile(code("registers"), tests("registers"), {
      "register-levels-unread": { find: "rankOf(registered) < rankOf(stated)", put: "false" },
    }),
  ],
};
