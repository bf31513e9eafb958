import { describe, expect, test } from "vitest";
import { WooshPayError } from "../../../index.js";
import { card, payment, setUpPayments } from "../../testing/payments.js";

const manual = { capture_method: "manual" } as const;
const alipay = { payment_method_data: { type: "alipay" } } as const;

describe("creating", () => {
  test("waits for a payment method, with everything that was sent", async () => {
    const { wooshpay, types } = setUpPayments();
    const sent = { description: "Tea", merchant_order_id: "order-1", metadata: { a: "1" } };
    const intent = await wooshpay.paymentIntents.create(payment({ confirm: false, ...sent }));
    expect(intent).toMatchObject({
      ...{ ...sent, status: "requires_payment_method", amount: 2000, currency: "USD" },
      ...{ amount_capturable: 0, amount_received: 0, livemode: false, payment_method: null },
    });
    expect(intent.id).toMatch(/^pi_\d{19}$/);
    expect(intent.client_secret).toMatch(new RegExp(`^${intent.id}_secret_\\w{24}$`));
    expect(intent.payment_method_types).toEqual(expect.arrayContaining(["card", "alipay"]));
    expect(types()).toEqual(["payment_intent.created"]);
    expect(await wooshpay.paymentIntents.retrieve(intent.id)).toEqual(intent);
  });

  test.for([
    ["requires_confirmation", "requires_confirmation"],
    ["requires_payment_method", "requires_payment_method"],
  ] as const)("with a payment method it is %s", async ([assumed, status]) => {
    const { wooshpay } = setUpPayments({ "status-after-create": assumed });
    const data = { confirm: false, payment_method_data: card() };
    const intent = await wooshpay.paymentIntents.create(payment(data));
    expect(intent).toMatchObject({ status, payment_method: expect.stringMatching(/^pm_\d{19}$/) });
    expect((await wooshpay.paymentIntents.confirm(intent.id)).status).toBe("succeeded");
  });

  test("shows members without a value as null, or not at all", async () => {
    const first = setUpPayments();
    expect(await first.pay()).toMatchObject({
      description: null,
      next_action: null,
      cancel_at: "",
    });
    const second = setUpPayments({ "absent-members": "absent" });
    const action = await second.pay(undefined, { payment_method_data: { type: "alipay" } });
    const paid = second.sandbox.act(action.id, "pay");
    for (const member of ["description", "next_action", "cancel_at", "last_payment_error"])
      expect(paid).not.toHaveProperty(member);
    expect(paid.status).toBe("succeeded");
  });

  test.for([
    [{ amount: 1 }, "found 1."],
    [{ amount: 100_000_000 }, "found 100000000."],
  ] as const)("limits the amount where that is assumed: %j", async ([more, found]) => {
    await setUpPayments().pay(undefined, more);
    const { pay } = setUpPayments({ "amount-limits": "enforced" });
    await expect(pay(undefined, more)).rejects.toThrow(found);
    expect((await pay()).status).toBe("succeeded");
  });

  test("checks currencies and limits of the method where that is assumed", async () => {
    const pix = { payment_method_data: { type: "pix" as const } };
    expect((await setUpPayments().pay(undefined, pix)).status).toBe("requires_action");
    const { pay } = setUpPayments({ "method-limits": "enforced" });
    await expect(pay(undefined, pix)).rejects.toThrow("PIX takes BRL, and not USD.");
    const few = pay(undefined, { ...pix, currency: "BRL", amount: 299 });
    await expect(few).rejects.toThrow(
      "PIX takes 300 to 1467700 in minor units of BRL, and not 299.",
    );
    expect((await pay(undefined, { ...pix, currency: "BRL" })).status).toBe("requires_action");
  });

  test("refuses a customer and a payment method that there are not, and a method not on offer", async () => {
    const { wooshpay, pay } = setUpPayments();
    const unknown = pay(undefined, { customer: "cus_1000000000000000009" });
    await expect(unknown).rejects.toMatchObject({ status: 400, param: "customer" });
    const other = wooshpay.paymentIntents.create(
      payment({ payment_method: "pm_1000000000000000009" }),
    );
    await expect(other).rejects.toMatchObject({ status: 400, param: "payment_method" });
    const stray = pay(undefined, { payment_method_types: ["alipay"] });
    await expect(stray).rejects.toThrow("takes alipay, and not card");
    await expect(wooshpay.paymentIntents.create(payment())).rejects.toThrow(
      "has no payment method",
    );
  });
});

