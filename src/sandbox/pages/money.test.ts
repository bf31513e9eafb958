import { expect, test } from "vitest";
import { shownAmount } from "./money.js";

test.for([
  [1050, "USD", "$10.50 USD"],
  [1050, "usd", "$10.50 USD"],
  [5000, "JPY", "¥5,000 JPY"],
  [1050, "PKR", "PKR 10.50"],
  [1_500_000, "USDC", "USDC 1.500000"],
  [-200, "EUR", "-€2.00 EUR"],
  [null, "EUR", "€0.00 EUR"],
] as const)("%s of %s is %s", ([amount, currency, text]) => {
  expect(shownAmount(amount, currency)).toBe(text);
});

test("where nobody has proved the decimals, there are none", () => {
  expect(shownAmount(123_456, "IDR")).toBe("123456 IDR in its smallest unit");
  expect(shownAmount(5, "XXX")).toBe("5 XXX in its smallest unit");
});
