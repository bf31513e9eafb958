import { expect, test } from "vitest";
import { WooshPay } from "../index.js";
import { createSandbox } from "./index.js";
import { Refusal } from "./refusal.js";

const now = 1_767_225_600_000;

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
