import { equal, failureOf, holds } from "./expect.js";

/** Amounts without floats. */
export function money({ money: { fromMinorUnits, MoneyError, splitAmount, toMinorUnits } }) {
  const refuses = async (call, ErrorClass) => {
    const error = await failureOf(async () => call());
    holds(error instanceof ErrorClass, `${ErrorClass.name}, found ${error}`);
  };

  return {
    "major units become minor units and come back"() {
      for (const [major, currency, minor] of [
        ["10.50", "USD", 1050],
        ["5000", "JPY", 5000],
        ["0.01", "EUR", 1],
        ["-3.10", "GBP", -310],
      ]) {
        equal(toMinorUnits(major, currency), minor);
        equal(fromMinorUnits(minor, currency), major);
      }
      equal(toMinorUnits(10n, "usd"), 1000);
    },
    async "amounts that would have to be guessed are refused"() {
      await refuses(() => toMinorUnits(10.5, "USD"), TypeError);
      await refuses(() => toMinorUnits("10.505", "USD"), MoneyError);
      await refuses(() => toMinorUnits("1,050", "USD"), MoneyError);
      await refuses(() => toMinorUnits("10", "XXY"), MoneyError);
      await refuses(() => fromMinorUnits(10.5, "USD"), MoneyError);
    },
    "parts add up"() {
      equal(splitAmount(100, [1, 1, 1]), [34, 33, 33]);
      equal(
        splitAmount(1050, [3, 2, 2]).reduce((sum, part) => sum + part, 0),
        1050,
      );
    },
  };
}
