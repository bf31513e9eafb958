import { Readable } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { type Fetch, WooshPay } from "../index.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

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
    body: JSON.stringify({ ...refund, amount: "100" }),
    redirect: "manual",
    headers: { "idempotency-key": "order-7", "content-type": "application/json" },
    signal: expect.any(AbortSignal),
  });
  expect(Object.getPrototypeOf(init.headers)).toBe(Object.prototype);
  expect([init.cache, reading.cache]).toEqual(["no-store", "no-store"]);
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

test.each([
  ["that knows no Request", undefined],
  ["whose Request refuses the word", class {}],
])("a runtime %s is told nothing about caches", async (_, Request) => {
  vi.stubGlobal("Request", Request);
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

test.each([
  ["a digest", { digest: "DYNAMIC_SERVER_USAGE" }],
  ["a type of React", { $$typeof: Symbol.for("react.postpone") }],
])(
  "what a framework steers by, which carries %s, passes as it is and is not repeated",
  async (_, mark) => {
    const thrown = Object.assign(new TypeError("fetch failed"), mark);
    const fetch = vi.fn(async () => {
      throw thrown;
    });
    const client = new WooshPay("sk_test_unitTest", { fetch });
    await expect(client.refunds.retrieve("re_1")).rejects.toBe(thrown);
    expect(fetch).toHaveBeenCalledOnce();
  },
);

test("a digest of another kind steers nothing", async () => {
  const fetch = vi.fn(async () => {
    throw Object.assign(new Error("lost"), { digest: () => "sha256" });
  });
  const client = new WooshPay("sk_test_unitTest", { fetch, maxRetries: 0 });
  await expect(client.refunds.retrieve("re_1")).rejects.toThrow(/lost the connection/);
});

test("before fetch, a GET asks neither the clock nor chance, which Next.js forbids", async () => {
  const never = (what: string) => () => {
    throw new Error(`${what} before fetch`);
  };
  vi.spyOn(Date, "now").mockImplementation(never("Date.now"));
  vi.spyOn(Math, "random").mockImplementation(never("Math.random"));
  vi.spyOn(crypto, "randomUUID").mockImplementation(never("randomUUID"));
  vi.spyOn(crypto, "getRandomValues").mockImplementation(never("getRandomValues"));
  vi.stubGlobal(
    "Date",
    class extends Date {
      constructor(...values: number[]) {
        super(...(values as [number]));
        if (values.length === 0) never("new Date")();
      }
    },
  );
  const client = clientWith(async () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    return Response.json({ id: "re_1" });
  });
  expect(await client.refunds.retrieve("re_1")).toEqual({ id: "re_1" });
});

test("in a runtime without TextDecoder, as jsdom is one, answers are read as text", async () => {
  vi.stubGlobal("TextDecoder", undefined);
  const client = clientWith(async () => Response.json({ id: "re_茶" }));
  expect(await client.refunds.retrieve("re_1")).toEqual({ id: "re_茶" });
});

test("nothing is made of what a runtime may lack when the package is imported", async () => {
  vi.resetModules();
  for (const name of ["TextDecoder", "TextEncoder", "Request", "Response", "Headers", "fetch"])
    vi.stubGlobal(name, undefined);
  await import("../index.js");
  await import("../webhooks/index.js");
  await import("../money/index.js");
});

test("an upload is written out, for a fetch that knows no form but its own", async () => {
  const sent: Parameters<Fetch>[1][] = [];
  const fetch: Fetch = async (_, init) => {
    sent.push(init);
    return new Response("{}", { status: 503, headers: { "retry-after": "0" } });
  };
  const client = new WooshPay("sk_test_unitTest", { fetch, maxRetries: 1 });
  const file = new Blob(["tea 茶"]);
  await expect(client.files.create({ purpose: "dispute_evidence", file })).rejects.toThrow(/503/);
  for (const { body, headers } of sent) {
    const form = await new Response(body, { headers }).formData();
    expect([form.get("purpose"), await (form.get("file") as Blob).text()]).toEqual([
      "dispute_evidence",
      "tea 茶",
    ]);
    expect(body).toBeInstanceOf(ArrayBuffer);
  }
  expect(sent).toHaveLength(2);
});

test("where a form cannot be written out, it is handed on", async () => {
  vi.stubGlobal("Response", undefined);
  const fetch = vi.fn(
    async (..._: Parameters<Fetch>) => answer(undefined, '{"id":"file_1"}') as never,
  );
  await clientWith(fetch).files.create({ purpose: "dispute_evidence", file: new Blob([]) });
  expect(fetch.mock.calls[0]?.[1]?.body).toBeInstanceOf(FormData);
});
