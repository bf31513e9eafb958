import assert from "node:assert/strict";
import { type Case, delivery, endsAfter, minute, type Setting } from "./cases.js";
import type { StoreProcess } from "./processes.js";
import type { Variant } from "./variants.js";

// In ms.
const lease = 1_000;

const isTable = ({ shared }: Variant) => shared === "postgres" || shared === "file";
const isShared = ({ shared }: Variant) => shared !== undefined;

/** What has to hold when processes are killed, servers go away, and tables grow. */
export const hardCases: readonly Case[] = [
  {
    name: "a process killed in its handler: handled again after the lease",
    isFor: isShared,
    async run({ processes, start, event }) {
      const victim = await start();
      const { ids, lost } = await handlersThatWait(victim, event);
      await victim.kill();
      assert.match(await lost, /the process ended/);
      await handledAfterLease(ids, processes.at(-1) as StoreProcess);
    },
  },
  {
    name: "several processes make the table at once, and again",
    isFor: isTable,
    async run({ processes }) {
      for (const round of ["DROP TABLE wooshpay_events", ""]) {
        if (round) await processes[0]?.sql(round);
        await Promise.all(processes.map((one) => one.createTable()));
      }
      assert.deepEqual(await count(processes[0] as StoreProcess), 0);
    },
  },
  {
    name: "expired rows go; no statement reads all of 20,000 rows",
    isFor: isTable,
    run: cleans,
  },
  {
    name: "a claim that a reader keeps from being written is none",
    isFor: ({ shared }) => shared === "file",
    async run({ processes, one, other, event }) {
      const [first, last] = [processes[0], processes.at(-1)] as [StoreProcess, StoreProcess];
      const id = event();
      await first.sql("PRAGMA busy_timeout = 100");
      await last.sql("BEGIN; SELECT count(*) FROM wooshpay_events");
      const answer = await one.claim(id, "one", minute).catch((error) => String(error));
      await last.sql("COMMIT");
      const expected = answer === "claimed" ? "in_progress" : "claimed";
      if (answer !== "claimed") assert.match(answer, /locked/);
      assert.equal(await other.claim(id, "other", minute), expected);
      await first.sql("PRAGMA busy_timeout = 5000");
    },
  },
  {
    name: "it goes away: errors come through, nothing counts as handled",
    isFor: isShared,
    run: survivesOutage,
  },
];

/** Two events whose handlers wait, one with a short lease; neither may count as handled. */
interface Waiting {
  short: string;
  long: string;
  started: number;
}

async function handlersThatWait(process: StoreProcess, event: () => string) {
  const ids: Waiting = { short: event(), long: event(), started: performance.now() };
  const running = [ids.short, ids.long].map((id) => process.running(id));
  const delivered = [
    process.deliver(delivery(ids.short, { handler: "wait", lease })),
    process.deliver(delivery(ids.long, { handler: "wait" })),
  ];
  const outcomes = delivered.map((one) => one.then((done) => done.outcomes.join(), String));
  await Promise.all(running);
  return { ids, lost: Promise.all(outcomes).then((all) => all.join()) };
}

async function handledAfterLease(
  { short, long, started }: Waiting,
  process: StoreProcess,
): Promise<void> {
  let runs = 0;
  await endsAfter(lease, started, "in_progress", "handled", async () => {
    const done = await process.deliver(delivery(short));
    runs += done.runs[short] ?? 0;
    return done.outcomes[0];
  });
  assert.equal(runs, 1);
  assert.deepEqual((await process.deliver(delivery(short))).outcomes, ["duplicate"]);
  assert.deepEqual((await process.deliver(delivery(long))).outcomes, ["in_progress"]);
}

async function count(process: StoreProcess): Promise<number> {
  const [row] = await process.sql("SELECT count(*) AS rows FROM wooshpay_events");
  return Number(row?.rows);
}

const fill = {
  postgres:
    "INSERT INTO wooshpay_events SELECT 'old ' || n, NULL, now() - n * interval '1 s' FROM generate_series(1, 300) n; " +
    "INSERT INTO wooshpay_events SELECT 'new ' || n, NULL, now() + n * interval '1 h' FROM generate_series(1, 20000) n; " +
    "ANALYZE wooshpay_events",
  file:
    "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 300) " +
    "INSERT INTO wooshpay_events SELECT 'old ' || n, NULL, 0 FROM s; " +
    "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 20000) " +
    "INSERT INTO wooshpay_events SELECT 'new ' || n, NULL, 9000000000000 + n FROM s; ANALYZE",
};

async function cleans({ variant, processes, one, event }: Setting): Promise<void> {
  const process = processes[0] as StoreProcess;
  await process.sql(fill[variant.shared as keyof typeof fill]);
  const before = await count(process);
  // Each removes 100 of the 300 at least every 20 claims, and leaves a row of its own.
  const claims = 80;
  for (let number = 0; number < claims; number++) await one.claim(event(), "one", minute);
  assert.equal(await count(process), before - 300 + claims);
  await one.confirm(event(), minute);
  await one.release(event(), "one");
  const plans = await process.plans();
  assert.ok(plans.length >= 4, `${plans.length} statements were sent`);
  assert.deepEqual(
    plans.filter((plan) => /Seq Scan|\bSCAN\b/.test(plan)),
    [],
  );
}

async function survivesOutage({ processes, start, outage, event }: Setting): Promise<void> {
  const [first, last] = [processes[0], processes.at(-1)] as [StoreProcess, StoreProcess];
  const { ids, lost } = await handlersThatWait(first, event);
  const unseen = event();
  await outage.begin();
  await first.finish();
  assert.match(await lost, /^error: .*,error: /, "the handlers ran, but that was not remembered");
  const refused = await last.deliver(delivery(unseen));
  assert.match(String(refused.outcomes), /^error: /);
  assert.deepEqual(refused.runs, {}, "without a claim no handler runs");
  await outage.end();
  // A connection that was lost need not come back by itself.
  const fresh = await start();
  assert.deepEqual((await fresh.deliver(delivery(unseen))).outcomes, ["handled"]);
  await handledAfterLease(ids, fresh);
  await fresh.kill();
}
