import { expect, test } from "vitest";
import { WooshPay } from "../index.js";
import { actions } from "./actions.js";
import { createSandbox } from "./index.js";
import { Refusal } from "./refusal.js";

const now = 1_767_225_600_000;

const declined = {
  type: "card" as const,
  card: { number: "4000000000000002", exp_month: "12", exp_year: "2030" },
};

async function open() {
  const sandbox = createSandbox({ now });
  const client = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch });
  const { id } = await client.paymentIntents.create({ amount: 1050, currency: "USD" });
  return { sandbox, client, id };
}

test("a customer pays, and it shows at once", async () => {
  const { sandbox, client, id } = await open();
  expect(sandbox.act(id, "pay")).toMatchObject({ id, status: "succeeded" });
  expect(await client.paymentIntents.retrieve(id)).toMatchObject({ status: "succeeded" });
  const told = sandbox.events("payment_intent.succeeded");
  expect(told.map(({ data }) => data.object.id)).toEqual([id]);
  expect(sandbox.events().length).toBeGreaterThan(1);
});

test("a kind stands for the newest of its objects", async () => {
  const { sandbox, client } = await open();
  const { id } = await client.paymentIntents.create({ amount: 500, currency: "USD" });
  expect(sandbox.act("payment_intent", "decline").id).toBe(id);
});

test("what the object does not allow is refused, and changes nothing", async () => {
  const { sandbox, id } = await open();
  sandbox.act(id, "cancel");
  const before = sandbox.snapshot();
  expect(() => sandbox.act(id, "pay")).toThrow(Refusal);
  expect(sandbox.snapshot()).toEqual(before);
});

test.each([
  [
    "payment_intent",
    "pay",
    { card: "4000000000000002" },
    "card is no option of the action pay of a payment_intent; expected one of number, phone, ",
  ],
  ["payment_intent", "pay", { numbr: "4000000000000002" }, "did you mean number?"],
  [
    "payment_intent",
    "decline",
    { reason: "lost_card" },
    "decline of a payment_intent; expected one of code.",
  ],
  ["payment_intent", "settle", { status: "failed" }, "expected one of result."],
  [
    "checkout.session",
    "pay",
    { card: "4000000000000002" },
    "card is no option of the action pay of a checkout.session",
  ],
  [
    "checkout.session",
    "expire",
    { at: 1 },
    "at is no option of the action expire of a checkout.session, which takes none.",
  ],
] as const)(
  "%s: %s with %j is refused, and changes nothing",
  async (object, action, options, message) => {
    const { sandbox, client } = await open();
    await client.checkout.sessions.create({
      ...{ mode: "payment", success_url: "https://shop.example.com/thanks" },
      line_items: [
        { price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } } },
      ],
    });
    const before = sandbox.snapshot();
    expect(() => sandbox.act(object, action, options)).toThrow(TypeError);
    expect(() => sandbox.act(object, action, options)).toThrow(message);
    expect(sandbox.snapshot()).toEqual(before);
  },
);

test("no action of any kind leaves an option out that it does not know", () => {
  for (const [kind, some] of Object.entries(actions))
    for (const name of Object.keys(some)) {
      const { core, act } = createSandbox({ now });
      const { id } = core.do((work) => work.addBare(kind, { id: "one_1" }));
      expect(() => act(id, name, { colour: "red" }), `${name} ${kind}`).toThrow(
        `colour is no option of the action ${name} of a ${kind}`,
      );
    }
});

test.each([
  [{ phone: "+254700000002" }, "phone does not go with card."],
  [
    { payment_method_type: "alipay", number: "4000000000000002" },
    "number does not go with alipay.",
  ],
  [
    { payment_method_data: { type: "card", number: "4000000000000002" } },
    "This is no card number.",
  ],
])("a payment with %j is refused, and not paid by another card", async (options, message) => {
  const { sandbox, id } = await open();
  expect(() => sandbox.act(id, "pay", options)).toThrow(message);
});

test.each([
  [{ type: "alipay" }, "succeeded"],
  [{ exp_year: "2030" }, "succeeded"],
  [{}, "requires_payment_method"],
] as const)(
  "paying with %j, where the intent has a card that is declined: %s",
  async (options, status) => {
    const { sandbox, client } = await open();
    const { id } = await client.paymentIntents.create({
      ...{ amount: 1050, currency: "USD", payment_method_data: declined },
      payment_method_types: ["card", "alipay"],
    });
    expect(sandbox.act(id, "pay", options).status).toBe(status);
  },
);

test.each([
  ["payment_intent", "payy", "did you mean pay?"],
  ["payment_intent", "applaud", "expected one of"],
  ["product", "pay", "Nobody but the caller of the API does anything to a product."],
  ["pi_1", "pay", "pi_1 is neither the id of an object"],
  ["toString", "pay", "toString is neither"],
])("%s: %s is refused", async (object, action, message) => {
  const { sandbox, client } = await open();
  await client.products.create({ name: "Tea" });
  expect(() => sandbox.act(object, action)).toThrow(message);
});
