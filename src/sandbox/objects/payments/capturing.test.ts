import { describe, expect, test } from "vitest";
import { payment, setUpPayments } from "../../testing/payments.js";

const day = 86_400_000;
const manual = { capture_method: "manual" } as const;
const sepa = { payment_method_data: { type: "sepa_debit" }, currency: "EUR" } as const;

describe("authorize and capture", () => {
  test("holds the amount, then takes all of it", async () => {
    const { wooshpay, pay, types, income } = setUpPayments();
    const held = await pay(undefined, manual);
    expect(held).toMatchObject({
      ...{ status: "requires_capture", amount_capturable: 2000, amount_received: 0 },
    });
    expect(income()).toBe(0);
    expect((await wooshpay.charges.list()).data[0]).toMatchObject({
      ...{ captured: false, amount_captured: 0, paid: true, status: "succeeded" },
    });
    const captured = await wooshpay.paymentIntents.capture(held.id, {});
    expect(captured).toMatchObject({
      ...{ status: "succeeded", amount_capturable: 0, amount_received: 2000, amount: 2000 },
    });
    expect(income()).toBe(2000);
    expect((await wooshpay.charges.list()).data[0]).toMatchObject({
      ...{ captured: true, amount_captured: 2000, paid: true },
    });
    expect(types()).toEqual(["payment_intent.created", "payment_intent.succeeded"]);
    await expect(wooshpay.paymentIntents.capture(held.id, {})).rejects.toMatchObject({
      status: 400,
    });
  });

  test.for([
    ["amount_received", 2000],
    ["amount", 800],
  ] as const)("takes a part and says so in %s", async ([assumed, amount]) => {
    const { wooshpay, pay, income } = setUpPayments({ "captured-amount": assumed });
    const held = await pay(undefined, manual);
    const over = wooshpay.paymentIntents.capture(held.id, { amount_to_capture: 2001 });
    await expect(over).rejects.toThrow("2000 are held, and not 2001");
    const captured = await wooshpay.paymentIntents.capture(held.id, { amount_to_capture: 800 });
    expect(captured).toMatchObject({ status: "succeeded", amount, amount_received: 800 });
    expect(income()).toBe(800);
    expect((await wooshpay.charges.list()).data[0]).toMatchObject({
      ...{ amount: 2000, amount_captured: 800 },
    });
  });

  test.for([
    ["7d", 7],
    ["30d", 30],
  ] as const)("lapses after %s", async ([assumed, days]) => {
    const { sandbox, wooshpay, pay, types } = setUpPayments({ "authorization-lifetime": assumed });
    const { id } = await pay(undefined, manual);
    const captured = await pay(undefined, manual);
    await wooshpay.paymentIntents.capture(captured.id, {});
    await sandbox.clock.advance(days * day - 1);
    expect((await wooshpay.paymentIntents.retrieve(id)).status).toBe("requires_capture");
    await sandbox.clock.advance(1);
    expect(await wooshpay.paymentIntents.retrieve(id)).toMatchObject({
      ...{ status: "canceled", amount_capturable: 0, cancellation_reason: "automatic" },
    });
    expect((await wooshpay.paymentIntents.retrieve(captured.id)).status).toBe("succeeded");
    expect(types().filter((type) => type === "payment_intent.canceled")).toHaveLength(1);
  });

  test.for([
    ["ignored", "succeeded"],
    ["counts", "requires_capture"],
  ] as const)("manual inside of the card options: %s", async ([assumed, status]) => {
    const { pay } = setUpPayments({ "card-capture-method": assumed });
    const options = { payment_method_options: { card: { capture_method: "manual" } } } as const;
    expect((await pay(undefined, options)).status).toBe(status);
  });
});

