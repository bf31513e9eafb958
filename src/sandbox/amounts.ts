import { currencyExponents } from "../../generated/currencies.js";
import { invalid } from "./refusal.js";
import type { Work } from "./work.js";

/**
 * The code of a currency, as answers show it.
 * @param param the field that named it.
 * @throws Refusal for one that the register does not have.
 */
export function currencyIn(work: Work, code: unknown, param: string): string {
  const currency = String(code).toUpperCase();
  if (Object.hasOwn(currencyExponents, currency)) return currency;
  if (work.assume("currencies") === "any") return currency;
  const known = Object.keys(currencyExponents).join(", ");
  throw invalid(
    param,
    `There is no currency ${currency}, expected one of ${known}; assume currencies=any to take others.`,
  );
}

/** How many decimals amounts of a currency have; two where no page proves it. */
export function precisionOf(currency: string): number {
  const known: Readonly<Record<string, number | null>> = currencyExponents;
  return known[currency] ?? 2;
}

/**
 * An amount, or a sum of amounts, that can be counted exactly.
 * @throws Refusal for one that is too large for that.
 */
export function exactly(amount: number, param: string): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw invalid(
    param,
    `This comes to ${amount}: no more than ${Number.MAX_SAFE_INTEGER} can be counted exactly.`,
  );
}

/** The sum of amounts. @throws Refusal for one that is too large to be counted exactly. */
export function sumOf(amounts: readonly number[], param: string): number {
  return amounts.reduce((sum, amount) => exactly(sum + amount, param), 0);
}

/** How a share of an amount that is no whole number becomes one. */
export type Rounding = "half-up" | "down";

/**
 * A percentage of an amount, without floating point.
 * @param percent with up to six decimals.
 */
export function percentOf(amount: number, percent: number, rounding: Rounding): number {
  const [whole = "0", decimals = ""] = percent.toFixed(6).split(".");
  return shareOf(amount, Number(whole + decimals), 100 * 10 ** decimals.length, rounding);
}

/** `amount * part / whole`, without floating point; of amounts below 0 the same as above. */
export function shareOf(amount: number, part: number, whole: number, rounding: Rounding): number {
  const exact = BigInt(Math.abs(amount)) * BigInt(part);
  const divisor = BigInt(whole);
  const share = rounding === "down" ? exact / divisor : (exact * 2n + divisor) / (divisor * 2n);
  return Number(share) * (amount < 0 ? -1 : 1);
}
