import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Fetch, WooshPay, type WooshPayOptions } from "../index.js";
import { pauseBefore } from "./retry.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Step = Response | Error | "hang";

/** A client that meets these answers one after the other; timers run by themselves. */
function clientMeeting(steps: Step[], options: WooshPayOptions = {}) {
  const requests: Request[] = [];
  const fetch = async (...values: Parameters<Fetch>) => {
    requests.push(new Request(...values));
    const step = steps[requests.length - 1] ?? Response.json({ id: "late" });
    if (step === "hang") return new Promise<Response>(() => {});
    if (step instanceof Error) throw step;
    return step.clone();
  };
  return { client: new WooshPay("sk_test_unitTest", { fetch, ...options }), requests };
}

async function settled<Result>(call: Promise<Result>) {
  const outcome = call.then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
  await vi.runAllTimersAsync();
  return outcome;
}

const answer = (status: number, headers: Record<string, string> = {}, type = "api_error") =>
  Response.json({ error: { type, message: "no" } }, { status, headers });

describe("what is repeated", () => {
  test.for([
    ["a lost connection", new TypeError("fetch failed")],
    ["408", answer(408)],
    ["409", answer(409)],
    ["429", answer(429)],
    ["500", answer(500)],
    ["503", answer(503)],
    ["no answer in time", "hang"],
  ] as const)("%s", async ([, step]) => {
    const { client, requests } = clientMeeting([step, step], { retryPosts: true });
    expect((await settled(client.products.create({ name: "Tea" }))).value).toEqual({ id: "late" });
    expect(requests).toHaveLength(3);
  });

  test.for([
    ["400", answer(400)],
    ["401", answer(401)],
    ["402", answer(402, {}, "card_error")],
    ["404", answer(404)],
    ["an idempotency error", answer(409, {}, "idempotency_error")],
    ["a success that is no JSON", new Response("<html>")],
    ["a redirect", new Response(null, { status: 302, headers: { location: "https://a.example" } })],
  ] as const)("not %s", async ([, step]) => {
    const { client, requests } = clientMeeting([step]);
    expect((await settled(client.products.create({ name: "Tea" }))).error).toMatchObject({
      retryable: false,
    });
    expect(requests).toHaveLength(1);
  });

  test.for([
    [{}, {}, 1],
    [{}, { retryPosts: true }, 3],
    [{ retryPosts: true }, {}, 3],
    [{ retryPosts: true, maxRetries: 0 }, {}, 1],
    [{ retryPosts: true, maxRetries: 5 }, {}, 6],
    [{ retryPosts: true, maxRetries: 5 }, { maxRetries: 0 }, 1],
    [{ maxRetries: 0 }, { maxRetries: 1, retryPosts: true }, 2],
    [{ retryPosts: true }, { retryPosts: false }, 1],
    [{ retryPosts: true, idempotencyKeys: false }, {}, 3],
    [{ idempotencyKeys: false }, { idempotencyKey: "order-7" }, 1],
  ] as const)("with %j and %j a POST is sent %i times", async ([options, call, times]) => {
    const { client, requests } = clientMeeting(Array<Step>(9).fill(answer(500)), options);
    const { error } = await settled(client.refunds.create({ payment_intent: "pi_1" }, call));
    expect(error).toMatchObject({
      name: "ApiError",
      status: 500,
      attempts: times,
      retryable: true,
    });
    expect(requests).toHaveLength(times);
  });

  test("a GET also without idempotency keys", async () => {
    const { client, requests } = clientMeeting(Array<Step>(9).fill(answer(500)), {
      idempotencyKeys: false,
      retryPosts: false,
    });
    await settled(client.refunds.retrieve("re_1"));
    expect(requests).toHaveLength(3);
  });
});

describe("the idempotency key", () => {
  const keysOf = (requests: Request[]) =>
    requests.map(({ headers }) => headers.get("idempotency-key"));

  test("is the same on all attempts of a call, and another one for the next", async () => {
    const { client, requests } = clientMeeting(Array<Step>(9).fill(answer(429)));
    const { error } = await settled(client.refunds.create({ payment_intent: "pi_1" }));
    await settled(client.refunds.create({ payment_intent: "pi_1" }));
    const [first, second, third, next] = keysOf(requests);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect([second, third]).toEqual([first, first]);
    expect(next).not.toBe(first);
    expect(error).toMatchObject({ idempotencyKey: first });
  });

  test("is never on GET and DELETE", async () => {
    const { client, requests } = clientMeeting([]);
    await settled(client.refunds.retrieve("re_1", { idempotencyKey: "order-7" }));
    await settled(client.customers.delete("cus_1"));
    expect(keysOf(requests)).toEqual([null, null]);
  });
});

