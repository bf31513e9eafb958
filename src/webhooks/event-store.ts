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
