import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { quotedNames, wholeMilliseconds } from "./arguments.js";
import { createPostgresEventStore } from "./postgres.js";
import { createRedisEventStore } from "./redis.js";
import { createCleaningClock } from "./sql.js";
import { createSqliteEventStore } from "./sqlite.js";

// What the stores do with a client is tried on real servers, by `npm run check:stores`.

const never = () => {
  throw new Error("nothing is asked of it yet");
};
const redis = { defineCommand: never, eval: never };
const pool = { query: never };
const database = { exec: never, prepare: () => ({ all: () => [{ timeout: 1 }], run: never }) };

describe("what is no client is refused", () => {
  test.for([
    ["undefined", undefined],
    ["null", null],
    ["string", "redis://:s3cret@127.0.0.1"],
    ["object", { defineCommand: never }],
    ["object", { eval: never }],
    ["object", pool],
  ] as const)("by the Redis store: %s", ([found, client]) => {
    expect(() => createRedisEventStore({ client: client as never })).toThrow(
      new TypeError(`client is ${found}; expected a client of ioredis or of redis (node-redis)`),
    );
  });

  test.for([
    ["undefined", undefined],
    ["string", "postgres://u:s3cret@127.0.0.1"],
    ["object", redis],
  ] as const)("by the PostgreSQL store: %s", ([found, given]) => {
    expect(() => createPostgresEventStore({ pool: given as never })).toThrow(
      new TypeError(`pool is ${found}; expected a Pool or a Client of pg`),
    );
  });

  test.for([
    ["undefined", undefined],
    ["string", "events.sqlite"],
    ["object", pool],
    // As the packages sqlite3 (a statement) and sqlite (a promise) answer.
    ["object", { exec: never, prepare: () => ({ all: () => ({}) }) }],
    ["object", { exec: never, prepare: () => ({ all: async () => [] }) }],
  ] as const)("by the SQLite store: %s", ([found, given]) => {
    expect(() => createSqliteEventStore({ database: given as never })).toThrow(
      new TypeError(
        `database is ${found}; expected a Database of better-sqlite3 or a DatabaseSync of node:sqlite`,
      ),
    );
  });
});

test("a prefix that is no text is refused", () => {
  const options = { client: redis, prefix: 7 as never };
  expect(() => createRedisEventStore(options)).toThrow("prefix is number; expected a text");
});

describe("names of tables", () => {
  test("are quoted", () => {
    expect(quotedNames("events", 1)).toEqual({ table: '"events"', index: '"events_expires"' });
    const names = { table: '"Shop"."user"', index: '"user_expires"' };
    expect(quotedNames("Shop.user", 2)).toEqual(names);
    expect(quotedNames("e".repeat(55), 1).index).toHaveLength(65);
  });

  test.for([
    "",
    ".",
    "shop.",
    ".events",
    "a.b.c",
    "1events",
    "my events",
    'events"; DROP TABLE users; --',
    "events--",
    "événements",
    "events\n",
    "e".repeat(56),
    7,
    null,
    ["events"],
  ])("%j is refused by both stores", (name) => {
    const table = name as string;
    const message = `table is ${JSON.stringify(name)}; expected`;
    expect(() => createPostgresEventStore({ pool, table })).toThrow(message);
    expect(() => createSqliteEventStore({ database, table })).toThrow(message);
  });

  test("may have a schema in PostgreSQL alone", () => {
    expect(() => createPostgresEventStore({ pool, table: "shop.events" })).not.toThrow();
    const message = 'table is "shop.events"; expected a name of at most 55 letters';
    expect(() => createSqliteEventStore({ database, table: "shop.events" })).toThrow(message);
  });
});

describe("spans", () => {
  test.for([
    [0.2, 1],
    [1500, 1500],
    [1500.5, 1501],
    [Number.POSITIVE_INFINITY, 1e15],
    [Number.MAX_VALUE, 1e15],
  ] as const)("%d ms go as %d", ([given, sent]) => {
    expect(wholeMilliseconds(given)).toBe(sent);
  });

  test.for([0, -1, Number.NaN, undefined, null])("%o is refused", (given) => {
    const message = new RangeError(`expected milliseconds above 0, found ${given}`);
    expect(() => wholeMilliseconds(given as number)).toThrow(message);
  });
});

test("a table is cleaned at the first claim and at every twentieth after it", () => {
  const isTimeToClean = createCleaningClock();
  const cleaned = Array.from({ length: 50 }, isTimeToClean);
  expect(cleaned.flatMap((is, index) => (is ? [index] : []))).toEqual([0, 20, 40]);
});

test.for(["redis", "postgres", "sqlite"])("the %s store brings no package", async (name) => {
  const absWorkingDir = fileURLToPath(new URL(".", import.meta.url));
  const { metafile } = await build({
    ...{ entryPoints: [`${name}.ts`], bundle: true, platform: "neutral", format: "esm" },
    ...{ absWorkingDir, write: false, outdir: "out", metafile: true },
  });
  expect(Object.keys(metafile.inputs).filter((file) => !/^[\w-]+\.ts$/.test(file))).toEqual([]);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});
