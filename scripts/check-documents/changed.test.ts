import { expect, test } from "vitest";
import { printsDay } from "./changed.js";

test.for([
  ["Modified at 2023-08-09 09:58:12", "en", true],
  ["Updated on August 9, 2023", "en", true],
  ["Actualizado el 9 de agosto de 2023", "es", true],
  ["Updated on 8月 9, 2023", "zh", true],
  ["Updated on 8月 8, 2023", "zh", false],
  ["Modified at 2022-08-09", "en", false],
  ["Modified at 2023-07-09", "en", false],
  ["Modified at 5 months ago", "en", false],
] as const)("whether a page prints the ninth of August 2023: %s", ([line, language, expected]) => {
  expect(printsDay(line, "2023-08-09", language)).toBe(expected);
});
