import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { Delivery } from "./calls.js";
import type { StoreProcess } from "./processes.js";
import type { Variant } from "./variants.js";

/** One connection to a store, with spans in ms. */
export interface Connection {
  claim(id: string, owner: string, span: number): Promise<string>;
  confirm(id: string, span: number): Promise<void>;
  release(id: string, owner: string): Promise<void>;
}

/** What a case is run with. */
export interface Setting {
  variant: Variant;
  /** Processes with two connections each; one process where the store is not shared. */
  processes: StoreProcess[];
  /** Two connections, in different processes where there are several. */
  one: Connection;
  other: Connection;
  /** Starts one process more. */
  start(): Promise<StoreProcess>;
  /** Makes what the processes share go away, and come back. */
  outage: { begin(): Promise<void>; end(): Promise<void> };
  /** An identifier that was not used yet. */
  event(): string;
}

/** A behaviour that a store has to have. */
export interface Case {
  name: string;
  /** Whether it can be asked of a variant; of all unless told. */
  isFor?: (variant: Variant) => boolean;
  run(setting: Setting): Promise<void>;
}

/** Longer than any case takes, in ms. */
export const minute = 60_000;

// In ms: long enough that a machine asks before it ends, unless it is very busy.
const span = 500;

// Clocks of servers go in steps of 1 ms.
const tolerance = 5;

// In ms: what has not ended by then does not end.
const patience = 10_000;

/** A delivery of one event. */
export function delivery(id: string, more: Partial<Delivery> = {}): Delivery {
  return { ids: [id], times: 1, handler: "succeed", lease: minute, ttl: minute, ...more };
}

/** Asks until the answer is the one wanted, which it may not be before the span has ended. */
export async function endsAfter(
  length: number,
  started: number,
  before: string,
  wanted: string,
  ask: () => Promise<string | undefined>,
): Promise<void> {
  for (;;) {
    const answer = await ask();
    const elapsed = performance.now() - started;
    if (answer === wanted) {
      assert.ok(elapsed >= length - tolerance, `${answer} after ${elapsed} of ${length} ms`);
      return;
    }
    assert.equal(answer, before);
    assert.ok(elapsed < length + patience, `${answer} after ${elapsed} ms, not ${wanted}`);
    await pause(20);
  }
}

const claims: Case[] = [
  {
    name: "one owner claims, another waits, the first is told again",
    async run({ one, other, event }) {
      const id = event();
      assert.equal(await one.claim(id, "one", minute), "claimed");
      assert.equal(await other.claim(id, "other", minute), "in_progress");
      assert.equal(await one.claim(id, "one", minute), "claimed");
      assert.equal(await other.claim(event(), "other", minute), "claimed");
    },
  },
  {
    name: "what was handled is a duplicate, to its owner too",
    async run({ one, other, event }) {
      const id = event();
      await one.claim(id, "one", minute);
      await one.confirm(id, minute);
      assert.equal(await other.claim(id, "other", minute), "duplicate");
      assert.equal(await one.claim(id, "one", minute), "duplicate");
      const unclaimed = event();
      await one.confirm(unclaimed, minute);
      assert.equal(await other.claim(unclaimed, "other", minute), "duplicate");
    },
  },
  {
    name: "only its owner releases a claim, and nobody what was handled",
    async run({ one, other, event }) {
      const id = event();
      await one.claim(id, "one", minute);
      await other.release(id, "other");
      assert.equal(await other.claim(id, "other", minute), "in_progress");
      await one.release(id, "one");
      assert.equal(await other.claim(id, "other", minute), "claimed");
      await one.confirm(id, minute);
      await other.release(id, "other");
      assert.equal(await one.claim(id, "one", minute), "duplicate");
    },
  },
  {
    name: "owners and events of any text, quotes and emoji too",
    async run({ one, other, event }) {
      const owners = ["handled", "null", "'; DROP TABLE wooshpay_events; --"];
      for (const owner of owners) {
        const id = `${event()} ${owner}"'$1?%茶🍵`;
        assert.equal(await one.claim(id, owner, minute), "claimed");
        assert.equal(await other.claim(id, "another", minute), "in_progress");
        await one.release(id, owner);
        assert.equal(await other.claim(id, "another", minute), "claimed");
      }
    },
  },
];

