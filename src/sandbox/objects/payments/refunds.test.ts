import { describe, expect, test } from "vitest";
import type { PaymentMethodData } from "../../../index.js";
import { callerOf } from "../../testing/caller.js";
import { setUpPayments } from "../../testing/payments.js";

const second = 1000;

/** A payment of 20 by a method that is paid on its page. */
async function paidBy(type: string, setUp = setUpPayments(), currency = "USD") {
  const billing_details = { address: { country: "NL" } };
  const data = { type, ...(type === "ideal" && { billing_details }) } as PaymentMethodData;
  const intent = await setUp.pay(undefined, { payment_method_data: data, currency });
  return setUp.sandbox.act(intent.id, "pay").id;
}

describe("refunding", () => {
  test("gives all of it back, at once in the books and later to the customer", async () => {
    const { sandbox, wooshpay, pay, types, income } = setUpPayments();
    const { id } = await pay();
    const sent = {
      payment_intent: id,
      reason: "requested_by_customer",
      metadata: { a: "1" },
    } as const;
    const refund = await wooshpay.refunds.create(sent);
    expect(refund).toMatchObject({ ...sent, amount: 2000, currency: "USD", status: "pending" });
    expect(refund.id).toMatch(/^re_\d{19}$/);
    expect(income()).toBe(0);
    const charge = async () => (await wooshpay.charges.list()).data[0];
    expect(await charge()).toMatchObject({ amount_refunded: 2000, refunded: true });
    await sandbox.clock.advance(2 * second - 1);
    expect((await wooshpay.refunds.retrieve(refund.id)).status).toBe("pending");
    await sandbox.clock.advance(1);
    expect((await wooshpay.refunds.retrieve(refund.id)).status).toBe("succeeded");
    expect(types().slice(2)).toEqual(["charge.refund.updated"]);
    const again = wooshpay.refunds.create({ payment_intent: id });
    await expect(again).rejects.toThrow("was given back as a whole");
  });

  test("can be over at once", async () => {
    const { wooshpay, pay, types } = setUpPayments({ "refund-settlement": "immediate" });
    const { id } = await pay();
    expect((await wooshpay.refunds.create({ payment_intent: id })).status).toBe("succeeded");
    expect(types().slice(2)).toEqual(["charge.refund.updated"]);
  });

  test("gives parts back, as a text or a number, and never more than is left", async () => {
    const { sandbox, wooshpay, pay, income } = setUpPayments();
    const { id: payment_intent } = await pay();
    await wooshpay.refunds.create({ payment_intent, amount: 500 });
    // The client sends integers only; the page has a text.
    const { body } = await callerOf(sandbox)("POST", "/refunds", { payment_intent, amount: "700" });
    expect(body.amount).toBe(700);
    expect(income()).toBe(800);
    const over = wooshpay.refunds.create({ payment_intent, amount: 801 });
    await expect(over).rejects.toThrow("800 are left in minor units, and not 801");
    expect((await wooshpay.charges.list()).data[0]).toMatchObject({
      ...{ amount_refunded: 1200, refunded: false },
    });
    expect((await wooshpay.refunds.create({ payment_intent })).amount).toBe(800);
    expect(income()).toBe(0);
  });

  test("counts what was captured, not what was authorized", async () => {
    const { wooshpay, pay } = setUpPayments();
    const { id: payment_intent } = await pay(undefined, { capture_method: "manual" });
    const early = wooshpay.refunds.create({ payment_intent });
    await expect(early).rejects.toThrow("is requires_capture");
    await wooshpay.paymentIntents.capture(payment_intent, { amount_to_capture: 800 });
    const over = wooshpay.refunds.create({ payment_intent, amount: 801 });
    await expect(over).rejects.toMatchObject({ status: 400, param: "amount" });
    expect((await wooshpay.refunds.create({ payment_intent })).amount).toBe(800);
  });

  test("is refused for a payment that there is not", async () => {
    const { wooshpay } = setUpPayments();
    const call = wooshpay.refunds.create({ payment_intent: "pi_1000000000000000009" });
    await expect(call).rejects.toMatchObject({ status: 400, param: "payment_intent" });
    await expect(wooshpay.refunds.retrieve("re_1000000000000000009")).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("what the register allows", () => {
  test.for([
    ["promptpay", "THB", undefined, "A payment by PromptPay cannot be refunded."],
    ["pix", "BRL", 500, "A payment by PIX can be refunded as a whole only."],
  ] as const)("%s", async ([type, currency, amount, message]) => {
    const setUp = setUpPayments();
    const payment_intent = await paidBy(type, setUp, currency);
    const refund = setUp.wooshpay.refunds.create({ payment_intent, ...(amount && { amount }) });
    await expect(refund).rejects.toThrow(message);
  });

  test("a whole refund where parts are not possible, and one part where several are not", async () => {
    const setUp = setUpPayments();
    const { refunds } = setUp.wooshpay;
    await refunds.create({ payment_intent: await paidBy("pix", setUp, "BRL") });
    const payment_intent = await paidBy("alipay", setUp);
    await refunds.create({ payment_intent, amount: 500 });
    const second = refunds.create({ payment_intent, amount: 500 });
    await expect(second).rejects.toThrow("A payment by Alipay can be refunded once only.");
    const wechat = await paidBy("wechat_pay", setUp);
    for (const amount of [500, 500]) await refunds.create({ payment_intent: wechat, amount });
  });

  test("says nothing of some methods, which is up to an assumption", async () => {
    const refused = setUpPayments({ "unread-refunds": "refused" });
    for (const type of ["kakaopay", "wallet_of_tomorrow"]) {
      const allowed = setUpPayments();
      await allowed.wooshpay.refunds.create({ payment_intent: await paidBy(type, allowed) });
      const payment_intent = await paidBy(type, refused);
      const refund = refused.wooshpay.refunds.create({ payment_intent });
      await expect(refund).rejects.toThrow("cannot be refunded");
    }
    // The page on cards says nothing of refunds; but the one on refunds has reasons that only cards have.
    const { id: byCard } = await refused.pay();
    for (const amount of [500, 700])
      await refused.wooshpay.refunds.create({ payment_intent: byCard, amount });
    // iDEAL can be refunded; only whether parts can is open.
    const payment_intent = await paidBy("ideal", refused, "EUR");
    const part = refused.wooshpay.refunds.create({ payment_intent, amount: 500 });
    await expect(part).rejects.toThrow("as a whole only");
    await refused.wooshpay.refunds.create({ payment_intent });
  });
});

describe("refunds that fail", () => {
  test.for([
    ["by the card", "4000000000005126", {}, undefined],
    ["by the amount of the payment", "4242424242424242", { amount: 405_126 }, undefined],
    ["by the amount of the refund", "4242424242424242", { amount: 500_000 }, 405_126],
  ] as const)("%s: the money is here again", async ([, number, more, amount]) => {
    const { sandbox, wooshpay, pay, income } = setUpPayments();
    const { id: payment_intent, amount: paid } = await pay(number, more);
    const { id } = await wooshpay.refunds.create({ payment_intent, ...(amount && { amount }) });
    await sandbox.clock.advance("2s");
    expect(await wooshpay.refunds.retrieve(id)).toMatchObject({
      ...{ status: "failed", failure_reason: "unknown" },
    });
    expect(income()).toBe(paid);
    expect((await wooshpay.charges.list()).data[0]).toMatchObject({
      ...{ amount_refunded: 0, refunded: false },
    });
    expect((await wooshpay.refunds.create({ payment_intent })).amount).toBe(paid);
  });

  test("by the bank, which is not asked again", async () => {
    const { sandbox, wooshpay, pay, types } = setUpPayments();
    const { id: payment_intent } = await pay();
    const { id } = await wooshpay.refunds.create({ payment_intent, amount: 500 });
    const failed = sandbox.act(id, "fail", { reason: "expired_or_canceled_card" });
    expect(failed).toMatchObject({ status: "failed", failure_reason: "expired_or_canceled_card" });
    expect(() => sandbox.act(id, "succeed")).toThrow("Nothing changes it any more.");
    await sandbox.clock.advance("1m");
    expect((await wooshpay.refunds.retrieve(id)).status).toBe("failed");
    const other = await wooshpay.refunds.create({ payment_intent, amount: 500 });
    expect(sandbox.act(other.id, "succeed").status).toBe("succeeded");
    expect(types().slice(2)).toEqual(["charge.refund.updated", "charge.refund.updated"]);
  });
});
