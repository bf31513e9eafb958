import { describe, expect, test } from "vitest";
import {
  cardOf,
  isCardNumber,
  outcomeOfAmount,
  outcomeOfPhone,
  testValues,
} from "./test-values.js";

const cards = testValues.filter(({ kind }) => kind === "card");

// What card schemes and providers publish for tests, and nobody holds.
const published = [
  ...["4111111111111111", "4761344136141390", "4242424242424242", "5555555555554444"],
  ...["5200828282828210", "378282246310005", "6011111111111117", "3056930009020004"],
  ...["3566002020360505", "6200000000000005"],
];

describe("the table of test values", () => {
  test.each(cards.map(({ value }) => value))(
    "%s has a check digit and is a test number",
    (value) => {
      expect(isCardNumber(value)).toBe(true);
      expect(published.includes(value) || value.startsWith("40000")).toBe(true);
    },
  );

  test("has each value once", () => {
    const values = testValues.map(({ kind, value }) => `${kind} ${value}`);
    expect(new Set(values).size).toBe(values.length);
  });

  test("has two cards of the pages; all other values are constructed", () => {
    const shown = testValues.filter(({ evidence }) => evidence === "documented");
    expect(shown.map(({ value }) => value)).toEqual(["4111111111111111", "4761344136141390"]);
  });
});

describe("reading test values", () => {
  test("takes spaces and hyphens in a card number", () => {
    expect(cardOf("4000 0000-0000 9995").outcome).toBe("insufficient_funds");
  });

  test.each([
    ["a live card", "4539578763621486", "live_card"],
    ["a number with a wrong check digit", "4242424242424241", "incorrect_number"],
    ["too few digits", "42424242420", "incorrect_number"],
    ["letters", "4242abcd42424242", "incorrect_number"],
  ])("%s is none", (_, number, outcome) => {
    expect(cardOf(number).outcome).toBe(outcome);
  });

  test("amounts count whole, telephones by their last digits", () => {
    expect(outcomeOfAmount(400_002)).toBe("declined");
    expect(outcomeOfAmount(1_400_002)).toBeUndefined();
    expect(outcomeOfPhone("+237 65 00 09 995")).toBe("insufficient_funds");
    expect(outcomeOfPhone("237650009994")).toBeUndefined();
  });
});
