import { expect, test } from "vitest";
import { createSandbox, type SandboxOptions } from "./index.js";
import { callerOf } from "./testing/caller.js";

const now = 1_767_225_600_000;
const key = { "idempotency-key": "order-1" };

function open(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now, ...options });
  const call = callerOf(sandbox);
  const create = (name: string, headers: Record<string, string> = key) =>
    call("POST", "/products", { name }, headers);
  const made = () => [...sandbox.core.store.newest("product")].length;
  return { sandbox, call, create, made };
}

test("100 requests at a time with one key make one object", async () => {
  const { create, made } = open();
  const answers = await Promise.all(Array.from({ length: 100 }, () => create("Tea")));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers.has("sandbox-replayed"))).toHaveLength(99);
  expect(made()).toBe(1);
});

test("the same key for another request is a 409", async () => {
  const { create, call, made } = open();
  const { body: product } = await create("Tea");
  const other = await create("Coffee");
  expect(other.status).toBe(409);
  expect(other.body.error).toMatchObject({ type: "idempotency_error" });
  const elsewhere = await call("POST", `/products/${product.id}`, { name: "Tea" }, key);
  expect(elsewhere.status).toBe(409);
  expect(made()).toBe(1);
  expect((await create("Tea")).body).toEqual(product);
});

test("what is replayed is the answer of then, whatever has changed since", async () => {
  const { create, call, made } = open();
  const { body: product } = await create("Tea");
  await call("POST", `/products/${product.id}`, { name: "Coffee" });
  const again = await create("Tea");
  expect([again.status, again.body]).toEqual([200, product]);
  expect(made()).toBe(1);
});

test("a key belongs to its account", async () => {
  const { sandbox, create } = open();
  const { body } = await create("Tea");
  const other = callerOf(sandbox, sandbox.newAccount().secretKey);
  const answer = await other("POST", "/products", { name: "Coffee" }, key);
  expect([answer.status, answer.body.name]).toEqual([200, "Coffee"]);
  expect((await create("Tea")).body).toEqual(body);
});

test("a key outlives its sandbox", async () => {
  const { sandbox, create } = open();
  const { body } = await create("Tea");
  const other = open({ snapshot: JSON.parse(JSON.stringify(sandbox.snapshot())) });
  expect((await other.create("Tea")).body).toEqual(body);
  expect(other.made()).toBe(1);
});

test("without keys, or where they are not honoured, each request makes an object", async () => {
  const { create, made } = open();
  await create("Tea", {});
  await create("Tea", {});
  expect(made()).toBe(2);
  const other = open({ idempotency: false });
  await other.create("Tea");
  await other.create("Tea");
  expect(other.made()).toBe(2);
});
