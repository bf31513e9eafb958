import { beforeEach, expect, test, vi } from "vitest";
import { createEventDeduplicator } from "../../src/webhooks/index.js";
import { createRedisEventStore, type RedisClient } from "./redis-store.js";

const event = { id: "evt_1000000000000000001" };

/** What Redis makes of the commands: each is atomic, values expire, scripts know two commands. */
function createFakeRedis() {
  const values = new Map<string, { value: string; expires: number }>();
  const held = (key: string) => {
    const entry = values.get(key);
    return entry && entry.expires > Date.now() ? entry.value : null;
  };
  const client: RedisClient = {
    async set(key, value, { PX, NX }) {
      if (NX && held(key) !== null) return null;
      values.set(key, { value, expires: Date.now() + PX });
      return "OK";
    },
    get: async (key) => held(key),
    async eval(script, { keys: [key = ""], arguments: [owner] }) {
      expect(script).toContain('redis.call("get", KEYS[1]) == ARGV[1]');
      return Number(held(key) === owner && values.delete(key));
    },
  };
  return { client, keys: () => [...values.keys()] };
}

/** Guards of two processes that share one Redis. */
function createGuards(options: { lease?: number } = {}) {
  const { client, keys } = createFakeRedis();
  const guard = () => createEventDeduplicator({ store: createRedisEventStore(client), ...options });
  return { guards: [guard(), guard()] as const, keys };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  return () => vi.useRealTimers();
});

test("of two processes one handles an event, and both remember it", async () => {
  const { guards, keys } = createGuards();
  const handler = vi.fn();
  const outcomes = await Promise.all(guards.map((guard) => guard(event, handler)));
  expect(outcomes.sort()).toEqual(["handled", "in_progress"]);
  for (const guard of guards) expect(await guard(event, handler)).toBe("duplicate");
  expect(handler).toHaveBeenCalledOnce();
  expect(keys()).toEqual([`wooshpay:${event.id}`]);
});

test("after a failure the other process may handle it at once", async () => {
  const { guards } = createGuards();
  const failing = () => Promise.reject(new Error("the database is down"));
  await expect(guards[0](event, failing)).rejects.toThrow("the database is down");
  expect(await guards[1](event, () => {})).toBe("handled");
});

test("a handler that outlives its lease does not free the claim of the next", async () => {
  const { guards } = createGuards({ lease: 1000 });
  const running: { succeed: () => void; fail: (error: Error) => void }[] = [];
  const handler = () => new Promise<void>((succeed, fail) => void running.push({ succeed, fail }));
  const first = guards[0](event, handler);
  await vi.waitFor(() => expect(running).toHaveLength(1));
  vi.advanceTimersByTime(1000);
  const second = guards[1](event, handler);
  await vi.waitFor(() => expect(running).toHaveLength(2));
  running[0]?.fail(new Error("too late"));
  await expect(first).rejects.toThrow("too late");
  expect(await guards[0](event, handler)).toBe("in_progress");
  running[1]?.succeed();
  expect(await second).toBe("handled");
});
