import type { ClaimResult } from "../../src/webhooks/index.js";

/** Clients that the stores are tried with. */
export type DriverName =
  | "memory"
  | "ioredis-5"
  | "ioredis-6"
  | "redis-4"
  | "redis-5"
  | "redis-6"
  | "redis-6 pool"
  | "pg Pool"
  | "pg Client"
  | "better-sqlite3"
  | "node:sqlite";

/** Events that are delivered at the same time. */
export interface Delivery {
  ids: string[];
  /** How often each is delivered, through the connections in turn. */
  times: number;
  /** What the handler does: it takes 20 ms, or throws, or waits until `finish` is called. */
  handler: "succeed" | "fail" | "wait";
  /** In ms. */
  lease: number;
  /** In ms. */
  ttl: number;
}

/** What became of deliveries. */
export interface Delivered {
  /** What the deduplicator answered, or `error: …`. */
  outcomes: string[];
  /** How often the handler ran in this process, by event. */
  runs: Record<string, number>;
}

/** What a process does when told. `at` is the connection, 0 or 1; spans are texts, for JSON knows no Infinity. */
export interface Calls {
  claim(at: number, id: string, owner: string, span: string): Promise<ClaimResult>;
  confirm(at: number, id: string, span: string): Promise<void>;
  release(at: number, id: string, owner: string): Promise<void>;
  deliver(delivery: Delivery): Promise<Delivered>;
  /** Lets the handlers end that wait. */
  finish(): Promise<void>;
  createTable(): Promise<void>;
  /** Rows that a statement gives on the first connection; a PRAGMA goes to both. */
  sql(text: string): Promise<Record<string, unknown>[]>;
  /** How the database means to carry out each statement that the stores sent. */
  plans(): Promise<string[]>;
}
