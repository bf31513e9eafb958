import { expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { project } from "../support/project-copy.js";
import { isoProblems } from "./iso.js";
import { copyEdited } from "./test-project.js";

const register = (name: string) => `spec/registers/${name}.yaml`;

function told(root: string): string {
  return isoProblems(root).map(formatProblem).join("\n");
}

test("registers say what ISO 4217 and ISO 3166 say", () => {
  expect(told(project)).toBe("");
});

// What is put into a register in place of what, and what is told of it.
const faults: [fault: string, file: string, found: string, put: string, told: RegExp][] = [
  [
    "decimals that rest on the standard",
    register("currencies"),
    "code: CHF, exponent: 2",
    "code: CHF, exponent: 3",
    /expected: 2, by ISO 4217\n {2}found: {4}3$/,
  ],
  [
    "a currency that there is not",
    register("currencies"),
    "code: CHF,",
    "code: SFR,",
    /expected: a code of ISO 4217\n {2}found: {4}SFR$/,
  ],
  [
    "a corridor in the currency of another country",
    register("payout-corridors"),
    "currency: JPY",
    "currency: KRW",
    /expected: a currency of JP, whose code begins with .*\n {2}found: {4}KRW$/,
  ],
  [
    "a method in another country",
    register("payment-methods"),
    "countries: [PH]\n    presentment_currencies: [PHP]",
    "countries: [MY]\n    presentment_currencies: [PHP]",
    /expected: a currency of MY, .*\n {2}found: {4}PHP$/,
  ],
  [
    "an operator in another country",
    register("payment-methods"),
    "{ country: KE, brand",
    "{ country: KP, brand",
    /operators\/5\n {2}expected: a currency of KP/,
  ],
  [
    "a country that there is not",
    register("payout-corridors"),
    "countries: [GB]",
    "countries: [GQ, ZY, GB]",
    /expected: a code of ISO 3166\n {2}found: {4}ZY$/,
  ],
];

test.each(faults)("%s: noticed", (_, file, found, put, expected) => {
  expect(told(copyEdited(file, found, put))).toMatch(expected);
});
