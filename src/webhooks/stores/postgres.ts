import type { EventStore } from "../event-store.js";
import { kindOf, quotedNames, wholeMilliseconds } from "./arguments.js";
import {
  claimStatement,
  confirmStatement,
  createCleaningClock,
  defaultTable,
  resultOf,
  rowsPerCleaning,
} from "./sql.js";

/** What the store needs of a `Pool` or a connected `Client` of the package `pg`. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** What `createPostgresEventStore` takes. */
export interface PostgresEventStoreOptions {
  /** A pool, or a connected client that is in no transaction: others see a claim once it is committed. */
  pool: PostgresPool;
  /** Name of the table, with its schema if you like, upper and lower case apart. Default: `wooshpay_events`. */
  table?: string | undefined;
}

/** An event store in a table of PostgreSQL. */
export interface PostgresEventStore extends EventStore {
  /**
   * Makes the table and its index where they are missing; several processes may do so at the same time.
   * Where migrations make tables:
   *
   * ```sql
   * CREATE TABLE wooshpay_events (id text PRIMARY KEY, owner text, expires timestamptz NOT NULL);
   * CREATE INDEX wooshpay_events_expires ON wooshpay_events (expires);
   * ```
   *
   * @throws (as a rejection) what `pool` throws, such as a missing permission.
   */
  createTable(): Promise<void>;
}

/**
 * A store in a table of PostgreSQL that all processes with the same table share. Spans are measured by the
 * clock of the database, each operation is one statement, and now and then a claim first removes some rows
 * that have expired, which the index finds.
 *
 * @throws TypeError when `pool` has no `query`, or `table` is no name. The store's functions throw (as
 * rejections) what `pool` throws, and RangeError for a span that is not above 0.
 */
export function createPostgresEventStore(options: PostgresEventStoreOptions): PostgresEventStore {
  const { pool, table = defaultTable } = options;
  if (typeof pool?.query !== "function")
    throw new TypeError(`pool is ${kindOf(pool)}; expected a Pool or a Client of pg`);
  const names = quotedNames(table, 2);
  const statements = statementsFor(names);
  const isTimeToClean = createCleaningClock();
  return {
    async createTable() {
      await pool.query(statements.create);
    },
    async claim(id, owner, leaseMs) {
      const lease = wholeMilliseconds(leaseMs);
      if (isTimeToClean()) await pool.query(statements.clean);
      const { rows } = await pool.query(statements.claim, [id, owner, lease]);
      return resultOf((rows as { owner: unknown }[])[0]?.owner, owner);
    },
    async confirm(id, ttlMs) {
      await pool.query(statements.confirm, [id, wholeMilliseconds(ttlMs)]);
    },
    async release(id, owner) {
      await pool.query(statements.release, [id, owner]);
    },
  };
}

// The clock that goes on within a statement: one that had to wait for a row must not judge it by the
// time at which it began.
const now = "clock_timestamp()";
const after = (span: string) => `${now} + ${span}::float8 * interval '1 ms'`;

function statementsFor({ table, index }: ReturnType<typeof quotedNames>) {
  return {
    // One transaction. Two of them at the same time would both find no table and one would fail, so they
    // wait for one another.
    create:
      "SELECT pg_advisory_xact_lock(hashtext('wooshpay-openapi')); " +
      `CREATE TABLE IF NOT EXISTS ${table} (id text PRIMARY KEY, owner text, expires timestamptz NOT NULL); ` +
      `CREATE INDEX IF NOT EXISTS ${index} ON ${table} (expires)`,
    claim: claimStatement(table, `$1::text, $2::text, ${after("$3")}`, `held.expires <= ${now}`),
    confirm: confirmStatement(table, `$1::text, NULL, ${after("$2")}`),
    release: `DELETE FROM ${table} WHERE id = $1::text AND owner = $2::text`,
    // Waits for no row that somebody else holds. statement_timestamp, since no index is searched for a
    // time that goes on; ANY of an ARRAY, since IN reads the whole table.
    clean:
      `DELETE FROM ${table} WHERE id = ANY (ARRAY(SELECT id FROM ${table} WHERE expires <= statement_timestamp() ` +
      `ORDER BY expires LIMIT ${rowsPerCleaning} FOR UPDATE SKIP LOCKED))`,
  };
}