const spans: Case[] = [
  {
    name: "a lease ends, not before its time",
    async run({ one, other, event }) {
      const id = event();
      const started = performance.now();
      await one.claim(id, "one", span);
      await endsAfter(span, started, "in_progress", "claimed", () =>
        other.claim(id, "other", minute),
      );
      await one.release(id, "one");
      assert.equal(await one.claim(id, "one", minute), "in_progress");
      await one.confirm(id, minute);
      assert.equal(await other.claim(id, "other", minute), "duplicate");
    },
  },
  {
    name: "what was handled is remembered for its time, and no longer",
    async run({ one, other, event }) {
      const id = event();
      await one.claim(id, "one", minute);
      const started = performance.now();
      await one.confirm(id, span);
      await endsAfter(span, started, "duplicate", "claimed", () =>
        other.claim(id, "other", minute),
      );
    },
  },
  {
    name: "spans with a fraction and without an end; none of 0",
    isFor: ({ shared }) => shared !== undefined,
    async run({ one, other, event }) {
      const [id, handled] = [event(), event()];
      assert.equal(await one.claim(id, "one", minute + 0.25), "claimed");
      await one.confirm(id, Number.POSITIVE_INFINITY);
      await one.confirm(handled, minute + 0.75);
      for (const known of [id, handled])
        assert.equal(await other.claim(known, "other", minute), "duplicate");
      for (const wrong of [0, -1, Number.NaN]) {
        await assert.rejects(one.claim(event(), "one", wrong), /RangeError: .*found/);
        await assert.rejects(one.confirm(event(), wrong), /RangeError: .*found/);
      }
    },
  },
];

const deliveries: Case[] = [
  {
    name: "50 deliveries of one event at once: one handler runs",
    async run({ processes, event }) {
      const id = event();
      const times = Math.ceil(50 / processes.length);
      const done = await Promise.all(processes.map((one) => one.deliver(delivery(id, { times }))));
      const outcomes = done.flatMap((one) => one.outcomes);
      assert.ok(outcomes.length >= 50);
      assert.equal(outcomes.filter((outcome) => outcome === "handled").length, 1);
      const others = outcomes.filter((outcome) => outcome !== "handled");
      assert.deepEqual(
        others.filter((outcome) => !/^(?:in_progress|duplicate)$/.test(outcome)),
        [],
      );
      assert.equal(sum(done.map(({ runs }) => runs[id] ?? 0)), 1);
      for (const one of processes)
        assert.deepEqual((await one.deliver(delivery(id))).outcomes, ["duplicate"]);
    },
  },
  {
    name: "20 events, 8 deliveries of each at once: one handler runs for each",
    async run({ processes, event }) {
      const ids = Array.from({ length: 20 }, event);
      const more = { ids, times: 8 / processes.length };
      const done = await Promise.all(processes.map((one) => one.deliver(delivery("", more))));
      const runs = ids.map((id) => sum(done.map((one) => one.runs[id] ?? 0)));
      assert.deepEqual(
        runs,
        ids.map(() => 1),
      );
      const errors = done.flatMap(({ outcomes }) => outcomes.filter((one) => /error/.test(one)));
      assert.deepEqual(errors, []);
    },
  },
  {
    name: "after a handler that fails the next delivery is handled",
    async run({ processes, event }) {
      const id = event();
      const [first, last] = [processes[0], processes.at(-1)];
      const failed = await first?.deliver(delivery(id, { handler: "fail" }));
      assert.deepEqual(failed?.outcomes, ["error: the handler fails"]);
      assert.deepEqual((await last?.deliver(delivery(id)))?.outcomes, ["handled"]);
      assert.deepEqual((await first?.deliver(delivery(id)))?.outcomes, ["duplicate"]);
    },
  },
];

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Behaviours of one store on a machine where nothing happens to it. */
export const calmCases: readonly Case[] = [...claims, ...spans, ...deliveries];
