import { expect, test, vi } from "vitest";
import { fromMinorUnits, toMinorUnits } from "./index.js";

vi.mock("../../generated/currencies.js", () => ({ currencyExponents: { USD: 2, ABC: null } }));

test.for([() => toMinorUnits("1", "abc"), () => fromMinorUnits(1, "ABC")])(
  "a currency whose exponent nothing proves is refused",
  (call) => {
    expect(call).toThrow(
      expect.objectContaining({
        code: "unknown_exponent",
        message:
          "Expected the option exponent, since no page proves how many decimals ABC has, found none.",
      }),
    );
  },
);

test("and taken with an exponent", () => {
  expect(toMinorUnits("1.5", "ABC", { exponent: 3 })).toBe(1500);
  expect(fromMinorUnits(1500, "abc", { exponent: 0 })).toBe("1500");
});
