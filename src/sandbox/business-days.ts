import { day } from "./durations.js";

/** A time some business days later: Saturdays and Sundays, in UTC, do not count. @param time epoch milliseconds. */
export function businessDaysAfter(time: number, days: number): number {
  let at = time;
  for (let left = days; left > 0; ) {
    at += day;
    if (![0, 6].includes(new Date(at).getUTCDay())) left -= 1;
  }
  return at;
}

/** The end of a day in UTC, some days later. @param time epoch milliseconds. */
export function endOfDay(time: number, days = 0): number {
  return (Math.floor(time / day) + days + 1) * day;
}
