import type { ClaimResult, EventStore } from "../event-store.js";
import { kindOf, wholeMilliseconds } from "./arguments.js";

/** What the store needs of a client, or a cluster, of the package `ioredis`. */
export interface IoredisClient {
  defineCommand(...parameters: never[]): unknown;
  eval(script: string, keys: number, ...keysAndValues: string[]): Promise<unknown>;
}

/** What the store needs of a client, a cluster or a pool of the package `redis` (node-redis). */
export interface NodeRedisClient {
  readonly isOpen: boolean;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What `createRedisEventStore` takes. */
export interface RedisEventStoreOptions {
  /**
   * A connected client of ioredis or node-redis. How long it waits for a server that is away is its
   * own affair (`maxRetriesPerRequest`, `commandTimeout`, `disableOfflineQueue`).
   */
  client: IoredisClient | NodeRedisClient;
  /** What each key begins with; keeps several endpoints apart. Default: `wooshpay:`. */
  prefix?: string | undefined;
}

// Redis runs a script as one step: nobody comes between its commands. A client that lost the answer
// may send the script again, so that whoever holds the claim already is told so.
const claimScript = `local held = redis.call("get", KEYS[1])
if held == "handled" then return 2 end
if held and held ~= ARGV[1] then return 0 end
redis.call("set", KEYS[1], ARGV[1], "px", ARGV[2])
return 1`;
const results: readonly ClaimResult[] = ["in_progress", "claimed", "duplicate"];

const confirmScript = 'return redis.call("set", KEYS[1], "handled", "px", ARGV[1])';

const releaseScript =
  'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end return 0';

/**
 * A store in Redis (or Valkey) that all processes with the same server and prefix share. Each event is one
 * key, which Redis forgets by its own clock. Each operation is one script with one key, so that clusters
 * take it, too.
 *
 * An event that the server loses is handled again when it is delivered again: let it keep keys with an
 * end (`maxmemory-policy noeviction`) and write them down (`appendonly yes`).
 *
 * @throws TypeError when `client` is of neither kind, or `prefix` is no text. The store's functions throw
 * (as rejections) what the client throws, and RangeError for a span that is not above 0.
 */
export function createRedisEventStore(options: RedisEventStoreOptions): EventStore {
  const { client, prefix = "wooshpay:" } = options;
  const evaluate = evaluatorOf(client);
  if (typeof prefix !== "string")
    throw new TypeError(`prefix is ${kindOf(prefix)}; expected a text`);
  const run = (script: string, id: string, ...values: (string | number)[]) =>
    evaluate(script, prefix + id, values.map(String));
  // What an owner is called is never what a handled event is called.
  const claimOf = (owner: string) => `claimed by ${owner}`;
  return {
    async claim(id, owner, leaseMs) {
      const reply = await run(claimScript, id, claimOf(owner), wholeMilliseconds(leaseMs));
      return results[Number(reply)] ?? "in_progress";
    },
    async confirm(id, ttlMs) {
      await run(confirmScript, id, wholeMilliseconds(ttlMs));
    },
    async release(id, owner) {
      await run(releaseScript, id, claimOf(owner));
    },
  };
}

type Evaluate = (script: string, key: string, values: string[]) => Promise<unknown>;

function evaluatorOf(client: IoredisClient | NodeRedisClient): Evaluate {
  if (typeof client?.eval === "function") {
    if ("defineCommand" in client)
      return (script, key, values) => client.eval(script, 1, key, ...values);
    if ("isOpen" in client)
      return (script, key, values) => client.eval(script, { keys: [key], arguments: values });
  }
  throw new TypeError(
    `client is ${kindOf(client)}; expected a client of ioredis or of redis (node-redis)`,
  );
}
