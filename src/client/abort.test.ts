import { afterEach, expect, test, vi } from "vitest";
import { AbortError, WooshPay } from "../index.js";
import { whenAborted } from "./abort.js";

afterEach(() => void vi.useRealTimers());

test("who is called back on an abort is whoever did not take it back", () => {
  const controller = new AbortController();
  const [kept, takenBack] = [vi.fn(), vi.fn()];
  whenAborted(controller.signal, kept);
  whenAborted(controller.signal, takenBack)?.();
  controller.abort();
  expect(kept).toHaveBeenCalledTimes(1);
  expect(takenBack).not.toHaveBeenCalled();
});

test("many calls share one listener on a signal", () => {
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, "addEventListener");
  for (let count = 0; count < 20; count += 1) whenAborted(signal, () => {});
  expect(add).toHaveBeenCalledTimes(1);
});

test("a call that is over leaves nothing on the signal of its caller", async () => {
  const controller = new AbortController();
  const signals: AbortSignal[] = [];
  const fetch = async (_: string, { signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return Response.json({ id: "evt_1" });
  };
  const client = new WooshPay("sk_test_unitTest", { fetch });
  await client.events.retrieve("evt_1", { signal: controller.signal });
  controller.abort();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});

test("the message has the reason, and not the number that old browsers know it by", async () => {
  const signal = AbortSignal.abort();
  const call = new WooshPay("sk_test_unitTest").events.retrieve("evt_1", { signal });
  await expect(call).rejects.toThrow(/^retrieveEvent was aborted: [^()]+$/);
});

test("an abort while a retry is announced ends the call before the pause", async () => {
  vi.useFakeTimers();
  const controller = new AbortController();
  const client = new WooshPay("sk_test_unitTest", {
    fetch: async () => new Response(null, { status: 500, headers: { "retry-after": "30" } }),
    hooks: { onRetry: () => controller.abort() },
  });
  const failed = vi.fn();
  client.events.retrieve("evt_1", { signal: controller.signal }).catch(failed);
  await vi.advanceTimersByTimeAsync(1);
  expect(failed).toHaveBeenCalledWith(expect.any(AbortError));
});