describe("other payment methods", () => {
  test("send the customer away as the register says, then are paid", async () => {
    const { sandbox, wooshpay, pay } = setUpPayments();
    const intent = await pay(undefined, alipay);
    const url = `http://sandbox.localhost/pay/${intent.id}`;
    expect(intent).toMatchObject({
      ...{ status: "requires_action", payment_method_types: ["alipay"] },
      next_action: { type: "redirect_to_url", alipay_handle_redirect: { url } },
    });
    sandbox.act(intent.id, "pay");
    const paid = await wooshpay.paymentIntents.retrieve(intent.id);
    expect(paid).toMatchObject({ status: "succeeded", amount_received: 2000 });
  });

  test.for([
    ["own", "qris_handle_redirect"],
    ["redirect_to_url", "redirect_to_url"],
  ] as const)(
    "that no page shows do so in the form that is assumed: %s",
    async ([assumed, type]) => {
      const { pay } = setUpPayments({ "unseen-next-action": assumed });
      const { id, next_action } = await pay(undefined, { payment_method_data: { type: "qris" } });
      const url = `http://sandbox.localhost/pay/${id}`;
      expect(next_action).toEqual({ type, qris_handle_redirect: { url } });
    },
  );

  test("can be declined, given up, and replaced by another", async () => {
    const { sandbox, wooshpay, pay } = setUpPayments();
    const intent = await pay(undefined, alipay);
    expect(sandbox.act(intent.id, "decline", { code: "insufficient_funds" })).toMatchObject({
      ...{ status: "requires_payment_method" },
      last_payment_error: { type: "invalid_request_error", decline_code: "insufficient_funds" },
    });
    expect(() => sandbox.act(intent.id, "decline", { code: "bored" })).toThrow("expected one of");
    expect(sandbox.act(intent.id, "pay", { payment_method_type: "alipay" }).status).toBe(
      "succeeded",
    );
    const other = await pay(undefined, { ...alipay, payment_method_types: ["alipay", "card"] });
    const changed = await wooshpay.paymentIntents.confirm(other.id, {
      payment_method_data: card(),
    });
    expect(changed).toMatchObject({
      status: "succeeded",
      payment_method_types: ["alipay", "card"],
    });
    const last = await pay(undefined, alipay);
    expect(sandbox.act(last.id, "cancel", { reason: "left" })).toMatchObject({
      ...{ status: "canceled", cancellation_reason: "left", next_action: null },
    });
  });

  test("need no payment_method_data where payment_method_types name one", async () => {
    const { wooshpay } = setUpPayments();
    const intent = await wooshpay.paymentIntents.create(
      payment({ payment_method_types: ["truemoney"], currency: "THB" }),
    );
    expect(intent).toMatchObject({
      status: "requires_action",
      payment_method_types: ["truemoney"],
    });
  });

  test.for([
    [400_002, "requires_payment_method"],
    [400_077, "processing"],
    [400_003, "succeeded"],
  ] as const)("are decided by the amount: %d is %s", async ([amount, status]) => {
    const { sandbox, pay } = setUpPayments();
    const intent = await pay(undefined, { ...alipay, amount });
    expect(sandbox.act(intent.id, "pay").status).toBe(status);
  });

  test("of mobile money are decided by the telephone", async () => {
    const { sandbox, wooshpay } = setUpPayments();
    const type = "mobile_money" as const;
    const create = (phone_number: string) =>
      wooshpay.paymentIntents.create(
        payment({
          currency: "GHS",
          payment_method_data: { type, mobile_money: { phone_number, provider_code: "mtn_gh" } },
        }),
      );
    const declined = sandbox.act((await create("233500009995")).id, "pay");
    expect(declined.last_payment_error).toMatchObject({ decline_code: "insufficient_funds" });
    expect(sandbox.act((await create("233500000001")).id, "pay").status).toBe("succeeded");
  });
});

describe("the currency of a payment", () => {
  test.for(["EURO", "KWD"])("%s is refused, unless any is assumed", async (currency) => {
    const { wooshpay } = setUpPayments();
    const call = wooshpay.paymentIntents.create({ amount: 1050, currency });
    await expect(call).rejects.toMatchObject({ status: 400, param: "currency" });
    const { id } = await wooshpay.paymentIntents.create({ amount: 1050, currency: "eur" });
    const update = wooshpay.paymentIntents.update(id, { currency });
    await expect(update).rejects.toThrow("assume currencies=any to take others");
    const open = setUpPayments({ currencies: "any" });
    const made = await open.wooshpay.paymentIntents.create({ amount: 1050, currency });
    const changed = await open.wooshpay.paymentIntents.update(made.id, { currency: "usd" });
    expect([made.currency, changed.currency]).toEqual([currency, "USD"]);
  });
});

describe("errors", () => {
  test("an illegal move names the state and what is legal", async () => {
    const { wooshpay, pay } = setUpPayments();
    const { id } = await pay();
    const error = await wooshpay.paymentIntents.confirm(id).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WooshPayError);
    expect(error).toMatchObject({ status: 400, code: "payment_intent_unexpected_state" });
    expect((error as WooshPayError).message).toContain(
      "This payment intent is succeeded, and confirming takes one that is requires_payment_method or requires_confirmation or requires_action. Nothing changes it any more.",
    );
    const held = await pay(undefined, manual);
    await expect(wooshpay.paymentIntents.confirm(held.id)).rejects.toThrow(
      "From there: capture (capturePaymentIntent), cancel (",
    );
  });
});
