import { expect, test } from "vitest";
import { currencyExponents } from "../../generated/currencies.js";
import { payoutCorridors } from "../../generated/payout-corridors.js";
import { businessDaysAfter, endOfDay } from "./business-days.js";
import { exchanged, minorUnits, written } from "./exchange.js";

test("every registered currency, and every one of payouts, has a rate of its own", () => {
  const codes = [...Object.keys(currencyExponents), ...payoutCorridors.map((one) => one.currency)];
  const worth = (code: string) => exchanged(1_000_000_00, "USD", code, false);
  expect(codes.filter((code) => worth(code) === undefined)).toEqual([]);
  const likeDollars = codes.filter((code) => worth(code) === minorUnits("1000000", code));
  expect([...new Set(likeDollars)].sort()).toEqual(["USD", "USDC", "USDT"]);
});

test.each([
  [100, "USD", "EUR", 90],
  [90, "EUR", "USD", 100],
  [100, "usd", "jpy", 150],
  [1, "JPY", "USD", 1],
  [1, "USDC", "USD", 1],
  [1_000_000, "USDC", "USD", 100],
  [15, "USD", "GBP", 12],
  [3, "USD", "GBP", 2],
  [2, "USD", "GBP", 2],
  [1, "USD", "AUD", 2],
  [100, "USD", "CNY", 700],
])("%i %s are %s %i", (amount, from, to, expected) => {
  expect(exchanged(amount, from, to, false)).toBe(expected);
});

test("at par, one major unit is worth one of another, whatever its decimals", () => {
  expect(exchanged(100, "USD", "JPY", true)).toBe(1);
  expect(exchanged(100, "USD", "USDC", true)).toBe(1_000_000);
  expect(exchanged(Number.MAX_SAFE_INTEGER, "JPY", "USD", true)).toBeUndefined();
});

test("amounts are written, and read from tables that print decimals of currencies without any", () => {
  expect(written(1050, "usd")).toBe("10.50 USD");
  expect(written(5000, "JPY")).toBe("5000 JPY");
  expect(written(7, "IDR")).toBe("0.07 IDR");
  expect(minorUnits("100.00", "JPY")).toBe(100);
  expect(minorUnits("0.01", "usd")).toBe(1);
  expect(minorUnits("300", "CNY")).toBe(30_000);
});

test("business days leave out Saturdays and Sundays", () => {
  const at = (text: string) => Date.parse(`${text}Z`);
  expect(businessDaysAfter(at("2026-01-01T10:00"), 1)).toBe(at("2026-01-02T10:00"));
  expect(businessDaysAfter(at("2026-01-01T10:00"), 2)).toBe(at("2026-01-05T10:00"));
  expect(businessDaysAfter(at("2026-01-03T10:00"), 1)).toBe(at("2026-01-05T10:00"));
  expect(endOfDay(at("2026-01-01T10:00"))).toBe(at("2026-01-02T00:00"));
  expect(endOfDay(at("2026-01-01T00:00"), 2)).toBe(at("2026-01-04T00:00"));
});
