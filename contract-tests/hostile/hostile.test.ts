import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as wooshpay from "../../src/index.js";
import { answers, brokenEchoes, echoes, redirects } from "./answers.js";
import {
  event,
  eventText,
  good,
  head,
  whole,
  write,
  writeAndEnd,
  writeAndReset,
  writePartAndEnd,
} from "./bytes.js";
import type { Case, Outcome } from "./case.js";
import { aborts, connections, floods } from "./connections.js";
import { retryAfter } from "./retry-after.js";
import { HostileServer } from "./server.js";

// With every sign that servers escape, so that no way of writing the key gets past.
const secretKey = "sk_test_hostile+a/b+c/d==";
const authorization = btoa(`${secretKey}:`);
// Parts that only a shown key has: the key with its signs escaped is shown as well.
const traces = [/hostile.{1,8}a.{1,8}b/, new RegExp(authorization.slice(0, 24)), /secret_hostile/];
const ownPause = 10;

const server = await HostileServer.start();
const elsewhere = await HostileServer.start();
const told: wooshpay.RetryInfo[] = [];
const shown: unknown[] = [];
const unhandled: unknown[] = [];
const listen = (reason: unknown) => void unhandled.push(reason);

const client = new wooshpay.WooshPay(secretKey, {
  baseUrl: server.url,
  timeout: 10_000,
  maxRetries: 1,
  hooks: {
    onRequest: (info) => void shown.push(info),
    onResponse: (info) => void shown.push(info),
    onRetry: (info) => void told.push(info),
  },
});

beforeAll(() => {
  // The share of 0.5 s that a pause takes.
  vi.spyOn(Math, "random").mockReturnValue(ownPause / 500);
  process.on("unhandledRejection", listen);
  process.on("uncaughtException", listen);
});

afterAll(() => {
  process.off("unhandledRejection", listen);
  process.off("uncaughtException", listen);
  vi.restoreAllMocks();
});

/** Calls the API while the server does what the case says. */
async function run({ name, answers, call = {} }: Omit<Case, "outcome">, method = "GET") {
  server.on(name, answers);
  told.length = 0;
  const options = { ...call, headers: { "X-Case": name } };
  const under: Promise<unknown> =
    method === "GET"
      ? client.events.retrieve("evt_1", options)
      : client.refunds.create({ payment_intent: "pi_1" }, options);
  return under.then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
}

function check(
  name: string,
  { value, error }: Awaited<ReturnType<typeof run>>,
  expected: Outcome,
): void {
  const { error: errorName, requests, delay } = expected;
  if (errorName) expectError(error, { ...expected, error: errorName });
  else expect(error).toBeUndefined();
  expect(value).toEqual(expected.value);
  expect(server.received(name)).toHaveLength(requests);
  if (delay !== undefined) expect(told.map((info) => info.delay)).toEqual([delay]);
}

function expectError(error: unknown, expected: Outcome & { error: string }): void {
  const { message, status, retryable, requests } = expected;
  expect(error).toBeInstanceOf(wooshpay[expected.error as "WooshPayError"]);
  expect(error).toMatchObject({ name: expected.error, status, retryable, attempts: requests });
  if (message) expect(error).toHaveProperty("message", expect.stringMatching(message));
  const {
    type,
    code,
    param,
    requestId,
    bodyExcerpt,
    message: text,
  } = error as wooshpay.WooshPayError;
  for (const field of [type, code, param, requestId, bodyExcerpt, text])
    expect(field?.length ?? 0).toBeLessThan(700);
  expectNoSecret(error);
}

function expectNoSecret(value: unknown): void {
  const all = { depth: 9, showHidden: true, maxStringLength: Number.POSITIVE_INFINITY };
  const seen = `${inspect(value, all)} ${JSON.stringify(value)}`;
  for (const trace of traces) expect(seen).not.toMatch(trace);
}

describe.each([
  ["a connection", connections],
  ["an answer", answers],
  ["an answer that repeats the key", [...echoes, ...brokenEchoes]],
  ["a redirect", redirects(elsewhere.url)],
  ["429 with a Retry-After of", retryAfter(ownPause)],
])("%s", (group, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const name = `${group}: ${one.name}`;
    check(name, await run({ ...one, name }), one.outcome);
  });
});

describe("a flood", () => {
  test.each(floods)("$name is left before its end", async ({ outcome, ...one }) => {
    check(one.name, await run(one), outcome);
    const { socket } = server.received(one.name)[0] ?? expect.fail("nothing arrived");
    await vi.waitFor(() => expect(socket.destroyed).toBe(true));
    expect(socket.bytesWritten).toBeLessThan(50 * 2 ** 20);
  });

  test("of a timed-out answer ends with its connection", async () => {
    const name = "silence";
    await run({ name, answers: [() => {}], call: { timeout: 50 } });
    for (const { socket } of server.received(name))
      await vi.waitFor(() => expect(socket.destroyed).toBe(true));
  });
});

describe("an abort", () => {
  test.each(aborts)("$name", async ({ outcome, ...one }) => {
    const controller = new AbortController();
    const call = run({ ...one, call: { signal: controller.signal } });
    await vi.waitFor(() => expect(server.received(one.name)).toHaveLength(1));
    // Lets what the server wrote arrive.
    await sleep(100);
    controller.abort(new Error("closing time"));
    check(one.name, await call, outcome);
  });
});

