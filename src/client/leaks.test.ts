import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { WooshPay } from "../index.js";

/** A signal that counts the listeners on it. */
function countingSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const counted = { controller, signal, listeners: 0 };
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...values: Parameters<typeof addEventListener>) => {
    counted.listeners += 1;
    addEventListener.apply(signal, values);
  };
  signal.removeEventListener = (...values: Parameters<typeof removeEventListener>) => {
    counted.listeners -= 1;
    removeEventListener.apply(signal, values as never);
  };
  return counted;
}

const clientWith = (fetch: () => Promise<Response>) =>
  new WooshPay("sk_test_unitTest", { fetch, maxRetries: 1 });
const hang = () => new Promise<Response>(() => {});

describe("no listener stays on the caller's signal after", () => {
  test("a call that succeeded", async () => {
    const counted = countingSignal();
    const client = clientWith(async () => Response.json({ id: "re_1" }));
    for (let count = 0; count < 50; count += 1)
      await client.refunds.retrieve("re_1", { signal: counted.signal });
    expect(counted.listeners).toBe(0);
  });

  test("many at once, on one listener", async () => {
    const counted = countingSignal();
    const client = clientWith(async () => Response.json({ id: "re_1" }));
    const { signal } = counted;
    const calls = Array.from({ length: 50 }, () => client.refunds.retrieve("re_1", { signal }));
    expect(counted.listeners).toBe(1);
    await Promise.all(calls);
    expect(counted.listeners).toBe(0);
  });

  test("a pause before another attempt", async () => {
    const counted = countingSignal();
    const { signal } = counted;
    const headers = { "retry-after": "0" };
    const client = clientWith(async () => Response.json({}, { status: 500, headers }));
    await expect(client.refunds.retrieve("re_1", { signal })).rejects.toThrow(/500/);
    expect(counted.listeners).toBe(0);
  });

  test("a timeout, and an abort", async () => {
    const [late, aborted] = [countingSignal(), countingSignal()];
    const client = clientWith(hang);
    const options = { signal: late.signal, timeout: 5, maxRetries: 0 };
    await expect(client.refunds.retrieve("re_1", options)).rejects.toThrow(/in time/);
    const call = client.refunds.retrieve("re_1", { signal: aborted.signal });
    aborted.controller.abort();
    await expect(call).rejects.toThrow(/aborted/);
    expect([late.listeners, aborted.listeners]).toEqual([0, 0]);
  });
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

async function heapAfter(work: () => Promise<void>): Promise<number> {
  await work();
  // What is weakly held goes a turn later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  collect();
  return process.memoryUsage().heapUsed;
}

// A call that leaves its listener leaves 5 kB, so that a few show it. LEAK_ROWS=100 makes it 100,000 calls,
// and 10,000 of each kind that fails, which takes a minute.
const rows = Number(process.env.LEAK_ROWS ?? 3);
const fewer = Math.max(1, rows / 10);
const longest = 5000 + rows * 3000;

/** Calls in rows of a thousand, each with a signal of its own that lasts longer than this test. */
async function callOften(rowsOfCalls: number, one: (signal: AbortSignal) => Promise<unknown>) {
  for (let row = 0; row < rowsOfCalls; row += 1)
    await Promise.all(Array.from({ length: 1000 }, () => one(AbortSignal.timeout(3_600_000))));
}

describe("the heap is as before after", () => {
  const answering = clientWith(async () => Response.json({ id: "re_1" }));
  const hanging = clientWith(hang);
  test.each([
    ["calls that succeeded", rows, (signal) => answering.refunds.retrieve("re_1", { signal })],
    [
      "calls that were aborted",
      fewer,
      (outer) => {
        const controller = new AbortController();
        const signal = AbortSignal.any([outer, controller.signal]);
        setTimeout(() => controller.abort());
        return hanging.refunds.retrieve("re_1", { signal }).catch(() => {});
      },
    ],
    [
      "calls that took too long",
      fewer,
      (signal) =>
        hanging.refunds.retrieve("re_1", { signal, timeout: 1, maxRetries: 0 }).catch(() => {}),
    ],
  ] as [string, number, (signal: AbortSignal) => Promise<unknown>][])(
    "%s",
    async (_, times, one) => {
      const before = await heapAfter(() => callOften(1, one));
      const after = await heapAfter(() => callOften(times, one));
      expect((after - before) / (times * 1000), "bytes that each call leaves").toBeLessThan(1000);
    },
    longest,
  );
});

test.each([
  { aborted: false },
  { aborted: false, addEventListener: () => {} },
  { aborted: "no", addEventListener: () => {}, removeEventListener: () => {} },
  "signal",
])("the signal %o is refused by name, and ends no process later", async (signal) => {
  vi.useFakeTimers();
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const fetch = vi.fn(hang);
  const call = clientWith(fetch).refunds.retrieve("re_1", { signal: signal as never });
  await expect(call).rejects.toThrow(/^retrieveRefund: signal: expected AbortSignal, found \w+\.$/);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(fetch).not.toHaveBeenCalled();
});
