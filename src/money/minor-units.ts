import { describe, MoneyError } from "./errors.js";
import { type Currency, exponentOf, type MoneyOptions } from "./exponent.js";

// `\d` is 0 to 9 only: no digits of other scripts.
const decimal = /^(-?\d+)(?:\.(\d+))?$/;

// No amount is nearly as long, and millions of digits take seconds to read.
const longestAmount = 1000;

/**
 * An amount of money in the smallest unit of its currency, which is how the API takes and gives
 * amounts: `toMinorUnits("10.50", "USD")` is 1050, `toMinorUnits("1", "USDC")` is 1000000.
 *
 * @param amount Major units. A string holds an optional minus sign, digits, and at most one point
 * with digits after it, at most 1000 characters in all: no plus sign, grouping, comma, exponent or
 * blank. It may have fewer decimals than the currency, not more, even if they are zeros: "10.500" USD
 * is refused rather than guessed to be 10.50 or 10500. A bigint is whole units: `10n` is 10.00 USD. A
 * number is refused, because a float does not hold most decimal amounts exactly.
 * @param currency Code in upper or lower case.
 * @returns An integer that a number holds exactly; 0, never -0.
 * @throws MoneyError with a `code`, when the string is no such decimal, the currency is unknown, or
 * the result is beyond `Number.MAX_SAFE_INTEGER`.
 * @throws TypeError when the amount is neither string nor bigint, or the currency is no string.
 * @see documented: crypto, doc-1763752; exponents: spec/currencies.yaml
 */
export function toMinorUnits(
  amount: string | bigint,
  currency: Currency,
  options: MoneyOptions = {},
): number {
  if (typeof amount !== "string" && typeof amount !== "bigint") throw refusedType(amount);
  const exponent = exponentOf(currency, options);
  const minor =
    typeof amount === "string"
      ? parse(amount, exponent, currency)
      : checkSize(amount, currency) * 10n ** BigInt(exponent);
  const number = Number(minor);
  if (!Number.isSafeInteger(number)) throw tooLarge(describe(amount), currency);
  return number;
}

/**
 * An amount of the API as a decimal string in major units: `fromMinorUnits(1050, "USD")` is "10.50",
 * `fromMinorUnits(5000, "JPY")` is "5000".
 *
 * @param amount Minor units: an integer that a number holds exactly, or a bigint of any size.
 * @param currency Code in upper or lower case.
 * @returns Exactly as many decimals as the currency has, a minus sign for negative amounts, a point
 * and never any grouping; `toMinorUnits` reads it back. For people, see `formatAmount`.
 * @throws MoneyError with a `code`, when the amount is no safe integer or the currency is unknown.
 * @throws TypeError when the amount is neither number nor bigint, or the currency is no string.
 * @see documented: crypto, doc-1763752; exponents: spec/currencies.yaml
 */
export function fromMinorUnits(
  amount: number | bigint,
  currency: Currency,
  options: MoneyOptions = {},
): string {
  const minor = toBigInt(amount);
  const exponent = exponentOf(currency, options);
  const sign = minor < 0n ? "-" : "";
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, "0");
  const whole = sign + digits.slice(0, digits.length - exponent);
  return exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`;
}

/**
 * Minor units as a bigint.
 * @throws MoneyError when a number is no safe integer.
 * @throws TypeError when the amount is neither number nor bigint.
 */
export function toBigInt(amount: number | bigint): bigint {
  if (typeof amount === "bigint") return amount;
  if (typeof amount !== "number")
    throw new TypeError(
      `Expected minor units as an integer such as 1050, found ${describe(amount)}.`,
    );
  if (!Number.isSafeInteger(amount))
    throw new MoneyError(
      "not_safe_integer",
      "minor units as an integer that a number holds exactly, such as 1050 for 10.50 USD",
      describe(amount),
    );
  return BigInt(amount);
}

function parse(amount: string, exponent: number, currency: string): bigint {
  const isShort = amount.length <= longestAmount;
  const [, whole, decimals = ""] = (isShort && decimal.exec(amount)) || [];
  if (whole === undefined)
    throw new MoneyError(
      "not_decimal",
      isShort
        ? 'a plain decimal such as "10.50": an optional minus, digits, a point and digits'
        : `a plain decimal of at most ${longestAmount} characters`,
      describe(amount),
    );
  if (decimals.length > exponent)
    throw new MoneyError(
      "too_many_decimals",
      `at most ${exponent} decimals, which is what ${currency} has`,
      describe(amount),
    );
  return BigInt(whole + decimals.padEnd(exponent, "0"));
}

// Showing a bigint takes as long as reading one.
function checkSize(amount: bigint, currency: string): bigint {
  if (BigInt.asIntN(64, amount) === amount) return amount;
  throw tooLarge("a bigint of more than 64 bits", currency);
}

function tooLarge(found: string, currency: string): MoneyError {
  return new MoneyError(
    "not_safe_integer",
    `at most ${Number.MAX_SAFE_INTEGER} minor units`,
    `${found} ${currency}`,
  );
}

function refusedType(amount: unknown): TypeError {
  const reason =
    typeof amount === "number"
      ? " A float does not hold most decimal amounts exactly, and a number does not tell whether it is major or minor units."
      : "";
  return new TypeError(
    `Expected major units as a string such as "10.50" or a bigint of whole units, found ${describe(amount)}.${reason}`,
  );
}
