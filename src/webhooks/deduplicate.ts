import type { EventStore } from "./event-store.js";

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
 * @param id what tells the event from others, in place of its own `id`: for an event that came without
 * one (see `isIncompleteEvent`), if anything in its `body` does, such as the id of a payment with the type.
 * Default: `event.id`.
 * @throws (as a rejection) TypeError when neither the event nor the caller has an id: the handler did not
 * run, and the event is not remembered. What the handler throws, after the claim was released, and what `claim`
 * or `confirm` of the store throws. When `claim` fails the handler did not run; when `confirm`
 * fails it did, and another delivery runs it again once the lease has ended. What `release` throws is
 * ignored.
 */
export type EventDeduplicator = <Event extends { id: string }>(
  event: Event,
  handler: (event: Event) => unknown,
  id?: string,
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
  return async (event, handler, id = event.id) => {
    if (!id || typeof id !== "string")
      throw new TypeError(`id is "${id && typeof id}"; pass your own`);
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
