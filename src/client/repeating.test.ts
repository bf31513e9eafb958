import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WooshPay, WooshPayError, type WooshPayOptions } from "../index.js";
import { listOperations } from "./operations.js";
import { whatToRetrieve } from "./outcome.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Step = Response | Error | "hang";

/** A client that meets these steps one after the other, the last one for ever, and how many it met. */
function clientMeeting(steps: readonly Step[], options: WooshPayOptions = {}) {
  const fetch = vi.fn(async () => {
    const step = steps[Math.min(fetch.mock.calls.length, steps.length) - 1];
    if (step === "hang") return new Promise<Response>(() => {});
    if (step instanceof Error) throw step;
    return (step as Response).clone();
  });
  return { client: new WooshPay("sk_test_unitTest", { fetch, ...options }), fetch };
}

async function failureOf(call: Promise<unknown>): Promise<WooshPayError> {
  const outcome = call.then(
    () => expect.fail("the call succeeded"),
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  const error = await outcome;
  expect(error).toBeInstanceOf(WooshPayError);
  return error as WooshPayError;
}

const answer = (status: number, headers: Record<string, string> = {}, type = "api_error") =>
  Response.json({ error: { type, message: "no" } }, { status, headers });

/** What Node's fetch throws for an error of the connection. */
const thrown = (code: string, message = `connect ${code} 127.0.0.1:1`) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });

const refund = { payment_intent: "pi_1", amount: 100 };

const later = { "retry-after": "1" };
const often = 3;
const once = 1;

/** What is met, what is said of it, how often a GET or DELETE, a POST, and a POST that may is sent. */
const rule: [string, Step, string, number, number, number][] = [
  ["a refused connection", thrown("ECONNREFUSED"), "not_sent", often, often, often],
  ["an unknown host", thrown("ENOTFOUND"), "not_sent", often, often, often],
  ["no DNS", thrown("EAI_AGAIN"), "not_sent", often, often, often],
  ["429", answer(429), "rejected", often, often, often],
  ["503 with Retry-After", answer(503, later), "rejected", often, often, often],
  ["503", answer(503), "unknown", often, once, often],
  ["500", answer(500), "unknown", often, once, often],
  ["500 with Retry-After", answer(500, later), "unknown", often, once, often],
  ["408", answer(408), "unknown", often, once, often],
  ["409", answer(409), "unknown", often, once, often],
  ["a reset connection", thrown("ECONNRESET"), "unknown", often, once, often],
  ["a failure without a code", new TypeError("fetch failed"), "unknown", often, once, often],
  ["no answer in time", "hang", "unknown", often, once, often],
  ["an idempotency error", answer(409, {}, "idempotency_error"), "unknown", once, once, once],
  ["400", answer(400), "rejected", once, once, once],
  ["402", answer(402, {}, "card_error"), "rejected", once, once, once],
  ["a success that is no JSON", new Response("<html>"), "unknown", once, once, once],
  ["a redirect", new Response(null, { status: 302 }), "unknown", once, once, once],
  ["a mistake in fetch", new ReferenceError("log is not defined"), "unknown", once, once, once],
];

describe("after", () => {
  test.each(rule)("%s", async (_, step, outcome, reading, posting, repeatable) => {
    for (const [times, call, options] of [
      [reading, (client: WooshPay) => client.refunds.retrieve("re_1"), {}],
      [reading, (client: WooshPay) => client.customers.delete("cus_1"), {}],
      [posting, (client: WooshPay) => client.refunds.create(refund), {}],
      [repeatable, (client: WooshPay) => client.refunds.create(refund), { retryPosts: true }],
      [
        repeatable,
        (client: WooshPay) => client.refunds.create(refund, { retryPosts: true }),
        { retryPosts: false },
      ],
      [
        posting,
        (client: WooshPay) => client.refunds.create(refund, { retryPosts: false }),
        { retryPosts: true },
      ],
    ] as const) {
      const { client, fetch } = clientMeeting([step], options);
      expect(await failureOf(call(client))).toMatchObject({ outcome, attempts: times });
      expect(fetch).toHaveBeenCalledTimes(times);
    }
  });
});

