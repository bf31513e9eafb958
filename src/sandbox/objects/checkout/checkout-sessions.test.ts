import { describe, expect, test } from "vitest";
import type { CheckoutSessionCreate, LineItemCreate } from "../../../index.js";
import type { Assumed } from "../../assumptions/index.js";
import { newYear, sandboxWithClient } from "../../testing/client.js";

const day = 86_400_000;
const tea = { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } };
const order: CheckoutSessionCreate = {
  mode: "payment",
  success_url: "https://shop.example.com/thanks",
  cancel_url: "https://shop.example.com/cart",
  line_items: [{ price_data: tea, quantity: 2 }],
};

function setUp(assume: Assumed = {}) {
  const { sandbox, wooshpay } = sandboxWithClient({ assume });
  const { sessions } = wooshpay.checkout;
  return {
    ...{ sandbox, wooshpay, sessions },
    types: () => sandbox.events().map(({ type }) => type),
    open: (more: Partial<CheckoutSessionCreate> = {}) => sessions.create({ ...order, ...more }),
    intentOf: async ({ payment_intent: id }: { payment_intent?: unknown }) =>
      wooshpay.paymentIntents.retrieve(String(id)),
  };
}

describe("a session that takes money", () => {
  test("has the members that the pages print, and a payment intent of its own", async () => {
    const { open, intentOf } = setUp();
    const session = await open({
      merchant_order_id: "order-1001",
      metadata: { cart: "7" },
      payment_intent_data: { description: "Tea for two", metadata: { order: "1001" } },
    });
    expect(session).toMatchObject({
      ...{ object: "checkout.session", created: newYear, expires_at: newYear + day },
      ...{ livemode: false, mode: "payment", status: "open", payment_status: "unpaid" },
      ...{ currency: "USD", customer: "", payment_link: "", client_reference_id: null },
      ...{ customer_email: null, shipping: null, metadata: { cart: "7" } },
      ...{ amount_subtotal: 2100, amount_total: 2100, total_details: { amount_discount: 0 } },
      ...{ amount_original_subtotal: 2100, amount_original_total: 2100 },
      ...{ billing_address_collection: "auto", customer_creation: "if_required" },
      ...{ allowPromotionCodes: false, success_url: order.success_url },
      url: `http://sandbox.localhost/checkout/${session.id}`,
    });
    expect(session.id).toMatch(/^cs_\d{19}$/);
    expect(session.line_items?.data).toMatchObject([
      {
        ...{ object: "item", currency: "USD", description: "Tea", quantity: 2 },
        ...{ amount_subtotal: 2100, amount_total: 2100 },
        price: {
          ...{ object: "price", type: "one_time", unit_amount: 1050, billing_scheme: "per_unit" },
          product: { object: "product", name: "Tea" },
        },
      },
    ]);
    expect(session.line_items?.data[0]?.id).toMatch(/^li_\d{19}$/);
    const intent = await intentOf(session);
    expect(intent).toMatchObject({
      ...{ amount: 2100, currency: "USD", status: "requires_payment_method" },
      ...{ merchant_order_id: "order-1001", description: "Tea for two" },
      ...{ metadata: { order: "1001" }, client_secret: session.client_secret },
    });
  });

  test("is complete and paid once the customer has paid", async () => {
    const { sandbox, sessions, open, intentOf, types } = setUp();
    const { id } = await open();
    expect(sandbox.act(id, "pay")).toMatchObject({ status: "complete", payment_status: "paid" });
    const session = await sessions.retrieve(id);
    expect(await intentOf(session)).toMatchObject({ status: "succeeded", amount_received: 2100 });
    expect(types()).toEqual([
      ...["payment_intent.created", "payment_intent.succeeded", "checkout.session.completed"],
    ]);
    expect(sandbox.events("checkout.session.completed")[0]?.data.object).toEqual(session);
    expect(() => sandbox.act(id, "pay")).toThrow(/This checkout session is complete/);
    await sandbox.clock.advance("25h");
    expect((await sessions.retrieve(id)).status).toBe("complete");
  });

  test("stays open after a decline, and can be paid afterwards", async () => {
    const { sandbox, open, types } = setUp();
    const { id } = await open();
    expect(sandbox.act(id, "decline").status).toBe("open");
    expect(sandbox.act(id, "pay", { outcome: "insufficient_funds" }).status).toBe("open");
    expect(sandbox.act(id, "pay").status).toBe("complete");
    expect(types().filter((type) => type === "payment_intent.payment_failed")).toHaveLength(2);
  });

  test("waits for the challenge of a card", async () => {
    const { sandbox, open } = setUp();
    const { id } = await open();
    expect(sandbox.act(id, "pay", { outcome: "challenge" }).status).toBe("open");
    expect(sandbox.act(id, "pay")).toMatchObject({ status: "complete", payment_status: "paid" });
  });

  test("follows its intent when that is paid elsewhere", async () => {
    const { sandbox, sessions, open } = setUp();
    const { id, payment_intent: intent } = await open();
    sandbox.act(String(intent), "pay");
    expect(await sessions.retrieve(id)).toMatchObject({
      ...{ status: "complete", payment_status: "paid" },
    });
  });

  test("is complete before a slow method has paid, and paid when it has", async () => {
    const { sandbox, sessions, open, types } = setUp();
    const { id } = await open();
    expect(sandbox.act(id, "pay", { outcome: "settles_later" })).toMatchObject({
      ...{ status: "complete", payment_status: "unpaid" },
    });
    expect(types().at(-1)).toBe("checkout.session.completed");
    await sandbox.clock.advance("24h");
    expect((await sessions.retrieve(id)).payment_status).toBe("paid");
    expect(types().at(-1)).toBe("payment_intent.succeeded");
  });

  test("is complete while the amount is held, and paid when it is captured", async () => {
    const { sandbox, sessions, wooshpay, open } = setUp();
    const session = await open({ payment_intent_data: { capture_method: "manual" } });
    expect(sandbox.act(session.id, "pay")).toMatchObject({
      ...{ status: "complete", payment_status: "unpaid" },
    });
    await wooshpay.paymentIntents.capture(String(session.payment_intent), {});
    expect((await sessions.retrieve(session.id)).payment_status).toBe("paid");
  });

  test("knows who has paid from the details of the payment method", async () => {
    const { sandbox, open } = setUp();
    const details = { email: "ada@example.com", name: "Ada Example" };
    const { id } = await open({ payment_intent_data: { billing_details: details } });
    expect(sandbox.act(id, "pay").customer_details).toMatchObject(details);
  });
});

