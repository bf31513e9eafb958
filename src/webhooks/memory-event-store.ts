import type { EventStore } from "./event-store.js";

/** What `createMemoryEventStore` takes. */
export interface MemoryEventStoreOptions {
  /**
   * Most events that are remembered; beyond it the oldest are forgotten, those in progress too.
   * Default: 100,000.
   */
  maxEntries?: number | undefined;
}

interface Entry {
  /** Undefined once the event was handled. */
  owner: string | undefined;
  expires: number;
}

/**
 * A store in the memory of one process, which is empty after a restart. 100,000 handled events take
 * roughly 20 MB.
 *
 * @throws RangeError when `maxEntries` is not above 0.
 */
export function createMemoryEventStore(options: MemoryEventStoreOptions = {}): EventStore {
  const { maxEntries = 100_000 } = options;
  if (!(maxEntries > 0)) throw new RangeError("maxEntries must be above 0");
  const entries = new Map<string, Entry>();

  // The map keeps the order of insertion, so the oldest entries come first.
  const put = (id: string, ms: number, owner?: string) => {
    entries.delete(id);
    for (const [oldest, { expires }] of entries) {
      if (entries.size < maxEntries && expires > Date.now()) break;
      entries.delete(oldest);
    }
    entries.set(id, { owner, expires: Date.now() + ms });
  };

  return {
    claim(id, owner, leaseMs) {
      const entry = entries.get(id);
      if (entry && entry.owner !== owner && entry.expires > Date.now())
        return entry.owner ? "in_progress" : "duplicate";
      put(id, leaseMs, owner);
      return "claimed";
    },
    confirm: put,
    release(id, owner) {
      if (entries.get(id)?.owner === owner) entries.delete(id);
    },
  };
}
