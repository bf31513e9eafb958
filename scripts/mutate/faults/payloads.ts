import { type Area, type Fault, inFile } from "../fault.js";

const folder = "spec/resources";
const product = `${folder}/products/payloads/createProduct/checkout-2.200.json`;
const alipay = `${folder}/payment-intents/payloads/createPaymentIntent/alipay-zh-4.200.json`;
const crypto = `${folder}/checkout-sessions/payloads/createCheckoutSession/crypto-2.200.json`;
const refund = `${folder}/refunds/payloads/retrieveRefund/constructed-1.200.json`;
const session = `${folder}/checkout-sessions/payloads/retrieveCheckoutSession/constructed-2.200.json`;
const rules = "contract-tests/rules.test.ts";

function gone(id: string, file: string, killer: string): Fault {
  return { id, file: `${folder}/${file}`, change: { deleted: true }, killer };
}

/** Faults of the payloads: values that no page prints, and files that are gone. */
export const payloads: Area = {
  name: "payloads",
  faults: [
    ...inFile(product, "lint:spec", {
      "documented-id-changed": { at: "/id", value: "prod_1554351292598452225" },
      "documented-time-changed": { at: "/created", value: 1_665_642_282_001 },
      "documented-time-in-seconds": { at: "/created", value: 1_665_642_282 },
      "documented-member-lost": { without: "/images" },
      "documented-member-added": { add: "/seen", value: true },
      "documented-null-tidied": { at: "/images", value: [] },
    }),
    ...inFile(alipay, "lint:spec", {
      "documented-currency-changed": { at: "/currency", value: "USD" },
      "documented-amount-changed": { at: "/amount", value: 2000 },
      "documented-status-changed": { at: "/status", value: "succeeded" },
      "documented-member-renamed": { at: "/capture_method", key: "capture" },
    }),
    ...inFile(crypto, "lint:spec", {
      "documented-empty-text-to-null": { at: "/customer", value: null },
      "documented-crypto-currency-changed": { at: "/currency", value: "USDT" },
    }),
    ...inFile(refund, rules, {
      "constructed-time-in-seconds": { at: "/created", value: 1_767_226_200 },
      "constructed-currency-unknown": { at: "/currency", value: "XXX" },
      "constructed-id-of-another-kind": { at: "/id", value: "pi_1000000000000000001" },
      "constructed-reason-unknown": { at: "/reason", value: "changed_mind" },
      "constructed-status-misspelt": { at: "/status", value: "succeded" },
      "constructed-amount-with-decimals": {
        at: "/amount",
        value: 5.5,
        killer: "contract-tests/payloads.test.ts",
      },
      "constructed-member-misspelt": {
        at: "/payment_intent",
        key: "payment_intend",
        killer: "contract-tests/payloads.test.ts",
      },
    }),
    ...inFile(`${folder}/refunds/payloads/retrieveRefund/constructed-2.200.json`, rules, {
      "constructed-received-above-amount": { at: "/payment_intent/amount_received", value: 9900 },
      "constructed-refund-above-payment": { at: "/amount", value: 999_900 },
      "constructed-country-in-words": {
        at: "/payment_intent/shipping/address/country",
        value: "England",
      },
    }),
    gone(
      "documented-payload-gone",
      "products/payloads/createProduct/checkout-2.200.json",
      "lint:spec",
    ),
    gone(
      "documented-fragment-gone",
      "products/payloads/createProduct/checkout-es-2.200.json",
      "lint:spec",
    ),
    gone(
      "constructed-payload-gone",
      "refunds/payloads/retrieveRefund/constructed-2.200.json",
      "contract-tests/shown.test.ts",
    ),
    gone(
      "constructed-event-gone",
      "payouts/payloads/onPayoutPaid/constructed-1.request.json",
      "lint:spec",
    ),
    gone(
      "constructed-answer-gone",
      "balance/payloads/getBalance/constructed-1.200.json",
      "contract-tests/shown.test.ts",
    ),
    ...inFile(session, rules, {
      "constructed-secret-of-another-payment": { at: "/payment_intent/id", value: "pi_1" },
      "constructed-sum-of-other-items": { at: "/line_items/data/0/quantity", value: 3 },
      "constructed-total-with-discount": { at: "/total_details/amount_discount", value: 100 },
      "constructed-live-payment-in-test": { at: "/payment_intent/livemode", value: true },
      "constructed-paid-before-complete": { at: "/status", value: "open" },
      "constructed-expired-before-created": { at: "/expires_at", value: 1_767_225_500_000 },
    }),
    ...inFile("contract-tests/rules.test.ts", rules, {
      "slip-of-a-page-forgotten": { find: 'rule: "one-mode"', put: 'rule: "native-id"' },
    }),
  ],
};
