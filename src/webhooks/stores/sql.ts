import type { ClaimResult } from "../event-store.js";

/** Name of the table unless told. */
export const defaultTable = "wooshpay_events";

// So many claims pass between two cleanings, and so many rows go at once: a table that shrinks faster than
// it grows, at no more than the cost of a few rows for each delivery.
const claimsPerCleaning = 20;

/** Most expired rows that one cleaning removes. */
export const rowsPerCleaning = 100;

/** Says at each claim whether expired rows are to be removed first: at the first one, and now and then. */
export function createCleaningClock(): () => boolean {
  let claims = 0;
  return () => claims++ % claimsPerCleaning === 0;
}

/**
 * What a claim came to.
 * @param holder who holds the event after the claim; null when it was handled.
 */
export function resultOf(holder: unknown, owner: string): ClaimResult {
  if (holder === owner) return "claimed";
  return holder === null ? "duplicate" : "in_progress";
}

/**
 * The statement that claims an event and answers in `owner` who holds it then: whoever claims, unless the
 * row has not expired yet.
 * @param expired condition on the row `held`.
 */
export function claimStatement(table: string, values: string, expired: string): string {
  const unlessHeld = (column: string) =>
    `${column} = CASE WHEN ${expired} THEN excluded.${column} ELSE held.${column} END`;
  return (
    `INSERT INTO ${table} AS held (id, owner, expires) VALUES (${values}) ON CONFLICT (id) DO UPDATE SET ` +
    `${unlessHeld("owner")}, ${unlessHeld("expires")} RETURNING owner`
  );
}

/** The statement that notes that an event was handled, whoever holds it. */
export function confirmStatement(table: string, values: string): string {
  return (
    `INSERT INTO ${table} (id, owner, expires) VALUES (${values}) ` +
    "ON CONFLICT (id) DO UPDATE SET owner = NULL, expires = excluded.expires"
  );
}
