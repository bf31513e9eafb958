/** What a store knows about an event that somebody wants to handle. */
export type ClaimResult = "claimed" | "in_progress" | "duplicate";

/**
 * Remembers events. `createMemoryEventStore` serves one process; several processes need a store that
 * they share, such as Redis or a table. An entry is absent, claimed by an owner until its lease
 * ends, or handled until its time to live ends.
 */
export interface EventStore {
  /**
   * Claims an event in one atomic step (Redis: `SET key owner NX PX leaseMs`; when that sets nothing,
   * `GET key` tells whether the event was handled).
   * @returns `claimed` when the event was absent and belongs to `owner` now, `duplicate` when it was
   * handled, `in_progress` when another owner holds it, or held it a moment ago. Anything else counts
   * as `in_progress`, so that the delivery comes again.
   */
  claim(id: string, owner: string, leaseMs: number): ClaimResult | Promise<ClaimResult>;
  /** Notes that the event was handled, whoever holds it (Redis: `SET key handled PX ttlMs`). */
  confirm(id: string, ttlMs: number): unknown;
  /** Forgets the claim if `owner` still holds it (Redis: compare and delete in a script). */
  release(id: string, owner: string): unknown;
}

/** What `createEventDeduplicator` takes. */
export interface EventDeduplicatorOptions {
  /** Where events are remembered. */
  store: EventStore;
  /**
   * How long a handled event is remembered, in milliseconds. Default: 144 hours and 10 minutes. The
   * last delivery may be made 72 hours after the first, and when it is signed anew `verifyWebhook`
   * accepts it, and whoever repeats it, for 72 hours and 10 minutes more. Set it when you widen
   * `tolerance`.
   */
  ttl?: number | undefined;
  /**
   * How long a handler may take, in milliseconds, before another delivery of the event may be
   * handled. Default: 5 minutes.
   */
  lease?: number | undefined;
}

/** `handled`: the handler ran. `duplicate`: it ran before. `in_progress`: it is running elsewhere. */
export type EventOutcome = "handled" | "duplicate" | "in_progress";

/**
 * Runs a handler unless the event was handled already or is being handled. An event is remembered
 * only once its handler succeeded; when the handler throws, the next delivery runs it again.
 *
 * Answer `handled` and `duplicate` with 2xx, and `in_progress` with another status such as 409: if
 * the running handler fails, WooshPay has to deliver again.
 *
 * @param event the event; only its `id` is looked at.
 * @param handler what to do with it; a promise that it returns is waited for.
 * @throws (as a rejection) what the handler throws, after the claim was released, and what `claim`
 * or `confirm` of the store throws. When `claim` fails the handler did not run; when `confirm`
 * fails it did, and another delivery runs it again once the lease has ended. What `release` throws is
 * ignored.
 */
export type EventDeduplicator = <Event extends { id: string }>(
  event: Event,
  handler: (event: Event) => unknown,
) => Promise<EventOutcome>;

/**
 * Makes the guard against events that arrive twice: repeated deliveries (doc-2517709), replays, and
 * endpoints registered twice. Events are told apart by their `id`.
 *
 * A process that ends between handling and remembering still causes a repetition, so effects that
 * must not happen twice need a key of their own, such as the event's `id`.
 *
 * @throws RangeError when `ttl` or `lease` is not above 0; see {@link EventDeduplicator} for what comes
 * through from handler and store.
 * @see documented: doc-2517709 (deliveries are repeated)
 */
export function createEventDeduplicator(options: EventDeduplicatorOptions): EventDeduplicator {
  const { store, ttl = 519_000_000, lease = 300_000 } = options;
  if (!(ttl > 0 && lease > 0)) throw new RangeError("ttl and lease must be above 0 ms");
  return async (event, handler) => {
    const { id } = event;
    if (!id) throw new TypeError("the event has no id");
    const owner = crypto.randomUUID();
    const claim = await store.claim(id, owner, lease);
    if (claim !== "claimed") return claim === "duplicate" ? claim : "in_progress";
    try {
      await handler(event);
    } catch (error) {
      // The lease ends by itself, and the handler's error is the one to see.
      try {
        await store.release(id, owner);
      } catch {}
      throw error;
    }
    await store.confirm(id, ttl);
    return "handled";
  };
}

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
      if (entry && entry.expires > Date.now()) return entry.owner ? "in_progress" : "duplicate";
      put(id, leaseMs, owner);
      return "claimed";
    },
    confirm: put,
    release(id, owner) {
      if (entries.get(id)?.owner === owner) entries.delete(id);
    },
  };
}
