import type { EventStore } from "wooshpay-openapi/webhooks";

/** What the store needs of a client of the package `redis`. */
export interface RedisClient {
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>;
  get(key: string): Promise<string | null>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

// Redis runs a script as one step: nobody else can claim the event between the two commands.
const releaseIfOwned =
  'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end return 0';

/**
 * createEventDeduplicator({ store: createRedisEventStore(await createClient({ url }).connect()) });
 *
 * @param prefix keeps the keys of several endpoints apart.
 */
export function createRedisEventStore(redis: RedisClient, prefix = "wooshpay:"): EventStore {
  return {
    async claim(id, owner, leaseMs) {
      if (await redis.set(prefix + id, owner, { NX: true, PX: leaseMs })) return "claimed";
      return (await redis.get(prefix + id)) === "handled" ? "duplicate" : "in_progress";
    },
    async confirm(id, ttlMs) {
      await redis.set(prefix + id, "handled", { PX: ttlMs });
    },
    async release(id, owner) {
      await redis.eval(releaseIfOwned, { keys: [prefix + id], arguments: [owner] });
    },
  };
}
