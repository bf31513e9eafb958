import { describe, expect, test } from "vitest";
import { callOptions } from "../../src/client/option-kinds.js";
import { type RequestOptions, WooshPay } from "../../src/index.js";
import { operations } from "../support/bundle.js";
import { membersOf } from "../support/members.js";
import { refusal, sent } from "./calls.js";
import { secretKey } from "./server.js";

const refund = { payment_intent: "pi_1" };

describe("options stand in no place but their own", () => {
  const signal = AbortSignal.timeout(1000);

  test.for([
    ["paymentIntents.retrieve", ["pi_1", { timeout: 5 }], "timeout", "query"],
    ["paymentIntents.list", [{ signal }], "signal", "query"],
    ["paymentIntents.capture", ["pi_1", { idempotencyKey: "k" }], "idempotencyKey", "body"],
    ["refunds.create", [{ ...refund, maxRetries: undefined }], "maxRetries", "body"],
    ["files.create", [{ headers: {} }], "headers", "body"],
  ] as const)("%s", async ([name, values, option, what]) => {
    expect(await refusal(name, ...values)).toMatch(
      new RegExp(`^\\w+: ${option} is an option, expected after the ${what}\\.$`),
    );
  });

  test.for([
    ["refunds.retrieve", ["re_1", {}, {}], "retrieveRefund: expected 2 arguments, found 3"],
    ["balance.retrieve", [{}, 1, 2], "getBalance: expected 1 arguments, found 3"],
    ["refunds.create", [refund, {}, undefined], "createRefund: expected 2 arguments, found 3"],
    ["customers.list", [{}, {}, {}], "listCustomers: expected 2 arguments, found 3"],
  ] as const)("%s takes no more arguments than it has", async ([name, values, message]) => {
    expect(await refusal(name, ...values)).toBe(`${message}.`);
  });

  test("no field of the API is called like one", () => {
    const names = Object.keys(callOptions);
    for (const { operationId, query } of operations.values())
      for (const { name } of [...membersOf(operationId), ...query])
        expect(names, operationId).not.toContain(name);
  });
});

describe("an option of a call is refused that is", () => {
  const all = "timeout, maxRetries, retryPosts, signal, idempotencyKey, headers";
  const ascii = "expected 1 to 255 characters of ASCII";
  test.for([
    ["misspelt", { timeut: 5 }, `timeut is no option, expected ${all}`],
    [
      "undefined, too",
      { maxRetry: undefined, max_retries: undefined },
      `maxRetry is no option, expected ${all}`,
    ],
    [
      "one of the client",
      { apiKey: "x" },
      "apiKey is no option, expected timeout, maxRetries, retryPosts, signal, idempotencyKey, headers",
    ],
    [
      "a query",
      { customer: "cus_1" },
      "customer is no option, expected timeout, maxRetries, retryPosts, signal, idempotencyKey, headers",
    ],
    ["a text", "key", "options: expected object, found string"],
    ["a signal alone", AbortSignal.timeout(1000), "options: expected object, found AbortSignal"],
    ["a promise", Promise.resolve({}), "options: expected object, found Promise"],
    ["a wrong timeout", { timeout: "5" }, 'timeout: expected ms above 0, found "5"'],
    ["a timeout of NaN", { timeout: Number.NaN }, "timeout: expected ms above 0, found NaN"],
    ["half a retry", { maxRetries: 1.5 }, "maxRetries: expected 0 or more, found 1.5"],
    ["no flag", { retryPosts: "yes" }, "retryPosts: expected boolean, found string"],
    ["null", { retryPosts: null }, "retryPosts: expected boolean, found null"],
    [
      "no signal",
      { signal: new AbortController() },
      "signal: expected AbortSignal, found AbortController",
    ],
    [
      "a list of headers",
      { headers: [["X-A", "1"]] },
      "headers: expected object or Headers, found array",
    ],
    ["a Map of headers", { headers: new Map() }, "headers: expected object or Headers, found Map"],
    [
      "a header of NaN",
      { headers: { "X-A": Number.NaN } },
      "headers.X-A: expected string, found NaN",
    ],
    [
      "a header of a list",
      { headers: { "X-A": ["1"] } },
      "headers.X-A: expected string, found array",
    ],
    [
      "a card number, which is not repeated",
      { idempotencyKey: 4242_4242_4242_4242 },
      `idempotencyKey: ${ascii}, found number`,
    ],
    [
      "headers of another library",
      { headers: new (class Headers {})() },
      "headers: expected object or Headers, found Headers",
    ],
    ["fewer than none", { maxRetries: -1 }, "maxRetries: expected 0 or more, found -1"],
    ["a number as key", { idempotencyKey: 1001 }, `idempotencyKey: ${ascii}, found 1001`],
    ["a key in Chinese", { idempotencyKey: "订单-1" }, `idempotencyKey: ${ascii}, found string`],
    ["a key on two lines", { idempotencyKey: "a\nb" }, `idempotencyKey: ${ascii}, found string`],
    ["an empty key", { idempotencyKey: "" }, `idempotencyKey: ${ascii}, found ""`],
    ["a blank key", { idempotencyKey: "  " }, `idempotencyKey: ${ascii}, found string`],
    ["a long key", { idempotencyKey: "k".repeat(256) }, `idempotencyKey: ${ascii}, found string`],
    [
      "a blank key among the headers",
      { headers: { "Idempotency-KEY": " " } },
      `idempotencyKey: ${ascii}, found ""`,
    ],
  ] as const)("%s", async ([, options, message]) => {
    expect(await refusal("refunds.create", refund, options)).toBe(`createRefund: ${message}.`);
  });
});

