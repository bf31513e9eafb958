import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { fromMinorUnits, MoneyError, type MoneyErrorCode, toMinorUnits } from "./index.js";

describe("toMinorUnits", () => {
  test.for([
    ["10.50", "USD", 1050],
    ["10.5", "USD", 1050],
    ["10", "USD", 1000],
    [10n, "USD", 1000],
    [-10n, "USD", -1000],
    ["0.01", "usd", 1],
    ["-0.01", "USD", -1],
    ["007.50", "USD", 750],
    ["1", "USDC", 1_000_000],
    ["0.000001", "usdt", 1],
    ["5000", "UGX", 5000],
    ["5000", "RWF", 5000],
    ["5000", "XAF", 5000],
    ["10000", "VND", 10_000],
    ["90071992547409.91", "USD", Number.MAX_SAFE_INTEGER],
    ["-90071992547409.91", "USD", -Number.MAX_SAFE_INTEGER],
  ] as const)("%s %s is %d", ([amount, currency, minor]) => {
    expect(toMinorUnits(amount, currency)).toBe(minor);
  });

  test.for(["0", "-0", "-0.00", 0n] as const)("%s is 0 and not -0", (amount) => {
    expect(toMinorUnits(amount, "USD")).toBe(0);
  });

  test.for([
    "",
    " ",
    "-",
    "+",
    ".",
    "+1",
    "--1",
    "-+1",
    "1.",
    ".5",
    "-.5",
    "1.2.3",
    "1..2",
    "1,5",
    "1,000",
    "1 000",
    "1_000",
    "1'000",
    " 1",
    "1 ",
    "1\n",
    "\t1",
    "1e3",
    "1E3",
    "1e-2",
    "0x10",
    "0b1",
    "1n",
    "$1",
    "1 USD",
    "NaN",
    "Infinity",
    "-Infinity",
    "null",
    "\u0661\u0662",
    "1.5\u0660",
    "\u0661.\u0665",
    "\uff11\uff12",
    "\uff11.\uff15",
    "1\uff0e5",
    "\u22121",
    "\u00bd",
    "1\u200b",
    "1\u00a0",
    "\ufeff1",
    "1\0",
  ])("%j is no decimal", (amount) => {
    expect(() => toMinorUnits(amount, "USD")).toThrow(refusal("not_decimal"));
  });

  test.for([
    ["10.505", "USD"],
    ["10.500", "USD"],
    ["10.0", "JPY"],
    ["0.0000001", "USDT"],
  ] as const)("%s %s has too many decimals", ([amount, currency]) => {
    expect(() => toMinorUnits(amount, currency)).toThrow(refusal("too_many_decimals"));
  });

  test.for([
    ["90071992547409.92", "USD"],
    ["-90071992547409.92", "USD"],
    [9007199254740992n, "JPY"],
    [10n ** 400n, "USD"],
    ["9".repeat(400), "JPY"],
  ] as const)("%s %s is more than a number holds", ([amount, currency]) => {
    expect(() => toMinorUnits(amount, currency)).toThrow(refusal("not_safe_integer"));
  });

  test.for([
    10.5,
    10,
    0,
    Number.NaN,
    null,
    undefined,
    true,
    {},
    [],
    ["10"],
    new String("10"),
    Object(10n),
  ])("%s is of a wrong type", (amount) => {
    expect(() => toMinorUnits(amount as never, "USD")).toThrow(TypeError);
  });

  test("says why a float is refused, whatever the currency", () => {
    expect(() => toMinorUnits(10.5 as never, "XXX")).toThrow(
      'Expected major units as a string such as "10.50" or a bigint of whole units, found the number 10.5. ' +
        "A float does not hold most decimal amounts exactly, and a number does not tell whether it is major or minor units.",
    );
  });
});

test.for([
  ["digits", "1".repeat(2e7), "not_decimal"],
  ["digits below 0", `-${"9".repeat(2e7)}.10`, "not_decimal"],
  ["decimals", `1.${"0".repeat(2e7)}`, "not_decimal"],
  ["digits of a bigint", 1n << 300_000_000n, "not_safe_integer"],
] as const)("millions of %s are refused without being read", ([, amount, code]) => {
  // Ended from outside: reading an amount as long as this takes minutes, or more stack than there is.
  const convert = () => {
    try {
      return toMinorUnits(amount, "USD");
    } catch (error) {
      return error;
    }
  };
  const error: unknown = runInNewContext("convert()", { convert }, { timeout: 5000 });
  expect(error).toMatchObject({ name: "MoneyError", code });
  expect(String(error).length).toBeLessThan(200);
});

test("a thousand characters are an amount, one more is none", () => {
  expect(toMinorUnits(`${"0".repeat(995)}10.50`, "USD")).toBe(1050);
  expect(() => toMinorUnits(`${"0".repeat(996)}10.50`, "USD")).toThrow(/at most 1000 characters/);
});

describe("fromMinorUnits", () => {
  test.for([
    [1050, "USD", "10.50"],
    [1050n, "usd", "10.50"],
    [5, "USD", "0.05"],
    [-5, "USD", "-0.05"],
    [-1050, "USD", "-10.50"],
    [0, "USD", "0.00"],
    [-0, "USD", "0.00"],
    [5000, "UGX", "5000"],
    [-5000, "JPY", "-5000"],
    [1, "USDC", "0.000001"],
    [123_456_789_012_345_678_901n, "USD", "1234567890123456789.01"],
  ] as const)("%s %s is %s", ([minor, currency, amount]) => {
    expect(fromMinorUnits(minor, currency)).toBe(amount);
  });

  test.for([10.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%d is no amount", (minor) => {
    expect(() => fromMinorUnits(minor, "USD")).toThrow(refusal("not_safe_integer"));
  });

  test.for(["1050", null, undefined, true, {}])("%j is of a wrong type", (minor) => {
    expect(() => fromMinorUnits(minor as never, "USD")).toThrow(TypeError);
  });
});

describe("messages", () => {
  test.for([
    ["10.505", "USD", 'Expected at most 2 decimals, which is what USD has, found "10.505".'],
    [
      "1,5",
      "USD",
      'Expected a plain decimal such as "10.50": an optional minus, digits, a point and digits, found "1,5".',
    ],
    [
      "1",
      "XXX",
      'Expected a currency of the register, or the option exponent for any other, found "XXX".',
    ],
  ] as const)("say of %s %s what was expected and found", ([amount, currency, message]) => {
    expect(() => toMinorUnits(amount, currency)).toThrow(MoneyError);
    expect(() => toMinorUnits(amount, currency)).toThrow(RangeError);
    expect(() => toMinorUnits(amount, currency)).toThrow(message);
  });

  test.for(["x".repeat(10_000), 10n ** 999n])("stay short", (amount) => {
    expect(() => toMinorUnits(amount, "USD")).toThrow(/^.{20,160}$/);
  });
});

/** What a MoneyError of this code looks like. */
function refusal(code: MoneyErrorCode): unknown {
  return expect.objectContaining({ name: "MoneyError", code });
}
