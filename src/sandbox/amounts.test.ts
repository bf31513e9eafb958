import { describe, expect, test } from "vitest";
import { exactly, percentOf, precisionOf, shareOf, sumOf } from "./amounts.js";

describe("percentOf", () => {
  test.each<[amount: number, percent: number, nearest: number, down: number]>([
    [1000, 25, 250, 250],
    [999, 25.5, 255, 254],
    [1, 50, 1, 0],
    [3, 33.333333, 1, 0],
    [0, 100, 0, 0],
    [Number.MAX_SAFE_INTEGER, 100, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, 50, 4_503_599_627_370_496, 4_503_599_627_370_495],
  ])("of %d, %d percent are %d, or %d rounded down", (amount, percent, nearest, down) => {
    expect(percentOf(amount, percent, "half-up")).toBe(nearest);
    expect(percentOf(amount, percent, "down")).toBe(down);
  });
});

test("a share below 0 is as large as the same share above", () => {
  expect(shareOf(-1000, 1, 3, "half-up")).toBe(-333);
  expect(shareOf(-5, 1, 2, "half-up")).toBe(-3);
  expect(shareOf(-5, 1, 2, "down")).toBe(-2);
});

test("what cannot be counted exactly is refused with its place", () => {
  expect(sumOf([1, 2, 3], "lines")).toBe(6);
  expect(exactly(Number.MAX_SAFE_INTEGER, "amount")).toBe(Number.MAX_SAFE_INTEGER);
  const refused = expect.objectContaining({
    status: 400,
    details: { code: "parameter_invalid", param: "lines" },
  });
  for (const amounts of [[Number.MAX_SAFE_INTEGER, 1], [Number.MAX_SAFE_INTEGER, 1, -1], [0.5]])
    expect(() => sumOf(amounts, "lines")).toThrow(refused);
});

test.each([
  ["USD", 2],
  ["JPY", 0],
  ["USDC", 6],
  ["IDR", 2],
  ["XYZ", 2],
])("amounts in %s have %d decimals", (currency, precision) => {
  expect(precisionOf(currency)).toBe(precision);
});
