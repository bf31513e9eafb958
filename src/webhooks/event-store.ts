/** What a store knows about an event that somebody wants to handle. */
export type ClaimResult = "claimed" | "in_progress" | "duplicate";

/**
 * Remembers events. `createMemoryEventStore` serves one process; several processes need a store that
 * they share: `wooshpay-openapi/webhooks/redis`, `…/webhooks/postgres` and `…/webhooks/sqlite` have one
 * each. An entry is absent, claimed by an owner until its lease ends, or handled until its time to live
 * ends.
 */
export interface EventStore {
  /**
   * Claims an event in one atomic step.
   * @returns `claimed` when the event belongs to `owner` now: it was absent, or a call of the same owner
   * claimed it whose answer was lost. `duplicate` when it was handled, `in_progress` when another owner
   * holds it, or held it a moment ago. Anything else counts as `in_progress`, so that the delivery comes
   * again.
   */
  claim(id: string, owner: string, leaseMs: number): ClaimResult | Promise<ClaimResult>;
  /** Notes that the event was handled, whoever holds it. */
  confirm(id: string, ttlMs: number): unknown;
  /** Forgets the claim if `owner` still holds it; what was handled stays. */
  release(id: string, owner: string): unknown;
}
