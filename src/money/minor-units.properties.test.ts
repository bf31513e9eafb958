import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyExponents } from "../../generated/currencies.js";
import { fromMinorUnits, type MoneyErrorCode, toMinorUnits } from "./index.js";

const anyExponent = fc.integer({ min: 0, max: 18 });
const anyMinor = fc.maxSafeInteger();
const anyCurrency = fc.constantFrom(
  ...Object.entries<number | null>(currencyExponents).flatMap(([currency, exponent]) =>
    exponent === null ? [] : [[currency, exponent] as const],
  ),
);

describe("toMinorUnits", () => {
  test("gives back what an amount of any currency is made of", () => {
    fc.assert(
      fc.property(anyCurrency, anyMinor, ([currency, exponent], minor) => {
        expect(toMinorUnits(decimalOf(BigInt(minor), exponent), currency)).toBe(minor + 0);
      }),
    );
  });

  test("agrees with a sum of digits times powers of ten", () => {
    const decimals = fc.tuple(
      fc.constantFrom("", "-"),
      fc.stringMatching(/^[0-9]{1,12}$/),
      fc.stringMatching(/^[0-9]{0,4}$/),
      fc.integer({ min: 4, max: 6 }),
    );
    fc.assert(
      fc.property(decimals, ([sign, whole, fraction, exponent]) => {
        const text = `${sign}${whole}${fraction && "."}${fraction}`;
        const expected = schoolbook(sign, whole, fraction, exponent);
        const tooLarge = expected > 9007199254740991n || expected < -9007199254740991n;
        if (tooLarge)
          expect(() => toMinorUnits(text, "XXX", { exponent })).toThrow(
            refusal("not_safe_integer"),
          );
        else expect(BigInt(toMinorUnits(text, "XXX", { exponent }))).toBe(expected);
      }),
    );
  });

  test("grows with the amount", () => {
    fc.assert(
      fc.property(anyMinor, anyMinor, anyExponent, (a, b, exponent) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const minor = (value: number) =>
          toMinorUnits(decimalOf(BigInt(value), exponent), "XXX", { exponent });
        expect(minor(less)).toBeLessThanOrEqual(minor(more));
      }),
    );
  });

  test("takes a bigint like the same whole number in a string", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -9_000_000_000n, max: 9_000_000_000n }),
        anyCurrency,
        (whole, [currency]) => {
          expect(toMinorUnits(whole, currency)).toBe(toMinorUnits(String(whole), currency));
        },
      ),
    );
  });

  test("refuses every string that is no plain decimal", () => {
    const strings = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(..."0123456789.-+ eE,_n\u0663\uff15\n") }),
      fc
        .tuple(
          fc.stringMatching(/^-?[0-9]{1,5}\.[0-9]{2}$/),
          fc.nat(),
          fc.string({ minLength: 1, maxLength: 1 }),
        )
        .map(([text, at, stray]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + stray + text.slice(place);
        }),
    );
    fc.assert(
      fc.property(strings, (text) => {
        fc.pre(!isPlainDecimal(text));
        expect(() => toMinorUnits(text, "USD")).toThrow(refusal("not_decimal"));
      }),
      { numRuns: 2000 },
    );
  });

  test("refuses every excess decimal, zeros too", () => {
    fc.assert(
      fc.property(
        anyCurrency,
        fc.nat(),
        fc.stringMatching(/^[0-9]{1,4}$/),
        ([currency, exponent], whole, excess) => {
          const text = `${whole}.${"0".repeat(exponent)}${excess}`;
          expect(() => toMinorUnits(text, currency)).toThrow(refusal("too_many_decimals"));
        },
      ),
    );
  });
});

describe("fromMinorUnits", () => {
  test("is read back by toMinorUnits", () => {
    fc.assert(
      fc.property(anyMinor, anyExponent, (minor, exponent) => {
        const amount = fromMinorUnits(minor, "XXX", { exponent });
        expect(toMinorUnits(amount, "XXX", { exponent })).toBe(minor + 0);
      }),
    );
  });

  test("prints exactly the decimals of the currency, and agrees with long division", () => {
    fc.assert(
      fc.property(fc.bigInt(), anyCurrency, (minor, [currency, exponent]) => {
        const amount = fromMinorUnits(minor, currency);
        expect(amount).toBe(decimalOf(minor, exponent));
        expect(amount.split(".")[1]?.length ?? 0).toBe(exponent);
      }),
    );
  });
});

/** What a MoneyError of this code looks like. */
function refusal(code: MoneyErrorCode): unknown {
  return expect.objectContaining({ name: "MoneyError", code });
}

/** By division and remainder, not by cutting the digits. */
function decimalOf(minor: bigint, exponent: number): string {
  const size = minor < 0n ? -minor : minor;
  const unit = 10n ** BigInt(exponent);
  const fraction = String(unit + (size % unit)).slice(1);
  return `${minor < 0n ? "-" : ""}${size / unit}${exponent > 0 ? "." : ""}${fraction}`;
}

function schoolbook(sign: string, whole: string, fraction: string, exponent: number): bigint {
  let sum = 0n;
  [...whole].reverse().forEach((digit, place) => {
    sum += BigInt(digit) * 10n ** BigInt(place + exponent);
  });
  [...fraction].forEach((digit, place) => {
    sum += BigInt(digit) * 10n ** BigInt(exponent - place - 1);
  });
  return sign ? -sum : sum;
}

/** The grammar once more, as a reader of single characters. */
function isPlainDecimal(text: string): boolean {
  const [whole = "", ...fractions] = (text.startsWith("-") ? text.slice(1) : text).split(".");
  return fractions.length <= 1 && [whole, ...fractions].every(isDigits);
}

function isDigits(text: string): boolean {
  return text !== "" && [...text].every((character) => "0123456789".includes(character));
}
