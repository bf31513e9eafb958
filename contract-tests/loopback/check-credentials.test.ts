import { createServer } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type CredentialsCheck, checkCredentials, type WooshPayOptions } from "../../src/index.js";
import { type Answer, secretKey, serve, unavailable } from "./server.js";

afterEach(() => void vi.unstubAllGlobals());

/** What is found where the API answers so, and how often it was asked. */
async function found(answer: Answer, options: WooshPayOptions = {}) {
  const { url, received } = await serve(answer);
  const check = await checkCredentials(secretKey, { baseUrl: url, ...options });
  expect(inspect(check, { depth: 9 })).not.toContain(secretKey);
  return { check, received, url };
}

const balance = { object: "balance", available: [], pending: [] };

test("a right key is proved by reading the balance once", async () => {
  const { check, received, url } = await found({ body: balance });
  expect(check).toEqual({ ok: true, mode: "test", baseUrl: url });
  expect(received).toMatchObject([
    {
      method: "GET",
      url: "/v1/balance",
      headers: { authorization: `Basic ${btoa(`${secretKey}:`)}` },
    },
  ]);
});

test("a live key says so, and where it was asked", async () => {
  const fetch = async () => Response.json(balance);
  expect(await checkCredentials("sk_live_unitTest", { fetch })).toEqual({
    ok: true,
    mode: "live",
    baseUrl: "https://api.wooshpay.com",
  });
});

type Reason = Extract<CredentialsCheck, { ok: false }>["reason"];

describe("an answer that proves nothing", () => {
  const saying = (status: number) => ({
    status,
    body: { error: { message: `no such key: ${secretKey}` } },
  });
  test.each<[string, Answer, Reason, RegExp]>([
    ["401", saying(401), "unknown_key", /401: no such key: \[secret key\]/],
    ["403", saying(403), "no_permission", /403/],
    ["500", saying(500), "server_error", /500/],
    ["503", unavailable, "server_error", /503/],
    ["429", saying(429), "unexpected", /429/],
    ["404", saying(404), "unexpected", /404/],
    ["a page", { body: "<html>Log in</html>" }, "not_the_api", /JSON object/],
    ["a redirect", { status: 302, headers: { Location: "/login" } }, "not_the_api", /redirect/],
  ])("%s", async (_, answer, reason, message) => {
    const { check, received } = await found(answer);
    expect(check).toMatchObject({ ok: false, mode: "test", reason });
    if (check.ok) return;
    expect(check.message).toMatch(message);
    expect(check.error).toMatchObject({ operationId: "getBalance", attempts: 1 });
    expect(received).toHaveLength(1);
  });

  test("is asked for again where the options say so", async () => {
    const { received } = await found(unavailable, { maxRetries: 2 });
    expect(received).toHaveLength(3);
  });
});

describe("a host that is not reached", () => {
  /** A port of this machine that takes no connection. */
  async function closedPort(): Promise<number> {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  test.each<[string, () => Promise<string>, RegExp]>([
    ["refuses", async () => `http://127.0.0.1:${await closedPort()}`, /refused.*ECONNREFUSED/],
    ["has no name", async () => "https://no-such-host.invalid", /host was not reached/],
    [
      "speaks no TLS",
      async () => (await serve({})).url.replace("http:", "https:"),
      /lost the conn/,
    ],
  ])("because it %s", async (_, address, message) => {
    const check = await checkCredentials(secretKey, { baseUrl: await address() });
    expect(check).toMatchObject({
      ok: false,
      mode: "test",
      reason: "unreachable",
      message: expect.stringMatching(message),
      error: { name: "ConnectionError" },
    });
  });

  test("because it takes too long", async () => {
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const options = { baseUrl: `http://127.0.0.1:${port}`, timeout: 100 };
    const check = await checkCredentials(secretKey, options);
    server.close();
    expect(check).toMatchObject({ reason: "unreachable", error: { name: "TimeoutError" } });
  });
});

describe("what is never sent", () => {
  test.each<[string, string | undefined, WooshPayOptions, Reason, string | undefined, RegExp]>([
    ["no key", undefined, {}, "malformed_key", undefined, /found nothing/],
    ["an empty key", "", {}, "malformed_key", undefined, /found nothing/],
    ["a line end", `${secretKey}\n`, {}, "malformed_key", "test", /white space/],
    ["Base64", btoa(`${secretKey}:`), {}, "malformed_key", undefined, /Base64/],
    ["another key", "rk_test_unitTest", {}, "malformed_key", undefined, /another prefix/],
    ["a publishable key", "pk_test_unitTest", {}, "publishable_key", undefined, /publishable/],
    [
      "a test key for the live host",
      secretKey,
      { baseUrl: "https://api.wooshpay.com" },
      "wrong_address",
      "test",
      /expected https:\/\/apitest/,
    ],
    [
      "a live key for the test host",
      "sk_live_unitTest",
      { baseUrl: "https://apitest.wooshpay.com" },
      "wrong_address",
      "live",
      /expected https:\/\/api\./,
    ],
    ["plain HTTP", secretKey, { baseUrl: "http://a.example" }, "wrong_address", "test", /https/],
  ])("%s", async (_, key, options, reason, mode, message) => {
    const fetch = vi.fn();
    const check = await checkCredentials(key, { fetch, ...options });
    expect(check).toEqual({
      ok: false,
      mode,
      reason,
      message: expect.stringMatching(message),
    });
    expect(fetch).not.toHaveBeenCalled();
    if (key) expect(JSON.stringify(check)).not.toContain(key.trim());
  });
});

test("options that make no sense are a mistake in the program", async () => {
  await expect(checkCredentials(secretKey, { timeout: -1 })).rejects.toThrow(/^timeout: expected/);
});
