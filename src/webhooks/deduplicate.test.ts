import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createEventDeduplicator, createMemoryEventStore, type EventStore } from "./index.js";

const event = { id: "evt_1000000000000000001" };
const minute = 60_000;

/** A store that several processes could share: each command is atomic, and all take time. */
function createSlowStore(): EventStore {
  const values = new Map<string, { value: string; expires: number }>();
  const get = (key: string) => {
    const entry = values.get(key);
    return entry && entry.expires > Date.now() ? entry.value : undefined;
  };
  const set = (key: string, value: string, ms: number) =>
    void values.set(key, { value, expires: Date.now() + ms });
  return {
    async claim(id, owner, leaseMs) {
      await Promise.resolve();
      const value = get(id);
      if (value) return value === "handled" ? "duplicate" : "in_progress";
      set(id, owner, leaseMs);
      return "claimed";
    },
    async confirm(id, ttlMs) {
      await Promise.resolve();
      set(id, "handled", ttlMs);
    },
    async release(id, owner) {
      await Promise.resolve();
      if (get(id) === owner) values.delete(id);
    },
  };
}

/** A handler that ends when told to. */
function createSlowHandler() {
  const calls: { succeed: () => void; fail: (error: Error) => void }[] = [];
  const handler = () =>
    new Promise<void>((succeed, fail) => {
      calls.push({ succeed, fail });
    });
  return { handler, calls };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

describe.each([
  ["memory", createMemoryEventStore],
  ["slow", createSlowStore],
])("with the %s store", (_name, createStore) => {
  test("an event is handled once", async () => {
    const dedupe = createEventDeduplicator({ store: createStore() });
    const handler = vi.fn();
    expect(await dedupe(event, handler)).toBe("handled");
    expect(await dedupe(event, handler)).toBe("duplicate");
    expect(await dedupe({ id: "evt_2" }, handler)).toBe("handled");
    expect(handler.mock.calls).toEqual([[event], [{ id: "evt_2" }]]);
  });

  test("two guards that share a store act as one", async () => {
    const store = createStore();
    const guards = [createEventDeduplicator({ store }), createEventDeduplicator({ store })];
    const handler = vi.fn();
    const outcomes = await Promise.all(guards.map((dedupe) => dedupe(event, handler)));
    expect(outcomes.sort()).toEqual(["handled", "in_progress"]);
    expect(handler).toHaveBeenCalledOnce();
  });

  test("an event is in progress until its handler ends", async () => {
    const dedupe = createEventDeduplicator({ store: createStore() });
    const { handler, calls } = createSlowHandler();
    const first = dedupe(event, handler);
    expect(await dedupe(event, handler)).toBe("in_progress");
    calls[0]?.succeed();
    expect(await first).toBe("handled");
    expect(await dedupe(event, handler)).toBe("duplicate");
    expect(calls).toHaveLength(1);
  });

  test("a failed handler runs again", async () => {
    const dedupe = createEventDeduplicator({ store: createStore() });
    const handler = vi.fn().mockRejectedValueOnce(new Error("the database is down"));
    await expect(dedupe(event, handler)).rejects.toThrow("the database is down");
    expect(await dedupe(event, handler)).toBe("handled");
    const throwing = vi.fn(() => {
      throw new Error("at once");
    });
    await expect(dedupe({ id: "evt_2" }, throwing)).rejects.toThrow("at once");
    expect(await dedupe({ id: "evt_2" }, handler)).toBe("handled");
  });

  test("a handler that outlives its lease neither keeps nor frees the claim of the next", async () => {
    const dedupe = createEventDeduplicator({ store: createStore(), lease: minute });
    const { handler, calls } = createSlowHandler();
    const first = dedupe(event, handler);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    vi.advanceTimersByTime(minute);
    const second = dedupe(event, handler);
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    calls[0]?.fail(new Error("too late"));
    await expect(first).rejects.toThrow("too late");
    expect(await dedupe(event, handler)).toBe("in_progress");
    calls[1]?.succeed();
    expect(await second).toBe("handled");
  });

  test("an event that a late handler confirmed stays handled when the next one fails", async () => {
    const dedupe = createEventDeduplicator({ store: createStore(), lease: minute });
    const { handler, calls } = createSlowHandler();
    const first = dedupe(event, handler);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    vi.advanceTimersByTime(minute);
    const second = dedupe(event, handler);
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    calls[0]?.succeed();
    expect(await first).toBe("handled");
    calls[1]?.fail(new Error("order is closed"));
    await expect(second).rejects.toThrow("order is closed");
    expect(await dedupe(event, handler)).toBe("duplicate");
  });

  test.for([
    ["by default as long as any delivery can be accepted", {}, (144 * 60 + 10) * minute],
    ["as long as it is told", { ttl: minute }, minute],
  ] as const)("an event is remembered %s", async ([, options, ttl]) => {
    const dedupe = createEventDeduplicator({ store: createStore(), ...options });
    const handler = vi.fn();
    await dedupe(event, handler);
    vi.advanceTimersByTime(ttl - 1);
    expect(await dedupe(event, handler)).toBe("duplicate");
    vi.advanceTimersByTime(1);
    expect(await dedupe(event, handler)).toBe("handled");
  });
});

test("a lease lasts 5 minutes by default", async () => {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  const { handler, calls } = createSlowHandler();
  void dedupe(event, handler);
  vi.advanceTimersByTime(5 * minute - 1);
  expect(await dedupe(event, handler)).toBe("in_progress");
  vi.advanceTimersByTime(1);
  void dedupe(event, handler);
  await vi.waitFor(() => expect(calls).toHaveLength(2));
});

test.for([
  () => {
    throw new Error("no connection");
  },
  () => Promise.reject(new Error("no connection")),
])("the handler's error is the one to see when the store fails too", async (release) => {
  const dedupe = createEventDeduplicator({ store: { ...createMemoryEventStore(), release } });
  const failing = () => Promise.reject(new Error("out of stock"));
  await expect(dedupe(event, failing)).rejects.toThrow("out of stock");
});

test.for([true, "OK", null, undefined])(
  "a claim that answers %o loses no event",
  async (answer) => {
    const claim = (async () => answer) as unknown as EventStore["claim"];
    const dedupe = createEventDeduplicator({ store: { ...createMemoryEventStore(), claim } });
    expect(await dedupe(event, () => {})).toBe("in_progress");
  },
);

test.for([{ ttl: 0 }, { ttl: Number.NaN }, { lease: -1 }, { lease: null as never }])(
  "%o is refused",
  (options) => {
    const store = createMemoryEventStore();
    expect(() => createEventDeduplicator({ store, ...options })).toThrow(RangeError);
  },
);

describe("an event without an id", () => {
  const without = { id: "" };

  test.for([
    ["", without],
    ["", event, ""],
    ["undefined", {}],
    ["null", { id: null }],
    ["number", { id: 7 }],
    ["number", without, 7],
  ] as const)("is refused, since %s is no id: %o", async ([found, given, id]) => {
    const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
    const handler = vi.fn();
    const refused = dedupe(given as typeof event, handler, id as string);
    await expect(refused).rejects.toThrow(new TypeError(`id is "${found}"; pass your own`));
    expect(handler).not.toHaveBeenCalled();
  });

  test("is told apart by an id of the caller", async () => {
    const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
    const handler = vi.fn();
    expect(await dedupe(without, handler, "pi_1")).toBe("handled");
    expect(await dedupe(without, handler, "pi_1")).toBe("duplicate");
    expect(await dedupe(without, handler, "pi_2")).toBe("handled");
    expect(handler).toHaveBeenCalledTimes(2);
  });
});

test("an id of the caller goes over that of the event", async () => {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  expect(await dedupe(event, () => {}, "order_1")).toBe("handled");
  expect(await dedupe({ id: "order_1" }, () => {})).toBe("duplicate");
  expect(await dedupe(event, () => {})).toBe("handled");
});

test.for([0, Number.NaN, -1])("a store of %o entries is refused", (maxEntries) => {
  expect(() => createMemoryEventStore({ maxEntries })).toThrow(RangeError);
});

test("a store that cannot remember makes the delivery fail", async () => {
  const confirm = () => Promise.reject(new Error("no connection"));
  const dedupe = createEventDeduplicator({ store: { ...createMemoryEventStore(), confirm } });
  await expect(dedupe(event, () => {})).rejects.toThrow("no connection");
});

describe("the memory store", () => {
  test("forgets the oldest event when it is full", async () => {
    const dedupe = createEventDeduplicator({ store: createMemoryEventStore({ maxEntries: 2 }) });
    for (const id of ["a", "b", "c"]) await dedupe({ id }, () => {});
    expect(await dedupe({ id: "b" }, () => {})).toBe("duplicate");
    expect(await dedupe({ id: "c" }, () => {})).toBe("duplicate");
    expect(await dedupe({ id: "a" }, () => {})).toBe("handled");
  });

  test("remembers 100,000 events by default", () => {
    const store = createMemoryEventStore();
    for (let i = 0; i <= 100_000; i++) store.confirm(`evt_${i}`, minute);
    expect(store.claim("evt_1", "me", minute)).toBe("duplicate");
    expect(store.claim("evt_0", "me", minute)).toBe("claimed");
  });

  test("frees what has expired, and nothing else", () => {
    const store = createMemoryEventStore();
    for (const [id, ttl] of [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ] as const)
      store.confirm(id, ttl * minute);
    vi.advanceTimersByTime(2 * minute);
    const freed = vi.spyOn(Map.prototype, "delete");
    store.confirm("d", minute);
    expect(freed.mock.calls.flat()).toEqual(["d", "a", "b"]);
    freed.mockRestore();
  });

  test("tells the owner of a claim again, and nobody else", () => {
    const store = createMemoryEventStore();
    for (const owner of ["me", "me"]) expect(store.claim("a", owner, minute)).toBe("claimed");
    expect(store.claim("a", "another", minute)).toBe("in_progress");
  });

  test("shares nothing with another", () => {
    createMemoryEventStore().confirm("a", minute);
    expect(createMemoryEventStore().claim("a", "me", minute)).toBe("claimed");
  });
});
