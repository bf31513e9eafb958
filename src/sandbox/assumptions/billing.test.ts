import { describe, expect, test } from "vitest";
import type { WooshPay } from "../../index.js";
import type { Sandbox } from "../sandbox.js";
import { newYear, sandboxWithClient } from "../testing/client.js";
import { billingAssumptions } from "./billing.js";

type Name = keyof typeof billingAssumptions;

/** What both see to: a sandbox in which one switch is set, and a client of it. */
interface Tools {
  sandbox: Sandbox;
  wooshpay: WooshPay;
}

const thanks = "https://shop.example.com/thanks";
const tea = { currency: "USD", unit_amount: 1000, product_data: { name: "Tea" } };
const month = { recurring: { interval: "month" as const } };
const one = { success_url: thanks, line_items: [{ price_data: tea }] };

const statusOf = (refused: { status?: number }) => refused.status;
const open = ({ wooshpay }: Tools, more: object = {}) =>
  wooshpay.checkout.sessions.create({ ...one, mode: "payment", ...more });
const failing = (call: Promise<unknown>) => call.then(() => "taken", statusOf);

async function subscriber({ wooshpay }: Tools, number = "4242424242424242") {
  const customer = (await wooshpay.customers.create({ name: "Ada" })).id;
  const card = { number, exp_month: "12", exp_year: "2030" };
  const { id } = await wooshpay.paymentMethods.create({ type: "card", card });
  await wooshpay.paymentMethods.attach(String(id), { customer });
  const price = await wooshpay.prices.create({ ...tea, ...month });
  return { customer, items: [{ price: price.id, metadata: {} }] };
}

const subscribe = async (tools: Tools, more: object = {}, number?: string) =>
  tools.wooshpay.subscriptions.create({ ...(await subscriber(tools, number)), ...more });

const tiers = [
  { up_to: 1, unit_amount: 100, flat_amount: 0 },
  { up_to: 9, unit_amount: 10, flat_amount: 0 },
];

/** For each switch: what is done, and what comes of it by each choice. */
const cases: Record<
  Name,
  [act: (tools: Tools) => Promise<unknown>, seen: Record<string, unknown>]
