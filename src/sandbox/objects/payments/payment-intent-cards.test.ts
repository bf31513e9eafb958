import { describe, expect, test } from "vitest";
import { CardError } from "../../../index.js";
import { callerOf } from "../../testing/caller.js";
import { card, payment, setUpPayments } from "../../testing/payments.js";

describe("cards", () => {
  test("are paid at once, with a charge and its events", async () => {
    const { wooshpay, pay, types, income } = setUpPayments();
    const intent = await pay();
    expect(intent).toMatchObject({ status: "succeeded", amount_received: 2000 });
    expect(income()).toBe(2000);
    expect(types()).toEqual(["payment_intent.created", "payment_intent.succeeded"]);
    const [charge] = (await wooshpay.charges.list({ payment_intent: intent.id })).data;
    expect(charge).toMatchObject({
      ...{ amount: 2000, amount_captured: 2000, amount_refunded: 0, status: "succeeded" },
      ...{ paid: true, captured: true, payment_method: intent.payment_method },
      payment_method_details: { type: "card", card: { brand: "Visa", last4: "4242" } },
    });
    expect(await wooshpay.charges.retrieve(charge?.id ?? "")).toEqual(charge);
  });

  test.for([
    ["4000000000000002", "card_declined", "generic_decline"],
    ["4000000000009995", "card_declined", "insufficient_funds"],
    ["4000000000000069", "expired_card", "expired_card"],
    ["4000000000000127", "incorrect_cvc", "incorrect_cvc"],
    ["4000000000000341", "card_declined", "generic_decline"],
  ] as const)("%s is declined, and the intent is kept", async ([number, code, decline_code]) => {
    const { sandbox, wooshpay, pay, types, income } = setUpPayments();
    const error = await pay(number).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CardError);
    expect(error).toMatchObject({ status: 402, type: "card_error", code });
    const [intent] = (await wooshpay.paymentIntents.list()).data;
    expect(String((error as CardError).message)).toContain(intent?.id);
    expect(intent).toMatchObject({
      ...{ status: "requires_payment_method", payment_method: null },
      last_payment_error: { type: "card_error", code, decline_code },
    });
    expect(types()).toEqual(["payment_intent.created", "payment_intent.payment_failed"]);
    const [charge] = (await wooshpay.charges.list()).data;
    expect(charge).toMatchObject({ status: "failed", paid: false, failure_code: code });
    expect(income()).toBe(0);
    const again = await wooshpay.paymentIntents.confirm(intent?.id ?? "", {
      payment_method_data: card(),
    });
    expect(again).toMatchObject({ status: "succeeded", last_payment_error: null });
    expect(JSON.stringify([...sandbox.core.store.entries()])).not.toContain(number);
  });

  test("can be declined with the intent as the answer, and leave no charge", async () => {
    const assume = { "declined-answer": "object", "failed-charges": "none" };
    const { wooshpay, pay } = setUpPayments(assume);
    expect(await pay("4000000000000002")).toMatchObject({
      ...{ status: "requires_payment_method", last_payment_error: { code: "card_declined" } },
    });
    expect((await wooshpay.charges.list()).data).toEqual([]);
  });

  test("are declined without an idempotency key, too", async () => {
    const { sandbox } = setUpPayments();
    const call = callerOf(sandbox);
    const sent = payment({ payment_method_data: card("4000000000000002") });
    const { status, body, headers } = await call("POST", "/payment_intents", sent);
    expect({ status, ...body.error }).toMatchObject({ status: 402, type: "card_error" });
    expect(headers.get("sandbox-assumptions")).toContain("declined-answer=error");
    const [intent] = (await call("GET", "/payment_intents")).body.data;
    expect(intent.last_payment_error.decline_code).toBe("generic_decline");
  });

  test("are answered from memory when a declined call is repeated with its key", async () => {
    const { wooshpay } = setUpPayments();
    const create = () =>
      wooshpay.paymentIntents.create(payment({ payment_method_data: card("4000000000000002") }), {
        idempotencyKey: "order-1",
      });
    await expect(create()).rejects.toBeInstanceOf(CardError);
    await expect(create()).rejects.toBeInstanceOf(CardError);
    expect((await wooshpay.paymentIntents.list()).data).toHaveLength(1);
  });

  test.for([
    ["4539578763621486", "test_mode_live_card"],
    ["4242424242424241", "incorrect_number"],
  ] as const)("%s is no test card, and nothing of it is kept", async ([number, decline_code]) => {
    const { sandbox, wooshpay, pay } = setUpPayments();
    const error = await pay(number).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CardError);
    expect((error as CardError).message).not.toContain(number);
    expect(error).toMatchObject({ param: "payment_method_data.card.number" });
    expect((error as CardError).bodyExcerpt).toContain(decline_code);
    expect((await wooshpay.paymentIntents.list()).data).toEqual([]);
    expect(JSON.stringify([...sandbox.core.store.entries()])).not.toContain(number);
  });

  test.for([
    ["exp_month", "13", "expected a number from 1 to 12"],
    ["exp_year", "30", "expected a number from 2000 to 2999"],
  ] as const)("with %s %s are refused", async ([name, value, message]) => {
    const { wooshpay } = setUpPayments();
    const data = card();
    const wrong = { ...data, card: { ...data.card, [name]: value } };
    const call = wooshpay.paymentIntents.create(payment({ payment_method_data: wrong }));
    await expect(call).rejects.toThrow(`payment_method_data.card.${name}: ${message}`);
  });
});

