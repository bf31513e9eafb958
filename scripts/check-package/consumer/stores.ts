import { createEventDeduplicator, type EventStore } from "wooshpay-openapi/webhooks";
import {
  createPostgresEventStore,
  type PostgresEventStore,
} from "wooshpay-openapi/webhooks/postgres";
import {
  createRedisEventStore,
  type RedisEventStoreOptions,
} from "wooshpay-openapi/webhooks/redis";
import { createSqliteEventStore, type SqliteDatabase } from "wooshpay-openapi/webhooks/sqlite";

// The project need not have the clients installed; scripts/check-stores compiles with their own types.
export interface Clients {
  redis: RedisEventStoreOptions["client"];
  pool: { query(text: string, values?: unknown[]): Promise<{ rows: object[]; rowCount: number }> };
  database: SqliteDatabase;
}

export async function guards({ redis, pool, database }: Clients) {
  const postgres: PostgresEventStore = createPostgresEventStore({ pool, table: "shop.events" });
  await postgres.createTable();
  const sqlite = createSqliteEventStore({ database });
  sqlite.createTable();
  const stores: EventStore[] = [
    postgres,
    sqlite,
    createRedisEventStore({ client: redis, prefix: "shop:" }),
  ];
  return stores.map((store) => createEventDeduplicator({ store, lease: 60_000 }));
}