describe("the outcome", () => {
  test.each([
    ["a later refusal", [answer(500), answer(400)]],
    ["a later refused connection", ["hang", thrown("ECONNREFUSED")]],
    ["later rate limits", [thrown("ECONNRESET"), answer(429)]],
  ] as const)("stays unknown in spite of %s", async (_, steps) => {
    const { client } = clientMeeting(steps, { retryPosts: true });
    const error = await failureOf(client.refunds.create(refund));
    expect(error.outcome).toBe("unknown");
    expect(error.message).toMatch(/charges\.list/);
  });

  test.each([
    [429, "rejected"],
    [500, "unknown"],
  ] as const)("of a pause after %i that the caller ends is %s", async (status, outcome) => {
    const controller = new AbortController();
    const { client } = clientMeeting([answer(status, { "retry-after": "50" })], {
      retryPosts: true,
      hooks: { onRetry: () => void setTimeout(() => controller.abort(), 10) },
    });
    const { signal } = controller;
    expect(await failureOf(client.refunds.create(refund, { signal }))).toMatchObject({
      name: "AbortError",
      outcome,
    });
  });

  test("of a call that was aborted before it began is not_sent, under way unknown", async () => {
    const { client } = clientMeeting(["hang"]);
    const before = client.refunds.create(refund, { signal: AbortSignal.abort() });
    expect((await failureOf(before)).outcome).toBe("not_sent");
    const controller = new AbortController();
    const underWay = client.refunds.create(refund, { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    expect(await failureOf(underWay)).toMatchObject({ outcome: "unknown", retryable: false });
  });
});

describe("an error whose outcome is unknown names what to retrieve", () => {
  const { client } = clientMeeting([answer(500)], { maxRetries: 0 });
  test.each([
    ["paymentIntents.retrieve", () => client.paymentIntents.capture("pi_1")],
    ["paymentIntents.retrieve", () => client.paymentIntents.update("pi_1", {})],
    ["paymentIntents.list", () => client.paymentIntents.create({} as never)],
    ["payouts.list", () => client.payouts.create({} as never)],
    ["charges.list", () => client.refunds.create(refund)],
    ["checkout.sessions.retrieve", () => client.checkout.sessions.expire("cs_1")],
    ["checkout.sessions.list", () => client.checkout.sessions.create({} as never)],
    ["customers.retrieve", () => client.customers.delete("cus_1")],
  ])("%s", async (name, call) => {
    expect((await failureOf(call())).message).toMatch(
      new RegExp(` \\(${name.replaceAll(".", "\\.")} tells whether it happened\\)$`),
    );
  });

  test("whichever call it is, but for what no call reads without the id that was lost", () => {
    const silent = listOperations().filter(
      (operation) => operation.method !== "GET" && !whatToRetrieve(operation),
    );
    expect(silent.map(({ id }) => id)).toEqual([
      "createPromotionCode",
      "createFile",
      "createInvoiceItem",
      "createSubscriptionItem",
    ]);
  });

  test("but not where nothing could happen", async () => {
    const { client: rejecting } = clientMeeting([answer(400)]);
    for (const call of [
      () => rejecting.refunds.create(refund),
      () => client.refunds.retrieve("re_1"),
    ])
      expect((await failureOf(call())).message).not.toMatch(/tells whether/);
  });
});

describe("the message names", () => {
  test.each([
    ["ECONNREFUSED", thrown("ECONNREFUSED"), /refused.*ECONNREFUSED 127\.0\.0\.1:1/],
    [
      "ECONNREFUSED where all addresses fail",
      new TypeError("fetch failed", {
        cause: Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }),
      }),
      /refused.*ECONNREFUSED/,
    ],
    [
      "ECONNREFUSED of another fetch",
      Object.assign(new Error("no"), { code: "ECONNREFUSED" }),
      /refused/,
    ],
    [
      "ENOTFOUND",
      thrown("ENOTFOUND", "getaddrinfo ENOTFOUND a.example"),
      /host.*ENOTFOUND a\.example/,
    ],
    ["EAI_AGAIN", thrown("EAI_AGAIN"), /host.*EAI_AGAIN/],
    [
      "an expired certificate",
      thrown("CERT_HAS_EXPIRED", "certificate has expired"),
      /certificate.*CERT_HAS_EXPIRED/,
    ],
    [
      "an unknown issuer",
      thrown("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable"),
      /certificate.*UNABLE_TO_VERIFY/,
    ],
    [
      "a certificate of one's own",
      thrown("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed"),
      /certificate/,
    ],
    [
      "a proxy",
      thrown("UND_ERR_ABORTED", "Proxy response (407) !== 200 when HTTP Tunneling"),
      /proxy.*407/,
    ],
  ] as const)("%s", async (_, step, message) => {
    const { client } = clientMeeting([step], { maxRetries: 0 });
    expect(await failureOf(client.refunds.create(refund))).toMatchObject({
      name: "ConnectionError",
      outcome: "not_sent",
      message: expect.stringMatching(message),
    });
  });
});

describe("a mistake in a fetch of one's own is no lost connection", () => {
  const read = async () => {
    const response = Response.json({ id: "re_1" });
    await response.text();
    return response;
  };
  const locked = async () => {
    const response = Response.json({ id: "re_1" });
    response.body?.getReader();
    return response;
  };
  const failing = (error: Error) => () => Promise.reject(error);
  const mistakes: [string, () => unknown, RegExp][] = [
    ["undefined as an answer", async () => undefined, /no Response.*undefined/],
    ["null as an answer", async () => null, /no Response.*null/],
    ["the data as an answer", async () => ({ id: "re_1" }), /no Response.*object/],
    ["a body that was read", read, /body was read/],
    ["a body that is being read", locked, /body was read/],
    ["a TypeError", async () => (undefined as never as Response).url, /Cannot read/],
    ["a TypeError of its own", failing(new TypeError("no such tenant")), /no such tenant/],
    ["a ReferenceError", failing(new ReferenceError("log is not defined")), /log is not/],
    [
      "an error that is thrown at once",
      () => {
        throw new RangeError("depth");
      },
      /depth/,
    ],
  ];
  test.each(mistakes)("%s", async (_, answering, message) => {
    const fetch = vi.fn<() => Promise<Response>>(answering as never);
    const client = new WooshPay("sk_test_unitTest", { fetch, retryPosts: true });
    for (const call of [
      () => client.refunds.retrieve("re_1"),
      () => client.refunds.create(refund),
    ]) {
      fetch.mockClear();
      const error = await failureOf(call());
      expect(error).toMatchObject({ retryable: false, outcome: "unknown", attempts: 1 });
      expect(error.name).not.toBe("ConnectionError");
      expect(error.message).toMatch(message);
      expect(error.message).toMatch(/fetch/);
      expect(fetch).toHaveBeenCalledTimes(1);
    }
  });

  test.each([
    "fetch failed",
    "Failed to fetch",
    "Load failed",
    "NetworkError when attempting to fetch resource.",
    "Network request failed",
    "The network connection was lost.",
    "terminated",
    "error sending request for url (https://a.example/)",
    "error reading a body from connection",
    "network error",
  ])("what a runtime says of a lost connection is one: %s", async (message) => {
    const { client, fetch } = clientMeeting([new TypeError(message)]);
    expect((await failureOf(client.refunds.retrieve("re_1"))).name).toBe("ConnectionError");
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});