describe("3-D Secure", () => {
  const any = { payment_method_options: { card: { request_three_d_secure: "any" } } } as const;
  const options = { ...any, return_url: "https://shop.example.com/return" };

  test("is asked for where the request wants it, and leads back to return_url", async () => {
    const { sandbox, wooshpay, pay, types } = setUpPayments();
    const intent = await pay("4111111111111111", options);
    expect(intent).toMatchObject({
      status: "requires_action",
      next_action: {
        type: "challenge_redirect",
        challenge_redirect: {
          url: `http://sandbox.localhost/challenge/${intent.id}`,
          return_url: options.return_url,
        },
      },
    });
    sandbox.act(intent.id, "challenge");
    const paid = await wooshpay.paymentIntents.retrieve(intent.id);
    expect(paid).toMatchObject({ status: "succeeded", next_action: null });
    expect(types()).toEqual([
      ...["payment_intent.created", "payment_intent.requires_action"],
      "payment_intent.succeeded",
    ]);
  });

  test("is asked for by cards that want it, and can be failed", async () => {
    const { sandbox, wooshpay, pay } = setUpPayments();
    const intent = await pay("4000000000003220");
    expect(intent.status).toBe("requires_action");
    sandbox.act(intent.id, "challenge", { result: "fail" });
    expect(await wooshpay.paymentIntents.retrieve(intent.id)).toMatchObject({
      ...{ status: "requires_payment_method", next_action: null },
      last_payment_error: { decline_code: "authentication_failed" },
    });
    expect((await wooshpay.charges.list()).data).toEqual([]);
    expect(() => sandbox.act(intent.id, "challenge")).toThrow("requires_payment_method");
    const other = await pay("4000000000003220");
    expect(() => sandbox.act(other.id, "challenge", { result: "maybe" })).toThrow("pass or fail");
  });

  test("passed does not keep the issuer from declining", async () => {
    const { sandbox, pay } = setUpPayments();
    const intent = await pay("4000008400001629");
    expect(sandbox.act(intent.id, "challenge")).toMatchObject({
      ...{ status: "requires_payment_method" },
      last_payment_error: { decline_code: "generic_decline" },
    });
  });

  test("is refused where the request takes no action, and takes everything back", async () => {
    const { wooshpay } = setUpPayments();
    const { id } = await wooshpay.paymentIntents.create(payment({ confirm: false }));
    const call = wooshpay.paymentIntents.confirm(id, {
      ...{ payment_method_data: card("4000000000003220"), error_on_requires_action: "true" },
    });
    await expect(call).rejects.toMatchObject({ status: 402, code: "authentication_required" });
    const intent = await wooshpay.paymentIntents.retrieve(id);
    expect(intent).toMatchObject({ status: "requires_payment_method", payment_method: null });
  });

  test.for([
    ["declined", "requires_payment_method"],
    ["requires_action", "requires_action"],
  ] as const)("without the customer it is %s where that is assumed", async ([assumed, status]) => {
    const assume = { "off-session-challenge": assumed, "declined-answer": "object" };
    const { wooshpay, pay } = setUpPayments(assume);
    const away = { "off-session": true };
    expect((await pay("4000002760003184", away)).status).toBe(status);
    // What the request asks for needs the customer, and the issuer does not insist.
    expect((await pay("4242424242424242", { ...away, ...any })).status).toBe("succeeded");
    const { id } = await wooshpay.paymentIntents.create(payment({ confirm: false }));
    const data = { payment_method_data: card("4000002760003184"), off_session: "true" } as const;
    expect((await wooshpay.paymentIntents.confirm(id, data)).status).toBe(status);
  });

  test("can begin with the older step", async () => {
    const { pay } = setUpPayments({ "three-d-secure-step": "ddc_redirect" });
    const { id, next_action } = await pay("4111111111111111", options);
    expect(next_action).toEqual({
      ddc_redirect: {
        ...{ url: `http://sandbox.localhost/challenge/${id}`, return_url: options.return_url },
      },
    });
  });
});
