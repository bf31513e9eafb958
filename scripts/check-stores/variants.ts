import path from "node:path";
import type { DriverName } from "./calls.js";

/** Servers; two of Redis, so that half of its clients need not wait for the other half. */
export type ServerName = "redis-1" | "redis-2" | "postgres";

/** A store with one of the clients that it takes. */
export interface Variant {
  driver: DriverName;
  /** Node that it runs on, by the name that scripts/test-runtimes gives it; unless told, the one that runs this. */
  node?: "node-22" | "node-26";
  /** What several processes share, a server or a file; nothing, where the store is that of one process. */
  shared?: ServerName | "file";
  /** How the file is written; unless told, as SQLite does by itself. */
  journal?: "WAL";
}

/** All that is tried, by the name that the table has for it. */
export const variants: Record<string, Variant> = {
  memory: { driver: "memory" },
  "ioredis-5": { driver: "ioredis-5", shared: "redis-1" },
  "ioredis-6": { driver: "ioredis-6", shared: "redis-1" },
  "redis-4": { driver: "redis-4", shared: "redis-2" },
  "redis-5": { driver: "redis-5", shared: "redis-2" },
  "redis-6": { driver: "redis-6", shared: "redis-2" },
  "redis-6-pool": { driver: "redis-6 pool", shared: "redis-2" },
  "pg-pool": { driver: "pg Pool", shared: "postgres" },
  "pg-client": { driver: "pg Client", shared: "postgres" },
  // Its newest version has prebuilt code for Node 22 and later.
  "better-sqlite3": { driver: "better-sqlite3", shared: "file", node: "node-22" },
  "node-sqlite-22": { driver: "node:sqlite", shared: "file", node: "node-22", journal: "WAL" },
  "node-sqlite-26": { driver: "node:sqlite", shared: "file", node: "node-26" },
};

/** The program of Node that a variant runs on; `runtimes` is the folder that they are installed in. */
export function nodeOf({ node }: Variant, runtimes: string): string {
  return node ? path.join(runtimes, "node_modules", node, "bin/node") : process.execPath;
}
