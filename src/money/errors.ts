/** Why an amount, a currency, an exponent or weights are refused. */
export type MoneyErrorCode =
  /** The string is no plain decimal number. */
  | "not_decimal"
  /** More decimals than the currency has, be they zeros. */
  | "too_many_decimals"
  /** The amount in minor units is no integer that a JavaScript number holds exactly. */
  | "not_safe_integer"
  /** The currency is not in the register, and no exponent is given. */
  | "unknown_currency"
  /** The currency is in the register, but nothing proves its exponent, and none is given. */
  | "unknown_exponent"
  /** The given exponent is no integer from 0 to 18. */
  | "invalid_exponent"
  /** No weights, a weight that is no integer from 0 on, or weights whose sum is 0. */
  | "invalid_weights";

/**
 * A value that stands for no amount of money: what a person typed, or what a file or an answer held.
 * Its message says what was expected and what was found. Values of a wrong type, such as a number
 * where a string belongs, are mistakes in the program and throw a TypeError instead.
 */
export class MoneyError extends RangeError {
  /** Always `MoneyError`, in minified code, too. */
  override readonly name = "MoneyError";
  /** The reason in a form for programs. */
  readonly code: MoneyErrorCode;

  constructor(code: MoneyErrorCode, expected: string, found: string) {
    super(`Expected ${expected}, found ${found}.`);
    this.code = code;
  }
}

/** A value as error messages show it: its type and, where it is short, what it holds. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (typeof value === "number" || typeof value === "bigint")
    return `the ${typeof value} ${shorten(String(value))}`;
  if (Array.isArray(value)) return "an array";
  return value === null ? "null" : typeof value;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