describe("pauses", () => {
  test.for([
    ["3", 3000],
    [" 3 ", 3000],
    ["0", 0],
    ["1.5", 1500],
    ["60", 60_000],
    ["61", undefined],
    ["Thu, 01 Jan 2026 00:00:10 GMT", 10_000],
    ["Wed, 31 Dec 2025 00:00:00 GMT", 0],
    ["Fri, 02 Jan 2026 00:00:00 GMT", undefined],
  ] as const)("Retry-After %j is %s ms", ([value, expected]) => {
    const now = Date.UTC(2026, 0, 1);
    expect(pauseBefore(1, new Headers({ "retry-after": value }), now)).toBe(expected);
  });

  test.for(["", "soon", "soon 5", "-1", "1, 2", "NaN"])(
    "Retry-After %j is no pause that is known",
    (value) => {
      const pause = pauseBefore(1, new Headers({ "retry-after": value }), 0);
      expect(pause).toBeGreaterThanOrEqual(0);
      expect(pause).toBeLessThan(500);
    },
  );

  test("double from 0.5 s up to 8 s, each a random share", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const pauses = [1, 2, 3, 4, 5, 6, 20].map((attempt) => pauseBefore(attempt, undefined));
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    vi.restoreAllMocks();
  });

  test("longer than a minute ends the call at once", async () => {
    const { client, requests } = clientMeeting([answer(429, { "retry-after": "3600" })]);
    const { error } = await settled(client.refunds.retrieve("re_1"));
    expect(error).toMatchObject({ name: "RateLimitError", retryable: true, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test("end at once when the caller aborts", async () => {
    const controller = new AbortController();
    const { client, requests } = clientMeeting([answer(429, { "retry-after": "50" })]);
    const call = client.refunds.retrieve("re_1", { signal: controller.signal });
    const outcome = call.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort(new Error("closing time"));
    await vi.advanceTimersByTimeAsync(0);
    expect(await outcome).toMatchObject({ name: "AbortError", cause: { message: "closing time" } });
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the timeout", () => {
  test("ends a fetch that does not look at its signal", async () => {
    const { client } = clientMeeting(["hang"], { timeout: 1000, maxRetries: 0 });
    const outcome = client.refunds.retrieve("re_1").catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toMatchObject({ name: "TimeoutError", status: undefined });
  });

  test("covers the body, and the error keeps the status that had arrived", async () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) });
    const { client } = clientMeeting([], {
      fetch: async () => new Response(body),
      timeout: 1000,
      maxRetries: 0,
    });
    const { error } = await settled(client.refunds.retrieve("re_1"));
    expect(error).toMatchObject({ name: "TimeoutError", status: 200 });
  });

  test.for([0, -1, Number.NaN])("refuses %d ms", (timeout) => {
    expect(() => clientMeeting([], { timeout })).toThrow(/timeout: expected ms above 0/);
  });
});

describe("hooks", () => {
  test("are told about requests, answers and retries, and never of the key", async () => {
    const told: [string, object][] = [];
    const { client } = clientMeeting([answer(500)], {
      hooks: {
        onRequest: (info) => void told.push(["request", info]),
        onResponse: (info) => void told.push(["response", info]),
        onRetry: (info) => void told.push(["retry", info]),
      },
    });
    await settled(client.paymentIntents.retrieve("pi_1", { client_secret: "pi_1_secret_abc" }));
    expect(told.map(([what]) => what)).toEqual([
      "request",
      "response",
      "retry",
      "request",
      "response",
    ]);
    expect(told[0]?.[1]).toMatchObject({
      operationId: "retrievePaymentIntent",
      method: "GET",
      attempt: 1,
    });
    expect(told[2]?.[1]).toMatchObject({
      reason: "ApiError",
      attempt: 1,
      delay: expect.any(Number),
    });
    expect(JSON.stringify(told)).not.toMatch(/sk_test_unitTest|secret_abc/);
  });

  test("cannot make a call fail", async () => {
    const onRequest = () => {
      throw new Error("the log is full");
    };
    const { client } = clientMeeting([], { hooks: { onRequest } });
    expect((await settled(client.refunds.retrieve("re_1"))).value).toEqual({ id: "late" });
  });
});
