import { fromMinorUnits, toMinorUnits } from "../money/index.js";
import { precisionOf } from "./amounts.js";

/** How much of each currency a hundred US dollars are worth: made up, round, and the same for ever. */
const rates: Readonly<Record<string, number>> = {
  ...{ AED: 370, AUD: 150, BRL: 500, CAD: 140, CHF: 90, CNY: 700, DKK: 700, EUR: 90, GBP: 80 },
  ...{ GHS: 1500, HKD: 780, IDR: 1_500_000, ILS: 370, INR: 8000, JPY: 15_000, KES: 13_000 },
  ...{ KRW: 130_000, MXN: 1800, MYR: 450, NGN: 150_000, NOK: 1000, NZD: 160, PHP: 5500 },
  ...{ PKR: 28_000, PLN: 400, RWF: 130_000, SEK: 1000, SGD: 130, THB: 3500, TRY: 3000 },
  ...{ TZS: 250_000, UGX: 370_000, USD: 100, USDC: 100, USDT: 100, VND: 2_500_000, XAF: 60_000 },
  ...{ ZAR: 1800 },
};

/** An amount in minor units as people write it: `10.50 USD`. */
export function written(amount: number, currency: string): string {
  const code = currency.toUpperCase();
  return `${fromMinorUnits(amount, code, { exponent: precisionOf(code) })} ${code}`;
}

/** An amount in major units, such as `10.50`, in minor ones. */
export function minorUnits(amount: string, currency: string): number {
  const exponent = precisionOf(currency.toUpperCase());
  const [whole = "", decimals = ""] = amount.split(".");
  // Tables print decimals of currencies that have none.
  const kept = decimals.slice(0, exponent);
  return toMinorUnits(kept === "" ? whole : `${whole}.${kept}`, currency, { exponent });
}

/**
 * What an amount is worth in another currency.
 * @param amount in minor units of its currency.
 * @param isPar whether one major unit of every currency is worth one of every other.
 * @returns minor units of the other currency, rounded half up, at least 1; undefined where that is no safe integer.
 */
export function exchanged(
  amount: number,
  from: string,
  to: string,
  isPar: boolean,
): number | undefined {
  const worth = (currency: string) =>
    BigInt(isPar ? 1 : (rates[currency.toUpperCase()] ?? 100)) *
    10n ** BigInt(precisionOf(currency.toUpperCase()));
  const [numerator, denominator] = [worth(to), worth(from)];
  const units = Number((BigInt(amount) * numerator * 2n + denominator) / (denominator * 2n));
  return Number.isSafeInteger(units) ? Math.max(units, 1) : undefined;
}