describe("an option of the client is refused that is", () => {
  test.for([
    [
      "one of a call",
      { idempotencyKey: "k" },
      /^idempotencyKey is no option, expected .*, idempotencyKeys, /,
    ],
    [
      "of another package",
      { apiKey: "x" },
      /^apiKey is no option, expected .*baseUrl, fetch, .*hooks/,
    ],
    [
      "no flag",
      { dangerouslyAllowBrowser: 1 },
      /^dangerouslyAllowBrowser: expected boolean, found 1\.$/,
    ],
    [
      "a function as hooks",
      { hooks: () => {} },
      /^hooks: expected object of any class, found function\.$/,
    ],
    ["null as hooks", { hooks: null }, /^hooks: expected object of any class, found null\.$/],
    [
      "a misspelt hook",
      { hooks: { onrequest() {} } },
      /^hooks\.onrequest is no option, expected onRequest, onResponse, onRetry, onFailure\.$/,
    ],
    [
      "no hook",
      { hooks: { onRetry: true } },
      /^hooks\.onRetry: expected function, found boolean\.$/,
    ],
    [
      "a list of headers",
      { defaultHeaders: [] },
      /^defaultHeaders: expected object or Headers, found array\.$/,
    ],
    [
      "a header of NaN",
      { defaultHeaders: { "X-A": Number.NaN } },
      /^defaultHeaders\.X-A: expected string, found NaN\.$/,
    ],
    ["no fetch", { fetch: "https" }, /^fetch: expected function, found string\.$/],
    ["no address", { baseUrl: 7 }, /^baseUrl: expected string or URL, found 7\.$/],
    ["null as a whole", null, /^options: expected object, found null\.$/],
    ["a list as a whole", [], /^options: expected object, found array\.$/],
  ] as const)("%s", ([, options, message]) => {
    const make = () => new WooshPay(secretKey, options as never);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });
});

describe("options that are right do what they say:", () => {
  test("options of every kind", async () => {
    const options: RequestOptions = {
      ...{ signal: AbortSignal.timeout(5000), timeout: 900, maxRetries: 0, retryPosts: true },
      ...{ idempotencyKey: `order 7 ${"~".repeat(247)}`, headers: { "X-A": "ä", "X-B": "" } },
    };
    const { call, received } = await sent("refunds.create", [refund, options]);
    await call();
    expect(received[0]?.headers).toMatchObject({
      "idempotency-key": options.idempotencyKey,
      "x-a": "ä",
    });
  });

  test("hooks of a class that holds more", async () => {
    class Log {
      lines: string[] = [];
      onRequest = ({ operationId }: { operationId: string }) => void this.lines.push(operationId);
    }
    const hooks = new Log();
    const { call } = await sent("balance.retrieve", [], { hooks });
    await call();
    expect(hooks.lines).toEqual(["getBalance"]);
  });
});
