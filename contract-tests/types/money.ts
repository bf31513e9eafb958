// Compiled, never run: amounts that are no floats, currencies and parts.
import {
  type Currency,
  type CurrencyCode,
  formatAmount,
  fromMinorUnits,
  MoneyError,
  type MoneyErrorCode,
  type Parts,
  splitAmount,
  toMinorUnits,
} from "../../src/money/index.js";

export function amounts(typed: string, whole: bigint, minor: number): void {
  const fromText: number = toMinorUnits(typed, "USD");
  const fromWhole: number = toMinorUnits(whole, "usdc");
  const text: string = fromMinorUnits(minor, "JPY");
  use(fromText, fromWhole, text, fromMinorUnits(whole, "JPY"));
  // @ts-expect-error: a float does not hold most amounts exactly
  use(toMinorUnits(10.5, "USD"));
  // @ts-expect-error: a whole number does not tell whether it is major or minor units
  use(toMinorUnits(minor, "USD"));
  // @ts-expect-error: neither does one that may be a string
  use(toMinorUnits(typed as string | number, "USD"));
  // @ts-expect-error: an amount may be missing
  use(toMinorUnits(typed as string | undefined, "USD"));
  // @ts-expect-error: minor units are no text
  use(fromMinorUnits("1050", "USD"));
  // @ts-expect-error: the same number means other money in another currency
  use(toMinorUnits("10.50"));
  // @ts-expect-error: the same here
  use(fromMinorUnits(1050));
}

export function people(minor: number, large: bigint, languages: readonly string[]): void {
  const shown: string = formatAmount(minor, "USD", "en-US");
  use(shown, formatAmount(large, "usdc", languages), formatAmount(minor, "JPY", undefined));
  use(formatAmount(minor, "BHD", "ar", { exponent: 3 }));
  // @ts-expect-error: minor units are no text
  use(formatAmount("10.50", "USD", "en"));
  // @ts-expect-error: whoever reads it has a language
  use(formatAmount(minor, "USD"));
}

export function currencies(fromAnswer: string): void {
  const known: CurrencyCode = "USDT";
  const offered: Currency[] = [known, "usdt", fromAnswer];
  use(toMinorUnits("1", fromAnswer), toMinorUnits("1", "BHD", { exponent: 3 }), offered);
  use(toMinorUnits("1", "USD", { exponent: undefined }));
  // @ts-expect-error: the register does not list it
  const unknown: CurrencyCode = "XXX";
  // @ts-expect-error: an exponent is a number
  use(toMinorUnits("1", "BHD", { exponent: "3" }), unknown);
  // @ts-expect-error: the option is called exponent
  use(toMinorUnits("1", "BHD", { decimals: 3 }));
}

export function parts(weights: readonly number[], lines: { amount: number }[]): void {
  const [half, otherHalf] = splitAmount(1001, [1, 1]);
  const sum: number = half + otherHalf;
  const any: number[] = splitAmount(1001, weights);
  const mixed: Parts<[1, 2n]> = splitAmount(1001, [1, 2n]);
  use(
    sum,
    any,
    mixed[1].toFixed(),
    splitAmount(
      5,
      lines.map(({ amount }) => amount),
    ),
  );
  // @ts-expect-error: two weights give two parts
  use(splitAmount(1001, [1, 1])[2]);
  // @ts-expect-error: with an unknown number of weights a part may be missing
  use(any[0].toFixed());
  // @ts-expect-error: an amount of the API is a number
  use(splitAmount("1001", [1, 1]));
  // @ts-expect-error: weights are numbers
  use(splitAmount(1001, ["1"]));
}

export function errors(): void {
  try {
    toMinorUnits("1,5", "USD");
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error;
    const code: MoneyErrorCode = error.code;
    // @ts-expect-error: there is no such code
    use(code, error.code === "too_few_decimals");
  }
}

function use(...values: unknown[]): void {
  void values;
}
