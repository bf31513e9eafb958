import { describe } from "./errors.js";
import { type Currency, exponentOf, type MoneyOptions } from "./exponent.js";
import { fromMinorUnits } from "./minor-units.js";

/**
 * An amount of the API as people of a locale read it: `formatAmount(1050, "PKR", "en")` is "PKR 10.50",
 * `formatAmount(5000, "JPY", "de")` is "5.000 ¥", `formatAmount(1500000, "USDC", "en")` is "USDC 1.500000".
 *
 * Symbol, grouping and digits are those of `Intl.NumberFormat`, decimals as many as the currency has here:
 * Intl counts other ones for some, such as none for PKR, and refuses codes of four letters. Amounts
 * of any size keep every digit, since no float is made of them.
 *
 * @param amount Minor units: an integer that a number holds exactly, or a bigint of any size.
 * @param currency Code in upper or lower case.
 * @param locale A language tag such as "en-US", or several in order of preference; undefined is the
 * locale of the machine that runs this, which on a server is seldom that of the reader.
 * @returns Text to be shown, and not to be read back: it may hold blanks that do not break, and digits
 * of other scripts. `fromMinorUnits` makes text for programs.
 * @throws MoneyError with a `code`, when the amount is no safe integer or the currency is unknown.
 * @throws TypeError when the amount is neither number nor bigint, or the currency is no string.
 * @throws RangeError when the locale is no language tag, such as "en_US" with its underscore.
 * @see documented: crypto, doc-1763752; exponents: spec/currencies.yaml
 */
export function formatAmount(
  amount: number | bigint,
  currency: Currency,
  locale: string | readonly string[] | undefined,
  options: MoneyOptions = {},
): string {
  const decimal = fromMinorUnits(amount, currency, options);
  const digits = exponentOf(currency, options);
  const code = currency.toUpperCase();
  const isKnownToIntl = code.length === 3;
  checkLocale(locale);
  const format = new Intl.NumberFormat(locale as string | string[] | undefined, {
    style: "currency",
    // Intl takes three letters. The code for "no currency" stands where that of any other would.
    currency: isKnownToIntl ? code : "XXX",
    currencyDisplay: isKnownToIntl ? "symbol" : "code",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (
    format
      // A string is read exactly; its type knows only numbers.
      .formatToParts(decimal as unknown as number)
      .map(({ type, value }) => (type === "currency" && !isKnownToIntl ? code : value))
      .join("")
  );
}

/** Names the locale that is none, which Intl does not. */
function checkLocale(locale: string | readonly string[] | undefined): void {
  try {
    Intl.getCanonicalLocales(locale as string | string[] | undefined);
  } catch {
    const found = [locale].flat().map(describe).join(", ");
    throw new RangeError(`Expected a language tag such as "en-US", found ${found}.`);
  }
}
