import { type Payload, payloads } from "./payloads.js";

/** A payload, a place in it, and what pages rule out there, whatever else the description says. */
export type RuledOut = [operationId: string, name: string, pointer: string, wrong: unknown[]];

const account = "/beneficiary_data/destination_data/bank_account";

/**
 * From the pages: amounts count the smallest unit, codes have three letters (four for stablecoins), months two digits,
 * numbers of accounts and banks the lengths that the guides to each country name.
 */
export const ruledOut: readonly RuledOut[] = [
  ["createPaymentIntent", "alipay-zh-1", "/amount", [0, -1, 10.5, "10.50", "1050", null]],
  ["createPaymentIntent", "alipay-zh-1", "/currency", ["US", "US$", "dollars", "U1D", "", null]],
  ["createRefund", "constructed-1", "/amount", [0, -1, 10.5, "10.50", "0", "-1", "1e3", null]],
  ["createPayout", "constructed-1", "/payment_amount", [0, 10.5, "55.00"]],
  [
    "createPayout",
    "constructed-1",
    `${account}/account_number`,
    ["1234567", "1234567890123", "12345678X"],
  ],
  [
    "createPayout",
    "constructed-1",
    `${account}/routing_number`,
    ["1234567", "12345678901", "12345678X"],
  ],
  ["createPayout", "constructed-1", `${account}/routing_type`, ["sort", "iban", "ABA"]],
  ["createPayout", "constructed-2", `${account}/routing_number`, ["12345", "1234567", "12345X"]],
  ["createPayout", "constructed-2", `${account}/routing_type`, ["aba", "iban"]],
  ["createPayout", "constructed-3", `${account}/routing_type`, ["aba", "sort", "IBAN"]],
  ["createPayout", "constructed-3", `${account}/country`, ["US", "GB", "ZA", "Austria"]],
  ["createPaymentMethod", "constructed-1", "/card/exp_month", [0, 13, "00", "13", "1a"]],
  ["createPaymentMethod", "constructed-1", "/card/exp_year", [30, "30", "x"]],
  ["createCheckoutSession", "constructed-1", "/line_items/0/quantity", [0, -1, 1.5, "0"]],
];

/** The request that a case is about. @throws Error where there is none. */
export function requestOf([operationId, name]: RuledOut): Payload {
  const found = payloads.find(
    (one) => one.operationId === operationId && one.name === name && one.kind === "request",
  );
  if (!found) throw new Error(`There is no request ${name} of ${operationId}.`);
  return found;
}