> = {
  currencies: [
    ({ wooshpay }) => failing(wooshpay.prices.create({ ...tea, currency: "XYZ" })),
    { register: 400, any: "taken" },
  ],
  "price-recurring": [
    async ({ wooshpay }) => {
      const { id } = await wooshpay.prices.create({ ...tea, ...month });
      return "recurring" in (await wooshpay.prices.retrieve(id));
    },
    { shown: true, "left-out": false },
  ],
  "price-tiers": [
    async (tools) => {
      const { id, items } = await subscribe(tools);
      const price_data = { currency: "USD", product_data: { name: "Tea" }, ...month, tiers };
      const line_items = [{ id: String(items?.[0]?.id), price_data, quantity: 3 }];
      await tools.wooshpay.subscriptions.update(id, { line_items });
      await tools.sandbox.clock.advance("31d");
      return (await tools.wooshpay.invoices.list()).data[0]?.amount_due;
    },
    { graduated: 120, volume: 30 },
  ],
  "session-mode": [
    ({ wooshpay }) =>
      wooshpay.checkout.sessions.create({ success_url: thanks }).then(({ mode }) => mode, statusOf),
    { inferred: "setup", required: 400 },
  ],
  "session-methods": [
    async (tools) => Array.isArray((await open(tools)).payment_method_types),
    { listed: true, unnamed: false },
  ],
  "session-expires-at": [
    async (tools) => (await open(tools, { expires_at: newYear + 1000 })).expires_at - newYear,
    { taken: 1000, ignored: 86_400_000 },
  ],
  "session-cancel": [
    async (tools) => tools.sandbox.act((await open(tools)).id, "cancel").status,
    { closes: "expired", "stays-open": "open" },
  ],
  "session-intent": [
    async (tools) => {
      const { id, payment_intent: intent } = await open(tools);
      await tools.wooshpay.checkout.sessions.expire(id);
      return (await tools.wooshpay.paymentIntents.retrieve(String(intent))).status;
    },
    { canceled: "canceled", kept: "requires_payment_method" },
  ],
  "session-subscription": [
    async (tools) => {
      const line_items = [{ price_data: { ...tea, ...month } }];
      const { id } = await open(tools, { mode: "subscription", line_items });
      return "subscription" in tools.sandbox.act(id, "pay");
    },
    { named: true, unnamed: false },
  ],
  "session-customer-details": [
    async (tools) => {
      const { id } = await tools.wooshpay.customers.create({ name: "Ada" });
      return "id" in ((await open(tools, { customer: id })).customer_details ?? {});
    },
    { whole: true, contact: false },
  ],
  "session-live-mode": [
    async ({ wooshpay }) =>
      (await wooshpay.checkout.sessions.create({ mode: "setup", success_url: thanks })).live_mode,
    { same: false, opposite: true },
  ],
  "recurring-price-once": [
    (tools) => failing(open(tools, { line_items: [{ price_data: { ...tea, ...month } }] })),
    { "charged-once": "taken", refused: 400 },
  ],
  "coupon-value": [
    async (tools) => {
      const sent = { amount_off: 100, percent_off: 50, currency: "USD" };
      const made = await tools.wooshpay.coupons.create(sent).catch(statusOf);
      if (typeof made !== "object") return made;
      const nothing = await tools.wooshpay.coupons.create({ name: "Nothing" });
      const totals = [made, nothing].map(({ id }) => open(tools, { discounts: [{ coupon: id }] }));
      return (await Promise.all(totals)).map(({ amount_total: total }) => total);
    },
    { "exactly-one": 400, lenient: [900, 1000] },
  ],
  "coupon-repeating": [
    async (tools) => {
      const sent = { percent_off: 10, duration: "repeating" as const };
      const { id } = await tools.wooshpay.coupons.create(sent);
      const line_items = [{ price_data: { ...tea, ...month } }];
      const sold = { mode: "subscription", line_items, discounts: [{ coupon: id }] };
      tools.sandbox.act((await open(tools, sold)).id, "pay");
      await tools.sandbox.clock.advance("31d");
      return (await tools.wooshpay.invoices.list()).data.map(({ amount_due: due }) => due);
    },
    { endless: [900, 900], once: [1000, 900] },
  ],
  "discount-rounding": [
    async (tools) => {
      const { id } = await tools.wooshpay.coupons.create({ percent_off: 0.05 });
      const session = await open(tools, { discounts: [{ coupon: id }] });
      return session.total_details?.amount_discount;
    },
    { "half-up": 1, down: 0 },
  ],
  "promotion-code-text": [
    async ({ wooshpay }) => {
      const { id } = await wooshpay.coupons.create({ percent_off: 10 });
      return failing(wooshpay.promotionCodes.create({ coupon: id }));
    },
    { "made-up": "taken", required: 400 },
  ],
  "promotion-code-expiry": [
    async ({ wooshpay }) => {
      const { id } = await wooshpay.coupons.create({ percent_off: 10 });
      const sent = { coupon: id, expires_at: "1798761600000" };
      return (await wooshpay.promotionCodes.create(sent)).expires_at;
    },
    { "as-sent": "1798761600000", number: 1_798_761_600_000 },
  ],
  "payment-link-update": [
    async ({ wooshpay }) => {
      const price = (await wooshpay.prices.create(tea)).id;
      const { id } = await wooshpay.paymentLinks.create({ line_items: [{ price, quantity: 1 }] });
      const sent = { active: false, line_items: [{ price, quantity: 2 }] };
      const link = await wooshpay.paymentLinks.update(id, sent);
      return [link.active, link.line_items?.data[0]?.quantity];
    },
    { all: [false, 2], "active-only": [false, 1] },
  ],
  "subscription-members": [
    async (tools) => {
      const { id } = await subscribe(tools);
      const [listed] = (await tools.wooshpay.subscriptions.list()).data;
      const read = await tools.wooshpay.subscriptions.retrieve(id);
      return [listed, read].map((seen) => seen !== undefined && "status" in seen);
    },
    { shown: [true, true], "as-described": [false, false] },
  ],
  "subscription-decline": [
    async (tools) => failing(subscribe(tools, {}, "4000000000000341")),
    { incomplete: "taken", refused: 402 },
  ],
  "collection-method": [
    async (tools) => {
      const { id } = await subscribe(tools, {
        collection_method: "send_invoice",
        days_until_due: 7,
      });
      const states = async () => [
        ((await tools.wooshpay.subscriptions.retrieve(id)) as { status?: string }).status,
        (await tools.wooshpay.invoices.list()).data[0]?.status,
      ];
      const atFirst = await states();
      await tools.sandbox.clock.advance("7d");
      return [...atFirst, ...(await states())];
    },
    {
      send_invoice: ["active", "open", "past_due", "open"],
      "always-charged": ["active", "paid", "active", "paid"],
    },
  ],
  "renewal-failure": [
    async (tools) => {
      const { id } = await subscribe(tools, { trial_period_days: 1 }, "4000000000000341");
      await tools.sandbox.clock.advance("1d");
      return ((await tools.wooshpay.subscriptions.retrieve(id)) as { status?: string }).status;
    },
    { past_due: "past_due", canceled: "canceled" },
  ],
  "subscription-end": [
    async (tools) => {
      const { id } = await subscribe(tools);
      const states = [
        ((await tools.wooshpay.subscriptions.cancel(id)) as { status?: string }).status,
      ];
      await tools.sandbox.clock.advance("31d");
      const ended = (await tools.wooshpay.subscriptions.retrieve(id)) as { status?: string };
      return [...states, ended.status];
    },
    { "at-once": ["canceled", "canceled"], "period-end": ["active", "canceled"] },
  ],
  proration: [
    async (tools) => {
      const { id, items } = await subscribe(tools);
      // Of the 31 days of January, 31 - 15.5 are left: half of them.
      await tools.sandbox.clock.advance("372h");
      const changed = [{ id: String(items?.[0]?.id), quantity: 3 }];
      await tools.wooshpay.subscriptions.update(id, { items: changed });
      await tools.sandbox.clock.advance("372h");
      return (await tools.wooshpay.invoices.list()).data[0]?.amount_due;
    },
    { none: 3000, prorated: 4000 },
  ],
  "invoice-times": [
    async ({ wooshpay }) => {
      const customer = (await wooshpay.customers.create({})).id;
      const { period_start: start } = await wooshpay.invoices.create({ customer });
      const sent = { customer, amount: 1, currency: "USD" };
      const { date, period } = await wooshpay.invoiceItems.create(sent);
      return [start, date, period?.end];
    },
    { number: Array(3).fill(newYear), text: Array(3).fill(String(newYear)) },
  ],
  "invoice-auto-advance": [
    async (tools) => {
      const { customer } = await subscriber(tools);
      const { id } = await tools.wooshpay.invoices.create({ customer, auto_advance: true });
      await tools.sandbox.clock.advance("1h");
      return (await tools.wooshpay.invoices.retrieve(id)).status;
    },
    { "after-an-hour": "paid", never: "draft" },
  ],
  "pending-items": [
    async (tools) => {
      const { customer } = await subscriber(tools);
      await tools.wooshpay.invoiceItems.create({ customer, amount: 7, currency: "USD" });
      return (await tools.wooshpay.invoices.create({ customer })).amount_due;
    },
    { next: 7, "by-subscription": 0 },
  ],
};

describe.each(Object.entries(billingAssumptions))("%s", (name, { choices }) => {
  const [act, seen] = cases[name as Name];

  test("has a case for each choice, and they differ", () => {
    expect(Object.keys(seen)).toEqual(Object.keys(choices));
    expect(new Set(Object.values(seen).map((one) => JSON.stringify(one))).size).toBeGreaterThan(1);
  });

  test.each(Object.keys(choices))("%s", async (choice) => {
    const tools = sandboxWithClient({ assume: { [name]: choice } });
    expect(await act(tools)).toEqual(seen[choice]);
  });
});
