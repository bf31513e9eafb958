import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WooshPay, type WooshPayOptions } from "../../src/index.js";
import { logHooks } from "../../src/logging/index.js";
import { failureOf, secretKey, serve, unavailable } from "./server.js";

/** A logger that keeps its lines, and what it kept. */
function keeping() {
  const lines: [level: string, line: string][] = [];
  const keep = (level: string) => (line: string) => void lines.push([level, line]);
  return { lines, logger: { debug: keep("debug"), info: keep("info"), warn: keep("warn") } };
}

const retried = [unavailable, { body: { id: "re_1" }, headers: { "Request-Id": "req_7" } }];

/** Creates a refund that works at the second attempt. */
async function refund(options: WooshPayOptions): Promise<void> {
  const { url } = await serve(...retried);
  const client = new WooshPay(secretKey, { baseUrl: url, ...options });
  const input = { payment_intent: "pi_1_secret_abc", amount: 100 };
  await client.refunds.create(input, { idempotencyKey: "order-7" });
}

test("a logger gets a line for each request, answer and repetition", async () => {
  const { lines, logger } = keeping();
  await refund({ hooks: logHooks(logger) });
  const call = {
    operationId: "createRefund",
    method: "POST",
    url: expect.stringMatching(/refunds$/),
  };
  const duration = expect.any(Number);
  expect(lines.map(([level]) => level)).toEqual(["debug", "info", "warn", "debug", "info"]);
  expect(lines.map(([, line]) => JSON.parse(line.replace(/^wooshpay /, "")))).toEqual([
    { ...call, attempt: 1 },
    { ...call, attempt: 1, status: 503, duration },
    { ...call, attempt: 1, delay: 0, reason: "ApiError", outcome: "rejected" },
    { ...call, attempt: 2 },
    { ...call, attempt: 2, status: 200, requestId: "req_7", duration },
  ]);
  expect(lines.join()).not.toMatch(/\n|order-7|payment_intent|loopback/);
});

test("hooks are told besides", async () => {
  const { lines, logger } = keeping();
  const hooks = {
    ...{ onRequest: vi.fn(), onResponse: vi.fn(), onRetry: vi.fn() },
    onFailure: vi.fn(),
  };
  await refund({ hooks: logHooks(logger, hooks) });
  const calls = () => Object.values(hooks).map(({ mock }) => mock.calls.length);
  expect(calls()).toEqual([2, 2, 1, 0]);
  expect(lines).toHaveLength(5);
  const { url } = await serve({ status: 404 });
  const client = new WooshPay(secretKey, { baseUrl: url, hooks: logHooks(logger, hooks) });
  await failureOf(client.refunds.retrieve("re_1"));
  expect(calls()).toEqual([3, 3, 1, 1]);
});

test.each([
  ["whose answer is lost", { status: 0 }, "warn", "TimeoutError", "unknown"],
  ["that met a mistake of the server", { status: 500 }, "warn", "ApiError", "unknown"],
  ["that is declined", { status: 402 }, "info", "CardError", "rejected"],
] as const)("a refund %s leaves a line", async (_, reply, level, reason, outcome) => {
  const { lines, logger } = keeping();
  const { url } = await serve(reply);
  const client = new WooshPay(secretKey, { baseUrl: url, timeout: 50, hooks: logHooks(logger) });
  const call = { payment_intent: "pi_1", amount: 100 };
  await failureOf(client.refunds.create(call));
  const [last, ...others] = lines.reverse();
  expect(last?.[0]).toBe(level);
  const told = JSON.parse(last?.[1].replace(/^wooshpay /, "") ?? "");
  expect(told).toEqual({
    ...{ operationId: "createRefund", method: "POST", url: `${url}/v1/refunds`, attempt: 1 },
    ...{ reason, outcome },
  });
  expect(others.flat().join()).not.toContain('"outcome"');
});

test.each([
  [
    "throws",
    () => {
      throw new Error("disk full");
    },
  ],
  ["rejects", () => Promise.reject(new Error("disk full"))],
])(
  "a logger that %s makes no refund look failed, and keeps nothing from hooks",
  async (_, fail) => {
    const onResponse = vi.fn();
    const logger = { debug: fail, info: fail, warn: fail };
    await refund({ hooks: logHooks(logger, { onResponse }) });
    expect(onResponse).toHaveBeenCalledTimes(2);
  },
);

