import { describe, expect, test } from "vitest";
import type { CouponCreate, PromotionCodeCreate } from "../../../index.js";
import type { Assumed } from "../../assumptions/index.js";
import { newYear, sandboxWithClient } from "../../testing/client.js";

function setUp(assume: Assumed = {}) {
  const { sandbox, wooshpay } = sandboxWithClient({ assume });
  const data = (unit_amount: number) => ({
    price_data: { currency: "USD", unit_amount, product_data: { name: "Tea" } },
  });
  return {
    ...{ sandbox, wooshpay },
    codeFor: async (
      more: Partial<PromotionCodeCreate> = {},
      coupon: CouponCreate = { percent_off: 10 },
    ) => {
      const { id } = await wooshpay.coupons.create(coupon);
      return wooshpay.promotionCodes.create({ coupon: id, ...more });
    },
    buy: (discount: object, more: object = {}, amounts = [1000]) =>
      wooshpay.checkout.sessions.create({
        ...{ success_url: "https://shop.example.com/thanks", discounts: [discount] },
        ...{ line_items: amounts.map(data), ...more },
      }),
  };
}

describe("a coupon", () => {
  test("shows as much as the pages print where it is made, and the rest later", async () => {
    const { wooshpay } = setUp();
    const sent = { amount_off: 500, currency: "usd", name: "Spring", metadata: { campaign: "7" } };
    const made = await wooshpay.coupons.create(sent);
    expect(made).toEqual({
      ...{ id: made.id, object: "coupon", created: newYear, livemode: false, duration: "once" },
      ...{ amount_off: 500, currency: "USD", percent_off: null, name: "Spring" },
      metadata: { campaign: "7" },
    });
    expect(made.id).toMatch(/^coupon_\d{19}$/);
    const read = await wooshpay.coupons.retrieve(made.id);
    expect(read).toMatchObject({ ...made, times_redeemed: 0, valid: true, max_redemptions: null });
    expect((await wooshpay.coupons.list()).data).toEqual([read]);
  });

  test.each<[what: string, sent: CouponCreate, param: string]>([
    [
      "with both an amount and a percentage",
      { amount_off: 1, currency: "USD", percent_off: 1 },
      "percent_off",
    ],
    ["with neither", { name: "Nothing" }, "amount_off"],
    ["with an amount and no currency", { amount_off: 1 }, "currency"],
    ["with an amount below 0", { amount_off: -1, currency: "USD" }, "amount_off"],
    ["of more than 100 percent", { percent_off: 100.5 }, "percent_off"],
    ["of 0 percent", { percent_off: 0 }, "percent_off"],
  ])("%s is refused", async (_, sent, param) => {
    const { wooshpay } = setUp();
    await expect(wooshpay.coupons.create(sent)).rejects.toMatchObject({ status: 400, param });
  });

  test("takes an amount off, spread over the items so that they add up", async () => {
    const { sandbox, wooshpay, buy } = setUp();
    const { id } = await wooshpay.coupons.create({ amount_off: 100, currency: "USD" });
    const session = await buy({ coupon: id }, {}, [100, 100, 100]);
    expect(session).toMatchObject({
      ...{ amount_subtotal: 300, amount_total: 200, total_details: { amount_discount: 100 } },
    });
    const totals = session.line_items?.data.map(({ amount_total }) => amount_total);
    expect(totals).toEqual([67, 67, 66]);
    expect((await wooshpay.coupons.retrieve(id)).times_redeemed).toBe(0);
    sandbox.act(session.id, "pay");
    expect((await wooshpay.coupons.retrieve(id)).times_redeemed).toBe(1);
    const intent = await wooshpay.paymentIntents.retrieve(String(session.payment_intent));
    expect(intent.amount_received).toBe(200);
  });

  test("that takes everything off leaves nothing to pay", async () => {
    const { sandbox, wooshpay, buy } = setUp();
    const { id } = await wooshpay.coupons.create({ amount_off: 5000, currency: "USD" });
    const session = await buy({ coupon: id });
    expect(session).toMatchObject({
      ...{ amount_total: 0, payment_status: "no_payment_required", payment_intent: null },
      total_details: { amount_discount: 1000 },
    });
    expect(sandbox.act(session.id, "pay").status).toBe("complete");
    expect(sandbox.events("payment_intent.created")).toEqual([]);
  });

  test("in another currency is refused, and so is one that is not there", async () => {
    const { wooshpay, buy } = setUp();
    const { id } = await wooshpay.coupons.create({ amount_off: 100, currency: "EUR" });
    await expect(buy({ coupon: id })).rejects.toThrow(/in EUR, and this purchase is in USD/);
    await expect(buy({ coupon: "coupon_1" })).rejects.toMatchObject({
      param: "discounts[0].coupon",
    });
    await expect(buy({})).rejects.toMatchObject({ status: 400, param: "discounts[0]" });
  });

  test.each<["once" | "forever" | "repeating", amounts: number[]]>([
    ["once", [900, 1000, 1000]],
    ["forever", [900, 900, 900]],
    ["repeating", [900, 900, 900]],
  ])("that counts %s makes subscriptions cheaper so often", async (duration, amounts) => {
    const { sandbox, wooshpay, buy } = setUp();
    const { id } = await wooshpay.coupons.create({ percent_off: 10, duration });
    const price = await wooshpay.prices.create({
      ...{ currency: "USD", unit_amount: 1000, product_data: { name: "Tea" } },
      recurring: { interval: "month" },
    });
    const session = await buy(
      { coupon: id },
      { mode: "subscription", line_items: [{ price: price.id }] },
    );
    expect(session.amount_total).toBe(900);
    sandbox.act(session.id, "pay");
    await sandbox.clock.advance("60d");
    const { data } = await wooshpay.invoices.list();
    expect(data.map(({ amount_paid }) => amount_paid).reverse()).toEqual(amounts);
  });
});

