// Runs in a process of its own, on the Node that the store needs: opens connections and does what it is told.
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  type EventStore,
} from "../../src/webhooks/index.js";
import { createPostgresEventStore } from "../../src/webhooks/stores/postgres.js";
import { createRedisEventStore } from "../../src/webhooks/stores/redis.js";
import { createSqliteEventStore, type SqliteDatabase } from "../../src/webhooks/stores/sqlite.js";
import type { Calls, Delivery, DriverName } from "./calls.js";

const load = createRequire(import.meta.url);
const [driver, target = ""] = process.argv.slice(2) as [DriverName, string?];

/** What a driver gives: stores on connections of their own, and ways into what lies behind them. */
interface Opened {
  stores: EventStore[];
  createTable?: () => unknown;
  sql?: (text: string, values?: unknown[]) => Promise<unknown[]> | unknown[];
}

/** Statements that the stores sent, by text, with the values of the last time. */
const sent = new Map<string, unknown[]>();

// Who is to say that a server went away is the call that needs it.
const ignore = () => {};
const two = <Value>(make: (index: number) => Value) => [make(0), make(1)];

async function openIoredis(version: number): Promise<Opened> {
  const { Redis } = load(`ioredis-${version}`);
  const options = { path: target, maxRetriesPerRequest: 1, retryStrategy: () => 50 };
  const clients = two(() => new Redis(options).on("error", ignore));
  return { stores: clients.map((client) => createRedisEventStore({ client })) };
}

async function openNodeRedis(version: number, make = "createClient"): Promise<Opened> {
  const options = { socket: { path: target }, disableOfflineQueue: true };
  const clients = two(() => load(`redis-${version}`)[make](options).on("error", ignore));
  await Promise.all(clients.map((client) => client.connect()));
  return { stores: clients.map((client) => createRedisEventStore({ client })) };
}

async function openPostgres(make: "Pool" | "Client"): Promise<Opened> {
  const connection = { host: target, user: "postgres", database: "postgres" };
  const pools = two(() => new (load("pg")[make])(connection).on("error", ignore));
  if (make === "Client") await Promise.all(pools.map((client) => client.connect()));
  const stores = pools.map((pool) => {
    const query = (text: string, values: unknown[] = []) => {
      if (values.length > 0 || text.startsWith("DELETE")) sent.set(text, values);
      // Several statements go together only without values.
      return values.length > 0 ? pool.query(text, values) : pool.query(text);
    };
    return createPostgresEventStore({ pool: { query } });
  });
  return {
    stores,
    createTable: () => stores[0]?.createTable(),
    sql: async (text, values) => (await pools[0].query(text, values)).rows,
  };
}

function openSqlite(open: () => SqliteDatabase): Opened {
  const databases = two(open);
  const stores = databases.map((database) =>
    createSqliteEventStore({
      database: {
        exec: (text) => database.exec(text),
        prepare(text) {
          const statement = database.prepare(text);
          return {
            all: (...values) => {
              sent.set(text, values);
              return statement.all(...values);
            },
            run: (...values) => {
              sent.set(text, values);
              return statement.run(...values);
            },
          };
        },
      },
    }),
  );
  return {
    stores,
    createTable: () => stores[0]?.createTable(),
    sql(text, values = []) {
      if (/^(?:SELECT|EXPLAIN)/.test(text))
        return (databases[0] as SqliteDatabase).prepare(text).all(...(values as string[]));
      for (const database of databases) if (text.startsWith("PRAGMA")) database.exec(text);
      if (!text.startsWith("PRAGMA")) databases[0]?.exec(text);
      return [];
    },
  };
}

const drivers: Record<DriverName, () => Opened | Promise<Opened>> = {
  memory() {
    const store = createMemoryEventStore();
    return { stores: two(() => store) };
  },
  "ioredis-5": () => openIoredis(5),
  "ioredis-6": () => openIoredis(6),
  "redis-4": () => openNodeRedis(4),
  "redis-5": () => openNodeRedis(5),
  "redis-6": () => openNodeRedis(6),
  "redis-6 pool": () => openNodeRedis(6, "createClientPool"),
  "pg Pool": () => openPostgres("Pool"),
  "pg Client": () => openPostgres("Client"),
  "better-sqlite3": () => openSqlite(() => new (load("better-sqlite3"))(target)),
  "node:sqlite": () => openSqlite(() => new (load("node:sqlite").DatabaseSync)(target)),
};

/** Ends the handlers that wait. */
const finishers: (() => void)[] = [];

async function deliver({ ids, times, handler, lease, ttl }: Delivery) {
  const guards = opened.stores.map((store) => createEventDeduplicator({ store, lease, ttl }));
  const runs: Record<string, number> = {};
  const handle = async ({ id }: { id: string }) => {
    runs[id] = (runs[id] ?? 0) + 1;
    process.send?.({ running: id });
    if (handler === "fail") throw new Error("the handler fails");
    // Long enough for other deliveries to come while it runs.
    if (handler === "succeed") await pause(20);
    else await new Promise<void>((resolve) => finishers.push(resolve));
  };
  const deliveries = ids.flatMap((id) =>
    Array.from({ length: times }, (_, index) => guards[index % guards.length]?.({ id }, handle)),
  );
  const settled = await Promise.allSettled(deliveries);
  const outcomes = settled.map((one) =>
    one.status === "fulfilled" ? String(one.value) : `error: ${one.reason?.message}`,
  );
  return { outcomes, runs };
}

const opened = await (drivers[driver] as (typeof drivers)[DriverName])();
const store = (connection: number) => opened.stores[connection] as EventStore;

const calls: { [Name in keyof Calls]: (...parameters: Parameters<Calls[Name]>) => unknown } = {
  claim: (at, id, owner, span) => store(at).claim(id, owner, Number(span)),
  confirm: (at, id, span) => store(at).confirm(id, Number(span)),
  release: (at, id, owner) => store(at).release(id, owner),
  deliver,
  finish() {
    for (const finish of finishers) finish();
  },
  createTable: () => opened.createTable?.(),
  sql: (text) => opened.sql?.(text),
  async plans() {
    const explain = driver.startsWith("pg") ? "EXPLAIN" : "EXPLAIN QUERY PLAN";
    const plans: string[] = [];
    for (const [text, values] of sent)
      if (/^(?:INSERT|DELETE)/.test(text))
        plans.push(`${text}\n${JSON.stringify(await opened.sql?.(`${explain} ${text}`, values))}`);
    return plans;
  },
};

process.on("message", async ({ call, name, parameters }) => {
  try {
    const run = calls[name as keyof Calls] as (...parameters: unknown[]) => unknown;
    process.send?.({ call, result: await run(...parameters) });
  } catch (error) {
    process.send?.({ call, error: String(error) });
  }
});
process.send?.({ isReady: true });