describe("a POST", () => {
  test.each([301, 302, 303, 307, 308])("with %i goes no further", async (status) => {
    const name = `POST ${status}`;
    const location = `Location: ${elsewhere.url}/v1/refunds`;
    const outcome = await run(
      { name, answers: [writeAndEnd(whole(status, "", location))] },
      "POST",
    );
    expect(outcome.error).toMatchObject({ name: "UnreadableAnswerError", status });
    expect(server.received(name)).toHaveLength(1);
  });

  test.each([
    ["a lost answer", writePartAndEnd(`${head(200, "Content-Length: 99")}{`)],
    ["a reset connection", writeAndReset("")],
    ["an empty 204", write(head(204))],
    ["500", write(whole(500, "{}", "Retry-After: 0"))],
    ["503 that does not say when to come back", write(whole(503, "{}"))],
    ["no answer in time", () => {}],
  ])("goes out once after %s, and nobody knows what became of it", async (reason, answer) => {
    const name = `POST ${reason}`;
    const { error } = await run({ name, answers: [answer, good], call: { timeout: 400 } }, "POST");
    expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(error).toHaveProperty("message", expect.stringMatching(/charges\.list tells/));
    expect(server.received(name)).toHaveLength(1);
  });

  test.each([429, 503])("goes out again after %i that says when to come back", async (status) => {
    const name = `POST ${status}`;
    const busy = write(whole(status, "{}", "Retry-After: 0"));
    expect((await run({ name, answers: [busy, good] }, "POST")).value).toEqual(event);
    expect(server.received(name)).toHaveLength(2);
  });

  test("that nobody listens to was not sent, and says why", async () => {
    const closed = await HostileServer.start();
    const { url } = closed;
    await closed.close();
    const alone = new wooshpay.WooshPay(secretKey, { baseUrl: url, maxRetries: 1 });
    const call = alone.refunds.create({ payment_intent: "pi_1" });
    await expect(call).rejects.toMatchObject({
      name: "ConnectionError",
      outcome: "not_sent",
      attempts: 2,
      message: expect.stringMatching(/the connection was refused.*ECONNREFUSED 127\.0\.0\.1/),
    });
  });

  test("whose answer is lost is sent again, where that is safe, with the same key and body", async () => {
    const name = "POST reset";
    const reset = writePartAndEnd(`${head(200, "Content-Length: 99")}{`);
    const { value } = await run(
      { name, answers: [reset, good], call: { retryPosts: true } },
      "POST",
    );
    expect(value).toEqual(event);
    const [first, second] = server.received(name);
    expect(first?.headers["idempotency-key"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.headers["idempotency-key"]).toBe(first?.headers["idempotency-key"]);
    expect([first?.body, second?.body]).toEqual(Array(2).fill('{"payment_intent":"pi_1"}'));
  });
});

describe("two calls", () => {
  test("get an answer each when the server closes the connection between them", async () => {
    const answers = [writeAndEnd(whole(200, eventText, "Connection: keep-alive"))];
    for (const name of ["first before closing", "second after closing"])
      expect((await run({ name, answers })).value).toEqual(event);
  });

  test("are not mixed up when one answer is followed by another that nobody asked for", async () => {
    const forged = whole(200, JSON.stringify({ id: "evt_forged" }));
    const both = Buffer.concat([whole(200, eventText), forged]);
    const name = "two answers at once";
    const answers = [
      ({ socket }: { socket: { write(bytes: Buffer): void } }) => socket.write(both),
    ];
    expect((await run({ name, answers })).value).toEqual(event);
    expect((await run({ name: "call after two answers", answers: [good] })).value).toEqual(event);
  });
});

describe("a list", () => {
  test.each(["{}", '{"data":null}', '{"data":{"length":3}}', eventText])(
    "that comes as %s is an unreadable answer",
    async (body) => {
      const name = `list ${body}`;
      server.on(name, [writeAndEnd(whole(200, body))]);
      const list = client.products.list({}, { headers: { "X-Case": name } });
      const error = await list.toArray({ max: 9 }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(wooshpay.UnreadableAnswerError);
    },
  );
});

describe("after all of this", () => {
  test("nothing arrived at the other host, which does listen", async () => {
    expect(elsewhere.received()).toEqual([]);
    await fetch(elsewhere.url);
    expect(elsewhere.received()).toHaveLength(1);
    expect(elsewhere.received()[0]?.headers).not.toHaveProperty("authorization");
  });

  test("no rejection went unhandled, and no hook was told the key", async () => {
    await sleep(50);
    expect(unhandled).toEqual([]);
    const keys = new Set(server.received().map(({ headers }) => headers.authorization));
    expect([...keys]).toEqual([`Basic ${authorization}`]);
    expectNoSecret([shown, told]);
  });

  test("no connection and no timer stays behind", async () => {
    await Promise.all([server.close(), elsewhere.close()]);
    const open = (kind: string) =>
      process.getActiveResourcesInfo().filter((name) => name.startsWith(kind));
    await vi.waitFor(() => expect(open("TCP")).toEqual([]));
    // A few belong to the test runner; one for each of the hundred calls would belong to the client.
    expect(open("Timeout").length).toBeLessThan(10);
  });
});