describe("a promotion code", () => {
  test("holds its coupon, and a text for customers", async () => {
    const { codeFor, wooshpay } = setUp();
    const code = await codeFor({ metadata: { channel: "letter" } });
    expect(code).toMatchObject({
      ...{ object: "promotion_code", active: true, customer: null, expires_at: null },
      ...{ max_redemptions: null, times_redeemed: 0, metadata: { channel: "letter" } },
      coupon: { object: "coupon", percent_off: 10 },
      restrictions: {
        ...{ first_time_transaction: false, minimum_amount: null, minimum_amount_currency: null },
      },
    });
    expect(code.code).toMatch(/^[A-Z0-9]{8}$/);
    expect(await wooshpay.promotionCodes.retrieve(code.id)).toEqual(code);
    expect((await codeFor({ code: "SPRING" })).code).toBe("SPRING");
  });

  test("ends at a time, and at nothing else", async () => {
    const { codeFor } = setUp();
    const refused = codeFor({ expires_at: "tomorrow" });
    await expect(refused).rejects.toMatchObject({ status: 400, param: "expires_at" });
  });

  test("takes off what its coupon says, and counts with it", async () => {
    const { sandbox, wooshpay, codeFor, buy } = setUp();
    const { id } = await codeFor({ max_redemptions: 1 });
    const session = await buy({ promotion_code: id });
    expect(session.amount_total).toBe(900);
    sandbox.act(session.id, "pay");
    expect(await wooshpay.promotionCodes.retrieve(id)).toMatchObject({
      ...{ times_redeemed: 1, coupon: { times_redeemed: 1 } },
    });
    await expect(buy({ promotion_code: id })).rejects.toThrow(/was used 1 times already/);
  });

  test.each<[why: string, more: Partial<PromotionCodeCreate>]>([
    ["is not active", { active: false }],
    ["has expired", { expires_at: newYear }],
    ["has expired", { expires_at: String(newYear - 1) }],
    [
      "is for purchases from 2000 on, and this one comes to 1000",
      { restrictions: { minimum_amount: 2000, minimum_amount_currency: "USD" } },
    ],
    [
      "is for purchases in EUR",
      { restrictions: { minimum_amount: 1, minimum_amount_currency: "EUR" } },
    ],
  ])("%s: %j", async (why, more) => {
    const { codeFor, buy } = setUp();
    const { id } = await codeFor(more);
    await expect(buy({ promotion_code: id })).rejects.toThrow(why);
  });

  test("can be for one customer, and for a first purchase only", async () => {
    const { sandbox, wooshpay, codeFor, buy } = setUp();
    const [ada, bob] = [await wooshpay.customers.create({}), await wooshpay.customers.create({})];
    const own = await codeFor({ customer: ada.id });
    await expect(buy({ promotion_code: own.id }, { customer: bob.id })).rejects.toThrow(/another/);
    const first = await codeFor({ restrictions: { first_time_transaction: true } });
    const session = await buy({ promotion_code: first.id }, { customer: ada.id });
    sandbox.act(session.id, "pay");
    await expect(buy({ promotion_code: first.id }, { customer: ada.id })).rejects.toThrow(/bought/);
    expect((await buy({ promotion_code: first.id }, { customer: bob.id })).amount_total).toBe(900);
  });
});
