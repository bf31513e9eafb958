import type { ClaimResult, EventStore } from "../event-store.js";
import { kindOf, quotedNames, wholeMilliseconds } from "./arguments.js";
import {
  claimStatement,
  confirmStatement,
  createCleaningClock,
  defaultTable,
  resultOf,
  rowsPerCleaning,
} from "./sql.js";

/** What the store needs of a `Database` of better-sqlite3, or a `DatabaseSync` of node:sqlite. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
}

/** What the store needs of a prepared statement. */
export interface SqliteStatement {
  all(...values: (string | number)[]): unknown[];
  run(...values: (string | number)[]): unknown;
}

/** What `createSqliteEventStore` takes. */
export interface SqliteEventStoreOptions {
  /**
   * An open database, SQLite 3.35 or later. Where it does not wait for other processes (the default of
   * node:sqlite), it is told to wait for 5 seconds, by `PRAGMA busy_timeout`.
   */
  database: SqliteDatabase;
  /** Name of the table. Default: `wooshpay_events`. */
  table?: string | undefined;
}

/** An event store in a table of SQLite. */
export interface SqliteEventStore extends EventStore {
  /** @throws what the database throws, such as that it is locked. */
  claim(id: string, owner: string, leaseMs: number): ClaimResult;
  confirm(id: string, ttlMs: number): void;
  release(id: string, owner: string): void;
  /**
   * Makes the table and its index where they are missing. Where migrations make tables:
   *
   * ```sql
   * CREATE TABLE wooshpay_events (id TEXT PRIMARY KEY, owner TEXT, expires INTEGER NOT NULL) WITHOUT ROWID;
   * CREATE INDEX wooshpay_events_expires ON wooshpay_events (expires);
   * ```
   *
   * @throws what the database throws.
   */
  createTable(): void;
}

/**
 * A store in a table of SQLite that all processes of one machine with the same file share. Spans are
 * measured by the clock of the machine, each operation is one statement, and now and then a claim first
 * removes some rows that have expired, which the index finds. `PRAGMA journal_mode = WAL`, set once for the
 * file, lets processes wait less for one another.
 *
 * @throws TypeError when `database` is of neither kind, or `table` is no name. The store's functions throw
 * what the database throws, and RangeError for a span that is not above 0.
 */
export function createSqliteEventStore(options: SqliteEventStoreOptions): SqliteEventStore {
  const { database, table = defaultTable } = options;
  waitForOthers(database);
  const names = quotedNames(table, 1);
  const isTimeToClean = createCleaningClock();
  const sql = statementsFor(names);
  const prepared = new Map<string, SqliteStatement>();
  // Prepared at its first use, when the table is there.
  const prepare = (text: string) => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  return {
    createTable() {
      database.exec(sql.create);
    },
    claim(id, owner, leaseMs) {
      const lease = wholeMilliseconds(leaseMs);
      if (isTimeToClean()) prepare(sql.clean).run();
      // `get` stops at the row and hides that the statement could not be committed after it.
      const [row] = prepare(sql.claim).all(id, owner, lease);
      return resultOf((row as { owner: unknown } | undefined)?.owner, owner);
    },
    confirm(id, ttlMs) {
      prepare(sql.confirm).run(id, wholeMilliseconds(ttlMs));
    },
    release(id, owner) {
      prepare(sql.release).run(id, owner);
    },
  };
}

function waitForOthers(database: SqliteDatabase): void {
  const rows =
    typeof database?.prepare === "function" && database.prepare("PRAGMA busy_timeout").all();
  // Other packages answer with promises or callbacks.
  if (!Array.isArray(rows))
    throw new TypeError(
      `database is ${kindOf(database)}; expected a Database of better-sqlite3 or a DatabaseSync of node:sqlite`,
    );
  if ((rows[0] as { timeout?: unknown } | undefined)?.timeout === 0)
    database.exec("PRAGMA busy_timeout = 5000");
}

// Epoch milliseconds, read once the statement has the lock that it waited for.
const now = "CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)";

function statementsFor({ table, index }: ReturnType<typeof quotedNames>) {
  return {
    create:
      `CREATE TABLE IF NOT EXISTS ${table} (id TEXT PRIMARY KEY, owner TEXT, expires INTEGER NOT NULL) WITHOUT ROWID; ` +
      `CREATE INDEX IF NOT EXISTS ${index} ON ${table} (expires)`,
    claim: claimStatement(table, `?, ?, ${now} + ?`, `held.expires <= ${now}`),
    confirm: confirmStatement(table, `?, NULL, ${now} + ?`),
    release: `DELETE FROM ${table} WHERE id = ? AND owner = ?`,
    clean:
      `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE expires <= ${now} ` +
      `ORDER BY expires LIMIT ${rowsPerCleaning})`,
  };
}