describe("canceling", () => {
  const reason = { cancellation_reason: "customer cancelled" };

  test.for([
    ["canceled", ["payment_intent.canceled"]],
    ["both", ["payment_intent.canceled", "payment_intent.cancelled"]],
  ] as const)("releases what is held, with its event: %s", async ([assumed, expected]) => {
    const { wooshpay, pay, types, income } = setUpPayments({ "cancel-event": assumed });
    const { id } = await pay(undefined, manual);
    const canceled = await wooshpay.paymentIntents.cancel(id, reason);
    expect(canceled).toMatchObject({ ...reason, status: "canceled", amount_capturable: 0 });
    expect(types().slice(1)).toEqual(expected);
    expect(income()).toBe(0);
    await expect(wooshpay.paymentIntents.capture(id, {})).rejects.toThrow(
      "Nothing changes it any more",
    );
  });

  test("is refused for what belongs to a checkout session", async () => {
    const { wooshpay } = setUpPayments();
    const product_data = { name: "Tea" };
    const session = await wooshpay.checkout.sessions.create({
      ...{ mode: "payment", success_url: "https://shop.example.com" },
      line_items: [
        { price_data: { currency: "USD", unit_amount: 2000, product_data }, quantity: 1 },
      ],
    });
    const cancel = wooshpay.paymentIntents.cancel(String(session.payment_intent), reason);
    await expect(cancel).rejects.toThrow(`belongs to ${session.id}: expire the session instead`);
  });

  test("is refused for what is paid", async () => {
    const { wooshpay, pay } = setUpPayments();
    const { id } = await pay();
    await expect(wooshpay.paymentIntents.cancel(id, reason)).rejects.toMatchObject({ status: 400 });
  });
});

describe("methods whose money takes its time", () => {
  test("are processing for a day, and can then be refunded", async () => {
    const { sandbox, wooshpay, pay, types, income } = setUpPayments();
    const { id } = await pay(undefined, sepa);
    expect(sandbox.act(id, "pay").status).toBe("processing");
    expect((await wooshpay.charges.list()).data[0]).toMatchObject({
      status: "pending",
      paid: false,
    });
    const refund = wooshpay.refunds.create({ payment_intent: id });
    await expect(refund).rejects.toThrow("is processing");
    const cancel = wooshpay.paymentIntents.cancel(id, { cancellation_reason: "late" });
    await expect(cancel).rejects.toThrow("processing");
    await sandbox.clock.advance(day - 1);
    expect(income("EUR")).toBe(0);
    await sandbox.clock.advance(1);
    expect((await wooshpay.paymentIntents.retrieve(id)).status).toBe("succeeded");
    expect((await wooshpay.charges.list()).data[0]).toMatchObject({
      ...{ status: "succeeded", paid: true, amount_captured: 2000 },
    });
    expect(income("EUR")).toBe(2000);
    expect(types()).toEqual([
      ...["payment_intent.created", "payment_intent.requires_action"],
      "payment_intent.succeeded",
    ]);
  });

  test("are processing until told, or not at all", async () => {
    const told = setUpPayments({ "delayed-payment": "told" });
    const { id } = await told.pay(undefined, sepa);
    told.sandbox.act(id, "pay");
    await told.sandbox.clock.advance("90d");
    expect((await told.wooshpay.paymentIntents.retrieve(id)).status).toBe("processing");
    expect(told.sandbox.act(id, "settle", { result: "failed" })).toMatchObject({
      ...{ status: "requires_payment_method" },
      last_payment_error: { decline_code: "payment_not_completed" },
    });
    expect((await told.wooshpay.charges.list()).data[0]?.status).toBe("failed");
    expect(() => told.sandbox.act(id, "settle")).toThrow("settling takes one");
    const never = setUpPayments({ "delayed-payment": "never" });
    const other = await never.pay(undefined, sepa);
    expect(never.sandbox.act(other.id, "pay").status).toBe("succeeded");
  });

  test("fail in the end where the card or the amount says so", async () => {
    const { sandbox, wooshpay, pay, types } = setUpPayments();
    const { id, status } = await pay("4000000000000085");
    expect(status).toBe("processing");
    await sandbox.clock.advance("1d");
    expect((await wooshpay.paymentIntents.retrieve(id)).status).toBe("requires_payment_method");
    expect(types()).toEqual(["payment_intent.created", "payment_intent.payment_failed"]);
    expect((await pay("4000000000000077")).status).toBe("processing");
    await sandbox.clock.advance("1d");
    expect(types().at(-1)).toBe("payment_intent.succeeded");
  });

  test("are not settled by the time of an attempt before", async () => {
    const { sandbox, wooshpay, pay } = setUpPayments();
    const { id } = await pay(undefined, sepa);
    sandbox.act(id, "pay");
    await sandbox.clock.advance("12h");
    sandbox.act(id, "settle", { result: "failed" });
    sandbox.act(id, "pay", { payment_method_type: "sepa_debit" });
    await sandbox.clock.advance("12h");
    expect((await wooshpay.paymentIntents.retrieve(id)).status).toBe("processing");
    await sandbox.clock.advance("12h");
    expect((await wooshpay.paymentIntents.retrieve(id)).status).toBe("succeeded");
  });
});