describe("the end of a session that nobody pays", () => {
  test("comes after 24 hours, and takes the intent along", async () => {
    const { sandbox, sessions, open, intentOf, types } = setUp();
    const session = await open();
    await sandbox.clock.advance(day - 1);
    expect((await sessions.retrieve(session.id)).status).toBe("open");
    await sandbox.clock.advance(1);
    expect((await sessions.retrieve(session.id)).status).toBe("expired");
    expect((await intentOf(session)).status).toBe("canceled");
    expect(types().slice(1)).toEqual(["checkout.session.expired", "payment_intent.canceled"]);
    expect(() => sandbox.act(session.id, "pay")).toThrow(/is expired.*Nothing changes it/);
  });

  test("comes when the shop says so, once", async () => {
    const { sessions, open } = setUp();
    const { id } = await open();
    expect((await sessions.expire(id)).status).toBe("expired");
    await expect(sessions.expire(id)).rejects.toMatchObject({ status: 400, param: "status" });
  });

  test("comes at the time that was sent, in milliseconds", async () => {
    const { sandbox, sessions, open } = setUp();
    const { id } = await open({ expires_at: newYear + 60_000 });
    await sandbox.clock.advance("1m");
    expect((await sessions.retrieve(id)).status).toBe("expired");
    await expect(open({ expires_at: newYear - 1 })).rejects.toMatchObject({ param: "expires_at" });
  });

  test("comes when the customer leaves for cancel_url", async () => {
    const { sandbox, open, intentOf, types } = setUp();
    const session = await open();
    expect(sandbox.act(session.id, "cancel").status).toBe("expired");
    expect((await intentOf(session)).status).toBe("canceled");
    expect(types()).toContain("checkout.session.canceled");
  });
});

