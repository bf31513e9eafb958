import { describe, expect, test } from "vitest";
import { fromMinorUnits, type MoneyErrorCode, toMinorUnits } from "./index.js";

describe("currencies", () => {
  test.for(["XXX", "US", "USDCC", "USD ", "", "u\u017fd", "U$D", "constructor"])(
    "%j is refused",
    (currency) => {
      expect(() => toMinorUnits("1", currency)).toThrow(refusal("unknown_currency"));
      expect(() => fromMinorUnits(1, currency)).toThrow(refusal("unknown_currency"));
    },
  );

  test("a given exponent serves for an unknown currency and wins over the register", () => {
    expect(toMinorUnits("1.234", "BHD", { exponent: 3 })).toBe(1234);
    expect(fromMinorUnits(1234, "bhd", { exponent: 3 })).toBe("1.234");
    expect(toMinorUnits("100", "IDR", { exponent: 0 })).toBe(100);
    expect(toMinorUnits("1", "USD", { exponent: undefined })).toBe(100);
  });

  test("a given exponent does not make a code of what is none", () => {
    expect(() => toMinorUnits("1", "US$", { exponent: 2 })).toThrow(refusal("unknown_currency"));
  });

  test.for([-1, 19, 1.5, Number.NaN, "2", null])("exponent %j is refused", (exponent) => {
    const options = { exponent: exponent as number };
    expect(() => toMinorUnits("1", "USD", options)).toThrow(refusal("invalid_exponent"));
    expect(() => fromMinorUnits(1, "USD", options)).toThrow(refusal("invalid_exponent"));
  });

  test.for([undefined, null, 840, {}])("currency %j is of a wrong type", (currency) => {
    expect(() => toMinorUnits("1", currency as never)).toThrow(TypeError);
  });
});

/** What a MoneyError of this code looks like. */
function refusal(code: MoneyErrorCode): unknown {
  return expect.objectContaining({ name: "MoneyError", code });
}
