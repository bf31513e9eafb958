import { describe, expect, test } from "vitest";
import { currencyExponents } from "../../generated/currencies.js";
import { formatAmount, fromMinorUnits, type MoneyErrorCode } from "./index.js";

const locales = ["en-US", "de-DE", "fr-CH", "ja-JP", "pt-BR", "ar-EG", "fa-IR", "hi-IN-u-nu-deva"];
const currencies = Object.entries(currencyExponents);

/** Code points of the digit 0 in the scripts of these locales. */
const zeros = [0x30, 0x660, 0x6f0, 0x966];

describe.each(locales)("in %s", (locale) => {
  test.for(currencies)("%s keeps each digit of as many decimals as it has", ([code, exponent]) => {
    const options = exponent === null ? { exponent: 2 } : {};
    for (const amount of [0, 7, 1050, -1_234_567, 9_007_199_254_740_991_234_567n]) {
      const shown = formatAmount(amount, code, locale, options);
      const decimal = fromMinorUnits(amount, code, options);
      expect(digitsOf(shown)).toBe(decimal.replace(/\D/g, ""));
    }
  });
});

test.for([
  [1050, "USD", "en-US", "$10.50"],
  [-1050, "USD", "fr-FR", "-10,50 $US"],
  [5000, "JPY", "de-DE", "5.000 ¥"],
  // Intl by itself shows none of its decimals.
  [1050, "PKR", "en", "PKR 10.50"],
  [1050, "TZS", "en", "TZS 10.50"],
  // Intl by itself takes no code of four letters.
  [1_500_000, "USDC", "en", "USDC 1.500000"],
  [1_500_000, "usdt", "de", "1,500000 USDT"],
  [-1, "USDT", "en", "-USDT 0.000001"],
  [123_456_789_012_345_678_901n, "EUR", "en", "€1,234,567,890,123,456,789.01"],
] as const)("%s %s in %s is %s", ([amount, currency, locale, shown]) => {
  expect(formatAmount(amount, currency, locale).replaceAll(/[\u00a0\u202f]/g, " ")).toBe(shown);
});

test("an exponent serves for a currency that the register does not list, and wins over it", () => {
  expect(formatAmount(105_000, "UZS", "en-UZ", { exponent: 2 })).toMatch(/1,050\.00/);
  expect(formatAmount(1_050, "IDR", "en", { exponent: 0 })).toMatch(/1,050$/);
  expect(formatAmount(1_050, "USD", "en-US", { exponent: 3 })).toBe("$1.050");
});

test("of several locales the first that the platform has counts, and without one its own", () => {
  expect(formatAmount(1050, "EUR", ["xx-XX", "de"])).toBe(formatAmount(1050, "EUR", "de"));
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  expect(formatAmount(1050, "EUR", undefined)).toBe(formatAmount(1050, "EUR", locale));
});

test.for<[MoneyErrorCode, number, string]>([
  ["not_safe_integer", 10.5, "USD"],
  ["not_safe_integer", Number.NaN, "USD"],
  ["unknown_currency", 1, "UZS"],
  ["unknown_currency", 1, "US$"],
  ["unknown_exponent", 1, "IDR"],
])("%s: %s %s", ([code, amount, currency]) => {
  expect(() => formatAmount(amount, currency, "en")).toThrow(
    expect.objectContaining({ name: "MoneyError", code }),
  );
});

test("a decimal string is no amount", () => {
  expect(() => formatAmount("10.50" as never, "USD", "en")).toThrow(TypeError);
});

test.for([
  ["en_US", '"en_US"'],
  [["en", ""], '"en", ""'],
  [null, "null"],
])("a locale of %j is named", ([locale, found]) => {
  expect(() => formatAmount(1, "USD", locale as string)).toThrow(
    new RangeError(`Expected a language tag such as "en-US", found ${found}.`),
  );
});

/** The digits of a text in ASCII, whatever their script. */
function digitsOf(text: string): string {
  return [...text.matchAll(/\p{Nd}/gu)]
    .map(([digit]) => {
      const point = digit.codePointAt(0) as number;
      const zero = zeros.find((first) => point >= first && point < first + 10);
      return point - (zero ?? Number.NaN);
    })
    .join("");
}