describe("what a session sells", () => {
  test("is sold at prices that exist, too, and once where no quantity is given", async () => {
    const { wooshpay, open } = setUp();
    const price = await wooshpay.prices.create({ ...tea, product_data: { name: "Pot" } });
    const session = await open({
      line_items: [{ price: price.id }, { price_data: tea, quantity: 3 }],
    });
    expect(session.amount_total).toBe(1050 + 3150);
    expect(session.line_items?.data[0]?.description).toBe("Pot");
  });

  test.each<[what: string, items: LineItemCreate[], param: string]>([
    ["nothing", [], "line_items"],
    ["an unknown price", [{ price: "price_1", quantity: 1 }], "line_items[0].price"],
    [
      "two currencies",
      [{ price_data: tea }, { price_data: { ...tea, currency: "EUR" } }],
      "line_items[1].price",
    ],
    [
      "no currency of this world",
      [{ price_data: { ...tea, currency: "XYZ" } }],
      "line_items[0].price_data.currency",
    ],
    ["more than can be counted", [{ price_data: tea, quantity: 9e15 }], "line_items[0].quantity"],
    [
      "a sum that is more than can be counted",
      [1, 2].map(() => ({ price_data: { ...tea, unit_amount: Number.MAX_SAFE_INTEGER } })),
      "line_items",
    ],
    [
      "a price without a product",
      [{ price_data: { currency: "USD", unit_amount: 1 } }],
      "line_items[0].price_data.product",
    ],
  ])("%s is refused, and nothing is left of it", async (_, items, param) => {
    const { sandbox, open } = setUp();
    await expect(open({ line_items: items })).rejects.toMatchObject({ status: 400, param });
    const kinds = [...sandbox.core.store.entries()].map(({ version }) => version.object);
    expect(kinds.filter((kind) => !kind.startsWith("sandbox."))).toEqual([]);
  });

  test("is listed page by page", async () => {
    const { sessions, open } = setUp();
    const { id } = await open({
      line_items: [1, 2, 3].map((quantity) => ({ price_data: tea, quantity })),
    });
    const first = await sessions.listLineItems(id, { limit: 2 });
    expect(first.data.map(({ quantity }) => quantity)).toEqual([1, 2]);
    expect(first).toMatchObject({ has_more: true, url: `/v1/checkout/sessions/${id}/line_items` });
    const rest = await sessions.listLineItems(id, { starting_after: String(first.data[1]?.id) });
    expect(rest.data.map(({ quantity }) => quantity)).toEqual([3]);
    expect(rest.has_more).toBe(false);
    const back = await sessions.listLineItems(id, {
      limit: 1,
      ending_before: String(rest.data[0]?.id),
    });
    expect(back.data.map(({ quantity }) => quantity)).toEqual([2]);
    await expect(sessions.listLineItems(id, { starting_after: "li_1" })).rejects.toMatchObject({
      ...{ status: 400, param: "starting_after" },
    });
  });
});

describe("payment methods", () => {
  test("are those that were sent, else those of the currency", async () => {
    const { open } = setUp();
    const types = ["card", "alipay"];
    expect((await open({ payment_method_types: types })).payment_method_types).toEqual(types);
    const offered = (await open()).payment_method_types;
    expect(offered).toEqual(expect.arrayContaining(["card", "alipay"]));
    expect(offered).not.toContain("mcash");
    const coin = { price_data: { ...tea, currency: "USDC" } };
    expect((await open({ line_items: [coin] })).payment_method_types).toEqual(["USDC"]);
  });

  test("that do not take the currency are refused", async () => {
    const { open } = setUp({ "method-limits": "enforced" });
    await expect(open({ payment_method_types: ["mcash"] })).rejects.toThrow(
      /takes MYR, and not USD/,
    );
  });

  test("that are not on offer cannot pay", async () => {
    const { sandbox, open } = setUp();
    const { id } = await open({ payment_method_types: ["alipay"] });
    expect(() => sandbox.act(id, "pay", { payment_method_type: "card" })).toThrow(/one of alipay/);
    expect(sandbox.act(id, "pay").status).toBe("complete");
  });

  test.each(["alipay", "USDC"])("%s pays a session", async (type) => {
    const { sandbox, open } = setUp();
    const currency = type === "USDC" ? type : "USD";
    const { id } = await open({ line_items: [{ price_data: { ...tea, currency } }] });
    expect(sandbox.act(id, "pay", { payment_method_type: type }).payment_status).toBe("paid");
  });
});
