import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mask } from "./excerpt.js";

/** Texts made of what the masks look for, of what they leave, and of what stands between. */
const secretive = fc
  .array(
    fc.oneof(
      fc.constantFrom("sk", "pk", "rk", "_", "test_", "live_", "[masked]", "_secret_", "whsec_"),
      fc.constantFrom(
        " ",
        "-",
        "/",
        "=",
        '"',
        "[masked digits]",
        "a",
        "7",
        "4242",
        "1767226200000",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("masking", () => {
  test.for([
    ["sk_test_abc", "sk_test_[masked]"],
    ["sk_abc", "sk_[masked]"],
    ["sk_test_", "sk_[masked]"],
    ["pk_live_a-b=, rk_c", "pk_live_[masked], rk_[masked]"],
    ["sk_test_[masked]", "sk_test_[masked]"],
    ["sk_test_[masked] sk_test_[", "sk_test_[masked] sk_[masked]["],
    ["pi_1_secret_abc", "pi_1_secret_[masked]"],
    ["whsec_abc", "whsec_[masked]"],
    ["4242 4242 4242 4242", "[masked digits]"],
    ["risk_free, desk_test_1", "risk_free, desk_test_1"],
  ])("%s", ([text, masked]) => {
    expect(mask(text as string)).toBe(masked);
  });

  test("changes nothing in what is masked", () => {
    fc.assert(
      fc.property(fc.oneof(secretive, fc.string()), (text) => {
        const masked = mask(text);
        expect(mask(masked)).toBe(masked);
      }),
      { numRuns: 5000 },
    );
  });
});
