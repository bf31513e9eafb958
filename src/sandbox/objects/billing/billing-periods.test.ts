import { describe, expect, test } from "vitest";
import { periodEnd, type Recurring, rhythmOf } from "./billing-periods.js";

const end = (from: string, interval: Recurring["interval"], count: number, periods: number) =>
  new Date(periodEnd(Date.parse(from), { interval, interval_count: count }, periods))
    .toISOString()
    .replace(/:00\.000Z$/, "");

describe("periodEnd", () => {
  test.each<
    [from: string, interval: Recurring["interval"], count: number, periods: number, to: string]
  >([
    ["2026-01-31T00:00Z", "month", 1, 1, "2026-02-28T00:00"],
    ["2026-01-31T00:00Z", "month", 1, 2, "2026-03-31T00:00"],
    ["2028-01-31T00:00Z", "month", 1, 1, "2028-02-29T00:00"],
    ["2026-01-30T23:59Z", "month", 1, 1, "2026-02-28T23:59"],
    ["2026-11-30T12:00Z", "month", 3, 1, "2027-02-28T12:00"],
    ["2026-03-31T00:00Z", "month", 1, 12, "2027-03-31T00:00"],
    ["2028-02-29T00:00Z", "year", 1, 1, "2029-02-28T00:00"],
    ["2028-02-29T00:00Z", "year", 1, 4, "2032-02-29T00:00"],
    ["2026-12-28T00:00Z", "week", 2, 1, "2027-01-11T00:00"],
    ["2026-12-31T18:30Z", "day", 1, 1, "2027-01-01T18:30"],
    // Clocks that go forward in between do not matter: periods are counted in UTC.
    ["2026-03-28T02:30Z", "day", 2, 1, "2026-03-30T02:30"],
  ])("from %s, %s times %d, %d periods: %s", (from, interval, count, periods, to) => {
    expect(end(from, interval, count, periods)).toBe(to);
  });
});

test("rhythmOf is the same for what is paid at the same times", () => {
  expect(rhythmOf({ interval: "month", interval_count: 1 })).toBe("every month");
  expect(rhythmOf({ interval: "week", interval_count: 2 })).toBe("every 2 weeks");
});
