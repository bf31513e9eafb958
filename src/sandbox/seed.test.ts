import { expect, test } from "vitest";
import { lettersOf, numberOf } from "./seed.js";

test("numbers of texts that differ in one letter are apart, and spread evenly", () => {
  const numbers = Array.from({ length: 20_000 }, (_, index) => numberOf(`text ${index}`));
  expect(new Set(numbers).size).toBe(numbers.length);
  const tenths = Array(10).fill(0);
  for (const number of numbers) tenths[Math.floor((number / 2 ** 53) * 10)] += 1;
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(250);
});

test("the same text makes the same letters, of the length that is asked for", () => {
  expect(lettersOf("seed", 40)).toMatch(/^[A-Za-z0-9]{40}$/);
  expect(lettersOf("seed", 40)).toBe(lettersOf("seed", 40));
  expect(lettersOf("seed", 40)).not.toBe(lettersOf("seeds", 40));
});
