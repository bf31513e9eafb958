import { DatabaseSync } from "node:sqlite";
import Database from "better-sqlite3";
import { Cluster as Cluster5, Redis as Ioredis5 } from "ioredis-5";
import { Cluster as Cluster6, Redis as Ioredis6 } from "ioredis-6";
import pg from "pg";
import { createClient as createClient4, createCluster as createCluster4 } from "redis-4";
import {
  createClient as createClient5,
  createCluster as createCluster5,
  createClientPool as createPool5,
} from "redis-5";
import {
  createClient as createClient6,
  createCluster as createCluster6,
  createClientPool as createPool6,
} from "redis-6";
import type { EventStore } from "wooshpay-openapi/webhooks";
import { createPostgresEventStore } from "wooshpay-openapi/webhooks/postgres";
import { createRedisEventStore } from "wooshpay-openapi/webhooks/redis";
import { createSqliteEventStore } from "wooshpay-openapi/webhooks/sqlite";

const rootNodes = [{ url: "redis://127.0.0.1:6379" }];

/** Never run: it is enough that it compiles. */
export const stores: (() => EventStore)[] = [
  () => createRedisEventStore({ client: new Ioredis5() }),
  () => createRedisEventStore({ client: new Cluster5([]) }),
  () => createRedisEventStore({ client: new Ioredis6() }),
  () => createRedisEventStore({ client: new Cluster6([]) }),
  () => createRedisEventStore({ client: createClient4() }),
  () => createRedisEventStore({ client: createCluster4({ rootNodes }) }),
  () => createRedisEventStore({ client: createClient5(), prefix: "shop:" }),
  () => createRedisEventStore({ client: createCluster5({ rootNodes }) }),
  () => createRedisEventStore({ client: createPool5() }),
  () => createRedisEventStore({ client: createClient6() }),
  () => createRedisEventStore({ client: createCluster6({ rootNodes }) }),
  () => createRedisEventStore({ client: createPool6() }),
  () => createPostgresEventStore({ pool: new pg.Pool() }),
  () => createPostgresEventStore({ pool: new pg.Client(), table: "shop.events" }),
  () => createSqliteEventStore({ database: new Database(":memory:") }),
  () => createSqliteEventStore({ database: new DatabaseSync(":memory:"), table: "events" }),
  // @ts-expect-error: what is no client is refused before it runs.
  () => createRedisEventStore({ client: new pg.Client() }),
  // @ts-expect-error
  () => createPostgresEventStore({ pool: new Database(":memory:") }),
  // @ts-expect-error
  () => createSqliteEventStore({ database: new pg.Pool() }),
];
