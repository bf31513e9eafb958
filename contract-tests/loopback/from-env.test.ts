import { afterEach, expect, test, vi } from "vitest";
import { WooshPay } from "../../src/index.js";
import { secretKey, serve } from "./server.js";

afterEach(() => void vi.unstubAllEnvs());

const balance = { object: "balance" };

test("key and address come from the environment", async () => {
  const { url, received } = await serve({ body: balance });
  vi.stubEnv("WOOSHPAY_SECRET_KEY", secretKey);
  vi.stubEnv("WOOSHPAY_BASE_URL", url);
  await WooshPay.fromEnv({ defaultHeaders: { "X-Shop": "tea" } }).balance.retrieve();
  expect(received[0]?.headers).toMatchObject({
    authorization: `Basic ${btoa(`${secretKey}:`)}`,
    "x-shop": "tea",
  });
});

test.each(["https://api.example", undefined])("an option wins over it, %s", async (other) => {
  const { url, received } = await serve({ body: balance });
  vi.stubEnv("WOOSHPAY_SECRET_KEY", secretKey);
  vi.stubEnv("WOOSHPAY_BASE_URL", other ?? url);
  await WooshPay.fromEnv({ baseUrl: other && url }).balance.retrieve();
  expect(received).toHaveLength(1);
});

test("an empty address counts as none", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json(balance);
  };
  vi.stubEnv("WOOSHPAY_SECRET_KEY", secretKey);
  vi.stubEnv("WOOSHPAY_BASE_URL", "");
  await WooshPay.fromEnv({ fetch }).balance.retrieve();
  expect(urls).toEqual(["https://apitest.wooshpay.com/v1/balance"]);
});

const missing = /^WOOSHPAY_SECRET_KEY: .*or passed/;

test.each([undefined, ""])("without a key, %j, it says what to do", (key) => {
  vi.stubEnv("WOOSHPAY_SECRET_KEY", key);
  expect(() => WooshPay.fromEnv()).toThrow(missing);
});

test("a key that is none is refused as ever, and not shown", () => {
  vi.stubEnv("WOOSHPAY_SECRET_KEY", "pk_test_unitTest");
  expect(() => WooshPay.fromEnv()).toThrow(
    /^secretKey: expected sk_test_… or sk_live_…, found a publishable key\.$/,
  );
});

const unreadable = {
  get env() {
    throw new Error("Requires env access");
  },
};

test.each([
  ["without an environment", {}],
  ["without process", undefined],
  ["that may not be asked, as on Deno", unreadable],
])("a runtime %s has no key, and clients all the same", (_, process) => {
  // What runs the tests needs its own as soon as they pause.
  const ends = during(process, () => [
    outcomeOf(() => WooshPay.fromEnv()),
    outcomeOf(() => new WooshPay(secretKey)),
  ]);
  expect(ends).toEqual([expect.stringMatching(missing), expect.any(WooshPay)]);
});

function during<Result>(process: object | undefined, run: () => Result): Result {
  vi.stubGlobal("process", process);
  try {
    return run();
  } finally {
    vi.unstubAllGlobals();
  }
}

function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
}
