/** One mistake in the user's files, and what it is mended with. */
export interface Mend {
  file: string;
  wrong: string;
  right: string;
}

const fake = "test/fake.js";
const endpoint = "test/endpoint.js";
const refund = "test/fixtures/refunds/refund.json";

/** All mistakes of the user. */
export const mends: readonly Mend[] = [
  { file: fake, wrong: "order.amount / 100", right: "order.amount" },
  {
    file: fake,
    wrong: "currency: order.currency",
    right: "currency: order.currency, merchant_order_id: order.merchant_order_id",
  },
  { file: fake, wrong: "Math.floor(Date.now() / 1000)", right: "Date.now()" },
  { file: fake, wrong: "requires_acton", right: "requires_action" },
  {
    file: endpoint,
    wrong: "express.json()",
    right: 'express.raw({ type: () => true, limit: "1mb" })',
  },
  { file: endpoint, wrong: "JSON.stringify(body)", right: "body" },
  { file: refund, wrong: '"10.50"', right: "1050" },
  { file: refund, wrong: "1700000000", right: "1700000000000" },
  { file: "test/fixtures/events/paid.json", wrong: "succeded", right: "succeeded" },
  { file: "test/fixtures/order.json", wrong: "10.5", right: "1050" },
];
