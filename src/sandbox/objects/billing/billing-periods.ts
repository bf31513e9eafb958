import { day } from "../../durations.js";
/** How often something is paid: a member of prices. */
export interface Recurring {
  readonly interval: "day" | "week" | "month" | "year";
  readonly interval_count: number;
}

/** Moves a moment by a number of intervals, in UTC. */
const moves: Readonly<Record<Recurring["interval"], (from: number, count: number) => number>> = {
  day: (from, count) => from + count * day,
  week: (from, count) => from + count * 7 * day,
  month: monthsAfter,
  year: (from, count) => monthsAfter(from, count * 12),
};

/**
 * When a number of periods is over. Months end on the day of the month on which the first began, or on their last
 * day where they have no such day: what began on 31 January goes on to 28 February and then to 31 March.
 * @param anchor when the first began, in epoch milliseconds.
 */
export function periodEnd(
  anchor: number,
  { interval, interval_count: count }: Recurring,
  periods: number,
) {
  return moves[interval](anchor, count * periods);
}

function monthsAfter(from: number, count: number): number {
  const start = new Date(from);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + count];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(start.getUTCDate(), lastDay);
  return Date.UTC(year, month, date) + (from % day);
}

/** How often something is paid, as prices have it: once in an interval unless told. */
export interface Rhythm {
  readonly interval: string;
  readonly interval_count?: number | null | undefined;
}

/** How often something is paid, in words: the same for what is paid at the same times. */
export function rhythmOf({ interval, interval_count }: Rhythm): string {
  const count = interval_count ?? 1;
  return count === 1 ? `every ${interval}` : `every ${count} ${interval}s`;
}
