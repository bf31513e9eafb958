import { Readable } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { type Fetch, WooshPay } from "../index.js";

afterEach(() => void vi.unstubAllGlobals());

const clientWith = (fetch: (...values: Parameters<Fetch>) => unknown) =>
  new WooshPay("sk_test_unitTest", { fetch: fetch as Fetch, maxRetries: 0 });

const refund = { payment_intent: "pi_1", amount: 100 };

test("a fetch is called with an address and plain values", async () => {
  const fetch = vi.fn(async (..._: Parameters<Fetch>) => Response.json({ id: "re_1" }));
  const client = clientWith(fetch);
  await client.refunds.create(refund, { idempotencyKey: "order-7" });
  await client.refunds.retrieve("re_1");
  const [[url, init], [, reading]] = fetch.mock.calls as [Parameters<Fetch>, Parameters<Fetch>];
  expect(url).toBe("https://apitest.wooshpay.com/v1/refunds");
  expect(init).toMatchObject({
    method: "POST",
    body: JSON.stringify(refund),
    redirect: "manual",
    headers: { "idempotency-key": "order-7", "content-type": "application/json" },
    signal: expect.any(AbortSignal),
  });
  expect(Object.getPrototypeOf(init.headers)).toBe(Object.prototype);
  expect([init.cache, reading.cache]).toEqual([undefined, "no-store"]);
});

test("what a fetch changes in its arguments changes no later attempt", async () => {
  const seen: unknown[] = [];
  const fetch: Fetch = async (_, init) => {
    seen.push(init.headers.authorization, init.method);
    init.headers.authorization = "Bearer other";
    init.method = "PUT";
    return new Response("{}", { status: 503, headers: { "retry-after": "0" } });
  };
  const client = new WooshPay("sk_test_unitTest", { fetch, maxRetries: 1 });
  await expect(client.refunds.create(refund)).rejects.toThrow(/503/);
  expect(seen.slice(2)).toEqual(seen.slice(0, 2));
});

test("a runtime that refuses to be told about its cache is not told", async () => {
  vi.stubGlobal("Request", () => {
    throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
  });
  const fetch = vi.fn(async (..._: Parameters<Fetch>) => Response.json({ id: "re_1" }));
  await clientWith(fetch).refunds.retrieve("re_1");
  expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("cache");
});

const headers = new Headers({ "request-id": "req_7" });
const answer = (body: unknown, text: string, status = 200) => ({
  ok: status < 400,
  status,
  headers,
  body,
  text: async () => text,
});

test.each([
  ["no stream", undefined],
  ["a stream of Node", Readable.from(["unread"])],
])("an answer with %s is read as text", async (_, body) => {
  const client = clientWith(async () => answer(body, '{"id":"re_1"}'));
  const { data, requestId } = await client.refunds.create(refund).withResponse();
  expect([data, requestId]).toEqual([{ id: "re_1" }, "req_7"]);
  const refusing = clientWith(async () => answer(body, '{"message":"no such intent"}', 404));
  await expect(refusing.refunds.create(refund)).rejects.toMatchObject({
    name: "NotFoundError",
    outcome: "rejected",
    message: "createRefund failed with 404: no such intent",
  });
  const flooding = clientWith(async () => answer(body, " ".repeat(2 ** 24 + 1)));
  await expect(flooding.refunds.create(refund)).rejects.toThrow(/too long/);
});
