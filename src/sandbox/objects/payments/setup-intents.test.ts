import { describe, expect, test } from "vitest";
import { CardError } from "../../../index.js";
import { card, payment, setUpPayments } from "../../testing/payments.js";

async function setUpCustomer(assume?: Parameters<typeof setUpPayments>[0]) {
  const setUp = setUpPayments(assume);
  const customer = (await setUp.wooshpay.customers.create({ email: "ada@example.com" })).id;
  const saved = async () =>
    (await setUp.wooshpay.customers.listPaymentMethods(customer)).data.map(({ id }) => id);
  return { ...setUp, customer, saved };
}

describe("saving without a payment", () => {
  test("one call does it where no challenge is wanted", async () => {
    const { wooshpay, customer, saved, types } = await setUpCustomer();
    const intent = await wooshpay.setupIntents.create({
      ...{ confirm: true, customer, payment_method_data: card(), usage: "on_session" },
    });
    expect(intent).toMatchObject({
      ...{ status: "succeeded", customer, usage: "on_session", payment_method_types: ["card"] },
      ...{ next_action: null, last_setup_error: null, livemode: false },
    });
    expect(intent.id).toMatch(/^seti_\d{19}$/);
    expect(await saved()).toEqual([intent.payment_method]);
    expect(types()).toEqual(["setup_intent.created", "setup_intent.succeeded"]);
    const attempts = await wooshpay.setupAttempts.list({ setup_intent: intent.id });
    expect(attempts.data).toMatchObject([
      { id: intent.latest_attempt, status: "succeeded", setup_error: null, customer },
    ]);
    expect(attempts.url).toBe("/v1/setup_attempts");
  });

  test("step by step: create, update, confirm, 3-D Secure", async () => {
    const { sandbox, wooshpay, customer, saved } = await setUpCustomer();
    const made = await wooshpay.setupIntents.create({ customer });
    expect(made).toMatchObject({ status: "requires_payment_method", usage: "off_session" });
    const options = { card: { request_three_d_secure: "any" } } as const;
    const updated = await wooshpay.setupIntents.update(made.id, {
      ...{ payment_method_data: card(), payment_method_options: options, metadata: { a: "1" } },
    });
    expect(updated).toMatchObject({ status: "requires_confirmation", metadata: { a: "1" } });
    const return_url = "https://shop.example.com/return";
    const confirmed = await wooshpay.setupIntents.confirm(made.id, { return_url });
    expect(confirmed).toMatchObject({
      status: "requires_action",
      next_action: {
        type: "challenge_redirect",
        challenge_redirect: { url: `http://sandbox.localhost/challenge/${made.id}`, return_url },
      },
    });
    expect(await saved()).toEqual([]);
    sandbox.act(made.id, "challenge");
    expect((await wooshpay.setupIntents.retrieve(made.id)).status).toBe("succeeded");
    expect(await saved()).toEqual([updated.payment_method]);
    const late = wooshpay.setupIntents.cancel(made.id, {});
    await expect(late).rejects.toMatchObject({ status: 400 });
  });

  test("a card that was saved with 3-D Secure is charged without it, unless it always wants it", async () => {
    const { sandbox, wooshpay, customer } = await setUpCustomer();
    const charge = async (number: string) => {
      const data = { confirm: true, customer, payment_method_data: card(number) } as const;
      const { id, payment_method } = await wooshpay.setupIntents.create(data);
      sandbox.act(id, "challenge");
      return wooshpay.paymentIntents.create(
        payment({ customer, payment_method: String(payment_method) }),
      );
    };
    expect((await charge("4761344136141390")).status).toBe("succeeded");
    expect((await charge("4000002760003184")).status).toBe("requires_action");
  });

  test("a declined card leaves the reason, and an attempt that failed", async () => {
    const { wooshpay, customer, saved, types } = await setUpCustomer();
    const { id } = await wooshpay.setupIntents.create({ customer });
    const confirm = wooshpay.setupIntents.confirm(id, {
      ...{ payment_method_data: card("4000000000000002"), return_url: "https://shop.example.com" },
    });
    await expect(confirm).rejects.toBeInstanceOf(CardError);
    const intent = await wooshpay.setupIntents.retrieve(id);
    expect(intent).toMatchObject({
      ...{ status: "requires_payment_method", payment_method: null },
      last_setup_error: { type: "card_error", decline_code: "generic_decline" },
    });
    expect(await saved()).toEqual([]);
    expect((await wooshpay.setupAttempts.list({ setup_intent: id })).data).toMatchObject([
      { status: "failed", setup_error: { code: "card_declined" } },
    ]);
    expect(types()).toEqual(["setup_intent.created"]);
  });

  test("a card that is declined later is saved, and each charge of it fails", async () => {
    const { wooshpay, customer } = await setUpCustomer({ "declined-answer": "object" });
    const { status, payment_method } = await wooshpay.setupIntents.create({
      ...{ confirm: true, customer, payment_method_data: card("4000000000000341") },
    });
    expect(status).toBe("succeeded");
    const charge = await wooshpay.paymentIntents.create(
      payment({ customer, payment_method: String(payment_method) }),
    );
    expect(charge).toMatchObject({
      ...{ status: "requires_payment_method" },
      last_payment_error: { decline_code: "generic_decline" },
    });
  });

  test("a wallet is saved on its page, and charged without it", async () => {
    const { sandbox, wooshpay, customer } = await setUpCustomer();
    const intent = await wooshpay.setupIntents.create({
      ...{ confirm: true, customer, payment_method_data: { type: "alipay" } },
    });
    expect(intent.next_action).toMatchObject({
      alipay_handle_redirect: { url: `http://sandbox.localhost/pay/${intent.id}` },
    });
    sandbox.act(intent.id, "confirm");
    const { payment_method } = await wooshpay.setupIntents.retrieve(intent.id);
    const sent = payment({ customer, payment_method: String(payment_method) });
    expect((await wooshpay.paymentIntents.create(sent)).status).toBe("succeeded");
  });

  test("customers, issuers and callers can end it", async () => {
    const { sandbox, wooshpay, customer } = await setUpCustomer();
    const make = async () => (await wooshpay.setupIntents.create({ customer })).id;
    const done = sandbox.act(await make(), "confirm", { number: "4111111111111111" });
    expect(done.status).toBe("succeeded");
    const failed = sandbox.act(await make(), "confirm", { number: "4000000000009995" });
    expect(failed).toMatchObject({ last_setup_error: { decline_code: "insufficient_funds" } });
    const declined = sandbox.act(await make(), "decline", { code: "stolen_card" });
    expect(declined).toMatchObject({ last_setup_error: { decline_code: "stolen_card" } });
    const wanted = sandbox.act(await make(), "confirm", { outcome: "challenge" });
    expect(wanted.status).toBe("requires_action");
    expect(sandbox.act(wanted.id, "challenge", { result: "fail" })).toMatchObject({
      last_setup_error: { decline_code: "authentication_failed" },
    });
    expect(sandbox.act(await make(), "cancel", { reason: "left" })).toMatchObject({
      ...{ status: "canceled", cancellation_reason: "left" },
    });
    expect((await wooshpay.setupIntents.cancel(await make(), {})).status).toBe("canceled");
    expect((await wooshpay.setupIntents.list({ customer })).data).toHaveLength(6);
  });
});

describe("saving while paying", () => {
  test("takes a customer and setup_future_usage", async () => {
    const { pay, customer, saved } = await setUpCustomer();
    await pay(undefined, { customer });
    expect(await saved()).toEqual([]);
    const sent = { customer, setup_future_usage: "off_session" } as const;
    const { payment_method } = await pay(undefined, sent);
    expect(await saved()).toEqual([payment_method]);
  });

  test("saves nothing that is declined", async () => {
    const { pay, customer, saved } = await setUpCustomer();
    const sent = { customer, setup_future_usage: "off_session" } as const;
    await expect(pay("4000000000000002", sent)).rejects.toBeInstanceOf(CardError);
    expect(await saved()).toEqual([]);
  });
});