test("a logger may be an object with methods of its own", async () => {
  class Lines {
    readonly kept: string[] = [];
    debug(line: string) {
      this.kept.push(line);
    }
    info = this.debug;
    warn = this.debug;
  }
  const logger = new Lines();
  await refund({ hooks: logHooks(logger) });
  expect(logger.kept).toHaveLength(5);
});

test.each([
  ["a text", "debug"],
  ["nothing", null],
  ["half a logger", { debug() {} }],
])("%s is no logger", (_, logger) => {
  expect(() => logHooks(logger as never)).toThrow(
    /^logger\.(debug|info): expected function, found undefined\.$/,
  );
});

test("no line shows the key, however an answer or an address repeats it", async () => {
  const { lines, logger } = keeping();
  const basic = `Basic ${btoa(`${secretKey}:`)}`;
  const { url } = await serve({ status: 500, body: secretKey, headers: { "Request-Id": basic } });
  const client = new WooshPay(secretKey, {
    baseUrl: `${url}/pi_1_secret_abc`,
    hooks: logHooks(logger),
  });
  await failureOf(client.events.retrieve("evt_1", { maxRetries: 0 }));
  await failureOf(client.charges.list({ customer: secretKey }, { maxRetries: 0 }));
  await failureOf(client.request({ method: "POST", path: "/v1/x/cs_1_secret_abc" }));
  const log = lines.join("\n");
  expect(log).toContain("[secret key]");
  for (const secret of [secretKey, encodeURIComponent(secretKey), basic, "secret_abc"])
    expect(log).not.toContain(secret);
});

describe("WOOSHPAY_LOG", () => {
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    for (const name of ["debug", "info", "warn", "log", "error"] as const)
      vi.spyOn(console, name).mockImplementation((line) => void written.push(`${name} ${line}`));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  test.each([
    ["debug", ["debug", "info", "warn", "debug", "info"]],
    ["info", ["info", "warn", "info"]],
    ["INFO", ["info", "warn", "info"]],
    ["warn", ["warn"]],
    ["", []],
    [undefined, []],
    ["off", []],
  ])("%j", async (level, levels) => {
    vi.stubEnv("WOOSHPAY_LOG", level);
    await refund({});
    expect(written.map((line) => line.split(" ")[0])).toEqual(levels);
    for (const line of written)
      expect(line).toMatch(/^\w+ wooshpay \{"operationId":"createRefund"/);
  });

  test("a level that there is not is told", async () => {
    vi.stubEnv("WOOSHPAY_LOG", "true");
    await refund({});
    expect(written).toEqual(["warn WOOSHPAY_LOG: expected debug, info, warn or off."]);
  });

  test("hooks of the client are told besides", async () => {
    vi.stubEnv("WOOSHPAY_LOG", "info");
    const onRequest = vi.fn();
    await refund({ hooks: { onRequest } });
    expect([onRequest.mock.calls.length, written.length]).toEqual([2, 3]);
  });
});

describe("a program that knows nothing of logs", () => {
  const program = `
    const { WooshPay } = await import("./src/index.ts");
    const client = new WooshPay("sk_test_unitTest", { fetch: async () => Response.json({ id: "re_1" }) });
    await client.refunds.retrieve("re_1");`;
  const run = async (...parameters: string[]) => {
    const values = ["--import", "tsx", ...parameters, "--input-type=module", "--eval", program];
    const env = { ...process.env, WOOSHPAY_LOG: "debug" };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, values, { env });
    return `${stdout}${stderr}`.trim().split("\n");
  };

  test("writes them once the entry is imported before it", async () => {
    expect(await run("--import", "./src/logging/index.ts")).toEqual([
      expect.stringMatching(/^wooshpay \{"operationId":"retrieveRefund","method":"GET"/),
      expect.stringMatching(/^wooshpay .*"status":200/),
    ]);
  });

  test("writes none otherwise", async () => {
    expect(await run()).toEqual([""]);
  });
});
