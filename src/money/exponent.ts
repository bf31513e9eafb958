import { type CurrencyCode, currencyExponents } from "../../generated/currencies.js";
import { describe, MoneyError } from "./errors.js";

/** A currency in upper or lower case. An editor offers the registered ones; others need an exponent. */
export type Currency = CurrencyCode | Lowercase<CurrencyCode> | (string & {});

/** Settings of a conversion. */
export interface MoneyOptions {
  /**
   * How many decimals the smallest unit of the currency has, from 0 to 18. It is needed for a
   * currency that the register does not list, or lists without an exponent, and wins over the register.
   */
  exponent?: number | undefined;
}

const register: Readonly<Record<string, number | null>> = currencyExponents;

/**
 * How many decimals the smallest unit of a currency has.
 * @throws MoneyError when neither register nor options tell, or the options tell nonsense.
 * @throws TypeError when the currency is no string.
 */
export function exponentOf(currency: Currency, { exponent }: MoneyOptions): number {
  if (typeof currency !== "string")
    throw new TypeError(`Expected a currency such as "USD", found ${describe(currency)}.`);
  // Before changing the case: letters outside ASCII can turn into ASCII ones.
  const code = /^[A-Za-z]{3,4}$/.test(currency) ? currency.toUpperCase() : undefined;
  if (code !== undefined && exponent !== undefined) return checkExponent(exponent);
  const registered = code === undefined ? undefined : register[code];
  if (registered === undefined)
    throw new MoneyError(
      "unknown_currency",
      code === undefined
        ? 'a currency code of three or four letters such as "USD"'
        : "a currency of the register, or the option exponent for any other",
      describe(currency),
    );
  if (registered === null)
    throw new MoneyError(
      "unknown_exponent",
      `the option exponent, since no page proves how many decimals ${code} has`,
      "none",
    );
  return registered;
}

function checkExponent(exponent: number): number {
  if (Number.isInteger(exponent) && exponent >= 0 && exponent <= 18) return exponent;
  throw new MoneyError(
    "invalid_exponent",
    "an exponent that is an integer from 0 to 18",
    describe(exponent),
  );
}
