import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MoneyError, splitAmount } from "./index.js";

const anyTotal = fc.maxSafeInteger();
const anyWeights = fc
  .array(fc.oneof(fc.nat({ max: 20 }), fc.maxSafeNat()), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0));
/** Small numbers, so that ties are frequent. */
const closeWeights = fc
  .array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0));

describe("splits", () => {
  test.for([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [1050, [1], [1050]],
    [5, [1, 1], [3, 2]],
    [1, [1, 1, 1], [1, 0, 0]],
    [10, [0, 3, 0, 1], [0, 8, 0, 2]],
    [100, [1, 2, 3], [17, 33, 50]],
    [101, [50, 25, 25], [51, 25, 25]],
    [0, [1, 2], [0, 0]],
    [-0, [1], [0]],
    [7, [0, 0, 5], [0, 0, 7]],
    [100, [3n, 1], [75, 25]],
    [Number.MAX_SAFE_INTEGER, [1, 1], [4503599627370496, 4503599627370495]],
    [2, [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], [1, 1]],
  ] as const)("%s by %s", ([total, weights, parts]) => {
    expect(splitAmount(total, weights)).toEqual(parts);
  });

  test("a negative total leaves no -0", () => {
    expect(splitAmount(-1, [1, 0]).map((part) => Object.is(part, -0))).toEqual([false, false]);
  });
});

describe("refuses", () => {
  test.for([
    [10.5, [1], "not_safe_integer"],
    [2 ** 53, [1], "not_safe_integer"],
    [Number.NaN, [1], "not_safe_integer"],
    [100, [], "invalid_weights"],
    [100, [0, 0], "invalid_weights"],
    [100, [2, -1], "invalid_weights"],
    [100, [2n, -1n], "invalid_weights"],
    [100, [0.5, 0.5], "invalid_weights"],
    [100, [1, Number.NaN], "invalid_weights"],
    [100, [1, Number.POSITIVE_INFINITY], "invalid_weights"],
    [100, [2 ** 53], "invalid_weights"],
  ] as const)("%d by %s: %s", ([total, weights, code]) => {
    expect(() => splitAmount(total, weights)).toThrow(expect.objectContaining({ code }));
    expect(() => splitAmount(total, weights)).toThrow(MoneyError);
  });

  test.for([
    ["100", [1]],
    [100n, [1]],
    [null, [1]],
    [100, undefined],
    [100, "11"],
    [100, new Set([1])],
    [100, ["1"]],
    [100, [1, null]],
    [100, [1, undefined]],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    [100, [1, , 1]],
  ] as [never, never][])("%s by %s as of a wrong type", ([total, weights]) => {
    expect(() => splitAmount(total, weights)).toThrow(TypeError);
  });

  test("with a message that names the weight", () => {
    expect(() => splitAmount(100, [1, 0.5])).toThrow(
      "Expected a safe integer from 0 on as weight 1, found the number 0.5.",
    );
  });
});

describe("for any total and weights", () => {
  test("the parts are safe integers that add up to the total", () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const parts = splitAmount(total, weights);
        expect(parts).toHaveLength(weights.length);
        expect(parts.every(Number.isSafeInteger)).toBe(true);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
      }),
    );
  });

  test("no part is a whole unit away from its exact share", () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
        splitAmount(total, weights).forEach((part, index) => {
          const distance = BigInt(part) * sum - BigInt(total) * BigInt(weights[index] ?? 0);
          expect(distance < sum && distance > -sum).toBe(true);
        });
      }),
    );
  });

  test("a larger weight never gets less, an equal one neither when it comes earlier", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.oneof(anyWeights, closeWeights), (total, weights) => {
        const parts = splitAmount(total, weights);
        const ordered = parts
          .map((part, index) => ({ part, weight: weights[index] ?? 0 }))
          .sort((a, b) => b.weight - a.weight);
        for (const [index, { part }] of ordered.slice(1).entries())
          expect(part).toBeLessThanOrEqual(ordered[index]?.part ?? 0);
      }),
    );
  });

  test("a weight of 0 gets 0", () => {
    fc.assert(
      fc.property(anyTotal, closeWeights, (total, weights) => {
        splitAmount(total, weights).forEach((part, index) => {
          if (weights[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  test("a refund mirrors the payment", () => {
    fc.assert(
      fc.property(anyTotal, closeWeights, (total, weights) => {
        const mirrored = splitAmount(-total, weights).map((part) => 0 - part);
        expect(mirrored).toEqual(splitAmount(total, weights));
      }),
    );
  });

  test("weights that are multiples of others split alike", () => {
    fc.assert(
      fc.property(
        anyTotal,
        closeWeights,
        fc.integer({ min: 1, max: 9 }),
        (total, weights, factor) => {
          const scaled = weights.map((weight) => BigInt(weight * factor));
          expect(splitAmount(total, scaled)).toEqual(splitAmount(total, weights));
        },
      ),
    );
  });

  test("the units left over go where most was lost, one by one", () => {
    fc.assert(
      fc.property(anyTotal, fc.oneof(anyWeights, closeWeights), (total, weights) => {
        expect(splitAmount(total, weights)).toEqual(unitByUnit(total, weights));
      }),
    );
  });
});

/** The largest remainder method by its definition: one unit at a time to whoever lacks most. */
function unitByUnit(total: number, weights: number[]): number[] {
  const size = BigInt(Math.abs(total));
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  const parts = weights.map((weight) => (size * BigInt(weight)) / sum);
  let rest = size - parts.reduce((all, part) => all + part, 0n);
  for (; rest > 0n; rest -= 1n) {
    const lacking = weights.map(
      (weight, index) => size * BigInt(weight) - (parts[index] ?? 0n) * sum,
    );
    const most = lacking.reduce((best, lack) => (lack > best ? lack : best));
    const index = lacking.indexOf(most);
    parts[index] = (parts[index] ?? 0n) + 1n;
  }
  return parts.map((part) => Number(part) * Math.sign(total) + 0);
}
