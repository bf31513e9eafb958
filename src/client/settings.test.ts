import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TimeoutError, WooshPay } from "../index.js";
import { settingsFrom } from "./settings.js";

test("what a client does unless it is told otherwise", () => {
  expect(settingsFrom("sk_test_unitTest", {})).toMatchObject({
    baseUrl: "https://apitest.wooshpay.com",
    timeout: 30_000,
    maxRetries: 2,
    idempotencyKeys: true,
  });
});

describe("the time for one attempt", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is 30 s unless told", async () => {
    const fetch = () => new Promise<Response>(() => {});
    const client = new WooshPay("sk_test_unitTest", { fetch, maxRetries: 0 });
    const failed = vi.fn();
    client.events.retrieve("evt_1").catch(failed);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(failed).toHaveBeenCalledWith(expect.any(TimeoutError));
  });

  test("of a call wins over that of the client", async () => {
    const fetch = () => new Promise<Response>(() => {});
    const client = new WooshPay("sk_test_unitTest", { fetch, maxRetries: 0, timeout: 5_000 });
    const failed = vi.fn();
    client.events.retrieve("evt_1", { timeout: 50 }).catch(failed);
    await vi.advanceTimersByTimeAsync(50);
    expect(failed).toHaveBeenCalledWith(expect.any(TimeoutError));
  });
});
