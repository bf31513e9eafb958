import { expect, test } from "vitest";
import { errorsByLine } from "./diagnostics.js";

const nested = `cases.ts(4,120): error TS2322: Type '{ price: { active: 1; }; }' is not assignable.
  Types of property 'price' are incompatible.
    Property 'active' is missing in type 'Price'.`;
const flat = "cases.ts(7,9): error TS2741: Property 'confirm' is missing.";

test("errors are told apart by their lines, each by its innermost reason", () => {
  expect(errorsByLine(`${nested}\n${flat}`, "cases.ts")).toEqual(
    new Map([
      [
        4,
        "TS2322: Types of property 'price' are incompatible. Property 'active' is missing in type 'Price'.",
      ],
      [7, "TS2741: Property 'confirm' is missing."],
    ]),
  );
});

test("no output is no error", () => {
  expect(errorsByLine("", "cases.ts")).toEqual(new Map());
});

test.for([
  ["another file", "api.ts(7,9): error TS2741: Property 'confirm' is missing."],
  ["no file", "error TS18003: No inputs were found in config file."],
] as const)("an error of %s is none of a case", ([, other]) => {
  expect(errorsByLine(`${flat}\n${other}`, "cases.ts")).toBeUndefined();
});
