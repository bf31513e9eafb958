import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../support/cli.js";
import { generateCurrencies } from "./currencies.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "wooshpay-currencies-"));
  mkdirSync(path.join(root, "spec/registers"), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function generate(yaml: string): string {
  writeFileSync(path.join(root, "spec/registers/currencies.yaml"), yaml);
  return generateCurrencies(root);
}

test("writes the exponents as a literal, null for unknown ones", () => {
  expect(generate("currencies: [{code: USD, exponent: 2}, {code: IDR, exponent: null}]")).toContain(
    "export const currencyExponents = {\n  USD: 2,\n  IDR: null,\n} as const;\n",
  );
});

test.for([
  ["{}", "spec/registers/currencies.yaml:1:1 at /currencies\n  expected: a list of currencies\n"],
  [
    "currencies: [{code: usd, exponent: 2}]",
    '/currencies/0/code\n  expected: three or four capitals\n  found:    "usd"',
  ],
  [
    "currencies: [{exponent: 2}]",
    "/currencies/0/code\n  expected: three or four capitals\n  found:    nothing",
  ],
  [
    "currencies: [null]",
    "/currencies/0/code\n  expected: three or four capitals\n  found:    nothing",
  ],
  [
    "currencies: [{code: USD}]",
    "/currencies/0/exponent\n  expected: an integer from 0 to 18, or null where it is unknown\n  found:    nothing",
  ],
  ['currencies: [{code: USD, exponent: "2"}]', 'found:    "2"'],
  ["currencies: [{code: USD, exponent: 2.5}]", "found:    2.5"],
  ["currencies: [{code: USD, exponent: -1}]", "found:    -1"],
  ["currencies: [{code: USD, exponent: 19}]", "found:    19"],
  [
    "currencies: [{code: USD, exponent: 2}, {code: USD, exponent: 2}]",
    "/currencies/1/code\n  expected: each currency once\n  found:    USD again",
  ],
] as const)("refuses %s", ([yaml, message]) => {
  expect(() => generate(yaml)).toThrow(UserError);
  expect(() => generate(yaml)).toThrow(message);
});

test("refuses a folder without the file", () => {
  expect(() => generateCurrencies(root)).toThrow(
    "spec/registers/currencies.yaml\n  expected: a file\n  found:    nothing",
  );
});