describe("updating", () => {
  test("changes what is sent, and keeps the rest", async () => {
    const { wooshpay } = setUpPayments();
    const made = await wooshpay.paymentIntents.create(
      payment({ confirm: false, metadata: { a: "1" }, description: "Tea" }),
    );
    const shipping = { name: "Ada Example", address: { city: "London" } };
    const sent = { amount: 2500, currency: "eur", metadata: { b: "2" }, shipping };
    const updated = await wooshpay.paymentIntents.update(made.id, sent);
    expect(updated).toMatchObject({
      ...{ amount: 2500, currency: "EUR", metadata: { a: "1", b: "2" }, description: "Tea" },
      shipping: { ...shipping, carrier: null },
    });
  });

  test.for([
    ["confirms", "succeeded"],
    ["ignored", "requires_confirmation"],
  ] as const)("with confirm: true it %s", async ([assumed, status]) => {
    const { wooshpay } = setUpPayments({ "update-confirm": assumed });
    const { id } = await wooshpay.paymentIntents.create(payment({ confirm: false }));
    const { id: method } = await wooshpay.paymentMethods.create({
      ...{ type: "card", card: { number: "4242424242424242", exp_month: 1, exp_year: 2030 } },
    });
    const sent = { confirm: true, payment_method: method };
    expect((await wooshpay.paymentIntents.update(id, sent)).status).toBe(status);
  });

  test("changes no amount of what is paid, and its metadata still", async () => {
    const { wooshpay, pay } = setUpPayments();
    const { id } = await pay();
    const call = wooshpay.paymentIntents.update(id, { amount: 1 });
    await expect(call).rejects.toThrow("changing amount takes one that is");
    const updated = await wooshpay.paymentIntents.update(id, { metadata: { a: "1" } });
    expect(updated).toMatchObject({ metadata: { a: "1" }, amount: 2000 });
  });
});

describe("reading", () => {
  test("wants the client secret that belongs to it, where one is sent", async () => {
    const { wooshpay, pay } = setUpPayments();
    const { id, client_secret } = await pay();
    await wooshpay.paymentIntents.retrieve(id, { client_secret });
    const wrong = wooshpay.paymentIntents.retrieve(id, { client_secret: `${client_secret}x` });
    await expect(wrong).rejects.toMatchObject({ status: 400, param: "client_secret" });
  });

  test("finds by a field and its value", async () => {
    const { wooshpay, pay } = setUpPayments();
    const made = [];
    for (const merchant_order_id of ["a", "it's", "a"])
      made.push((await pay(undefined, { merchant_order_id })).id);
    const find = async (query: string) =>
      (await wooshpay.paymentIntents.search({ query })).data.map(({ id }) => id);
    expect(await find("merchant_order_id:'a'")).toEqual([made[2], made[0]]);
    expect(await find("merchant_order_id:'it\\'s'")).toEqual([made[1]]);
    expect(await find("merchant_order_id:'b'")).toEqual([]);
    const page = await wooshpay.paymentIntents.search({ query: "status:'succeeded'", limit: 2 });
    expect(page).toMatchObject({ has_more: true, url: "/v1/payment_intents/search" });
  });

  test.for([
    ["merchant_order_id", "expected field:'value'"],
    ["merchant_order_id:'a' OR status:'b'", "expected field:'value'"],
    ["color:'red'", "color cannot be searched"],
    ["status:'succeeded' AND merchant_order_id:'a'", "expected one field"],
    ["status:'succeeded' AND ", "expected field:'value'"],
    [" ", "expected field:'value'"],
  ] as const)("refuses the search %j", async ([query, message]) => {
    const { wooshpay } = setUpPayments();
    await expect(wooshpay.paymentIntents.search({ query })).rejects.toThrow(message);
  });

  test("takes several fields where that is assumed", async () => {
    const { wooshpay, pay } = setUpPayments({ "search-terms": "several" });
    const { id } = await pay(undefined, { merchant_order_id: "a" });
    await pay(undefined, { merchant_order_id: "b" });
    const query = "status:'succeeded' AND merchant_order_id:'a'";
    const found = await wooshpay.paymentIntents.search({ query });
    expect(found.data.map((one) => one.id)).toEqual([id]);
  });
});
