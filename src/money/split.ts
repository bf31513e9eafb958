import { describe, MoneyError } from "./errors.js";
import { toBigInt } from "./minor-units.js";

/** One part per weight: a tuple of weights gives a tuple of parts. */
export type Parts<Weights extends readonly unknown[]> = {
  -readonly [Index in keyof Weights]: number;
};

/**
 * Splits an amount in proportion to weights, so that the parts add up to it exactly:
 * `splitAmount(100, [1, 1, 1])` is `[34, 33, 33]`.
 *
 * Largest remainder method: each part is its exact share rounded down, and the units left over go one
 * each to the parts that lost most by rounding, of equal ones to the earlier. So no part is off its
 * exact share by a whole unit, a larger weight never gets less, and a weight of 0 gets 0. Negative
 * amounts, such as refunds, are split like positive ones: `splitAmount(-t, w)` is `-splitAmount(t, w)`.
 *
 * @param total Minor units, a safe integer, possibly negative or 0.
 * @param weights Integers from 0 on with a positive sum, for example the amounts of line items. For
 * shares such as 0.5 and 0.25, scale them: 2 and 1.
 * @returns Minor units in the order of the weights; 0, never -0.
 * @throws MoneyError with a `code`, when the total is no safe integer, or for such weights as above.
 * @throws TypeError when the total is no number, the weights are no array, or one is no number and
 * no bigint.
 */
export function splitAmount<const Weights extends readonly (number | bigint)[]>(
  total: number,
  weights: Weights,
): Parts<Weights> {
  if (typeof total !== "number")
    throw new TypeError(`Expected minor units as a number, found ${describe(total)}.`);
  const amount = toBigInt(total);
  const size = amount < 0n ? -amount : amount;
  const parts = split(size, checkWeights(weights));
  return parts.map((part) => Number(amount < 0n ? -part : part)) as Parts<Weights>;
}

function split(size: bigint, weights: bigint[]): bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) throw new MoneyError("invalid_weights", "a weight above 0", "none");
  const shares = weights.map((weight, index) => ({
    index,
    part: (size * weight) / sum,
    remainder: (size * weight) % sum,
  }));
  const rest = size - shares.reduce((all, { part }) => all + part, 0n);
  const favoured = [...shares].sort(byRemainder).slice(0, Number(rest));
  for (const share of favoured) share.part += 1n;
  return shares.map(({ part }) => part);
}

interface Share {
  index: number;
  remainder: bigint;
}

function byRemainder(a: Share, b: Share): number {
  if (a.remainder === b.remainder) return a.index - b.index;
  return a.remainder > b.remainder ? -1 : 1;
}

function checkWeights(weights: readonly (number | bigint)[]): bigint[] {
  if (!Array.isArray(weights))
    throw new TypeError(`Expected an array of weights, found ${describe(weights)}.`);
  // Array.from visits the holes of a sparse array, which map would keep.
  return Array.from(weights as readonly (number | bigint)[], checkWeight);
}

function checkWeight(weight: number | bigint, index: number): bigint {
  if (typeof weight !== "number" && typeof weight !== "bigint")
    throw new TypeError(`Expected a number as weight ${index}, found ${describe(weight)}.`);
  if (weight < 0 || (typeof weight === "number" && !Number.isSafeInteger(weight)))
    throw new MoneyError(
      "invalid_weights",
      `a safe integer from 0 on as weight ${index}`,
      describe(weight),
    );
  return BigInt(weight);
}
