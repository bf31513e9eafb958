import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFacts } from "../facts/facts.js";
import { formatProblem } from "../support/cli.js";
import { claimProblems, printedIn } from "./check.js";
import type { PageKey } from "./reading.js";
import { rowProblems } from "./rows.js";
import { pageKeys, readSheets } from "./sheets.js";
import { textProblems } from "./texts.js";

const facts = "spec/resources/teas/facts.yaml";
const sheet = "facts/teas.yaml";

const files: Record<string, string> = {
  "spec/common/facts.yaml": "statements: []\n",
  [facts]: `operations:
  - id: createTea
    method: POST
    path: /v1/teas
    level: documented
    pages: [api-12345678]
    parameters: { header: [Accept] }
    body:
      - { name: name, type: string, required: true, max_length: 40 }
      - { name: labels, type: map, items: { type: string } }
      - { name: hidden, type: string, level: inferred }
      - { name: printed, type: string }
    answers: { object: tea }
objects:
  tea: { prefix: tea_, level: documented, fields: [{ name: sold, type: integer, unit: ms }] }
enumerations:
  sort: { values: [black, green] }
methods:
  - name: Cash
    kind: cash
    level: partial
    countries: [CN]
    refunds: { full: true, partial: false }
    minimum: { value: 1, currency: CNY }
    next_action: [{ type: show, member: till }]
signature: { header: Tea-Signature, level: documented, pages: [guide] }
tables:
  exponents:
    rows: [{ currency: CNY, exponent: 2 }, { currency: JPY, exponent: 0 }, { currency: USD, exponent: 2 }]
statements:
  - { about: teas, says: a tea is kept for 24 hours, level: documented, pages: [guide] }
`,
  [sheet]: `operations:
  - id: createTea
    method: POST
    path: /v1/teas
    confidence: documented
    docs: [api-12345678, 12345678e0.md]
    headers: [{ name: Accept }]
    body:
      - { name: name, type: string, required: true, max: 40 }
      - { name: labels, type: map<string> }
      - { name: hidden, type: string }
    response: tea
objects:
  tea: { id_prefix: tea_, fields: [{ name: sold, type: integer, format: epoch_ms }] }
enums:
  sort: [green, black]
methods:
  - name: Cash
    kind: cash
    confidence: partial
    countries: [CN]
    refunds: { full: true, partial: false, multiple_partial: null }
    min_amount: { value: 1, currency: CNY }
    next_action: { variants: [{ type: show, inner_object: till }] }
signature: { header: Tea-Signature, docs: [guide] }
exponents: [{ code: CNY, exponent: 2 }, { code: JPY, exponent: 0 }, { code: USD, exponent: 2 }]
facts: [a tea is kept for 24 hours]
`,
};

let root: string;
const keyOf: PageKey = pageKeys({ documents: {}, pages: {} });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "sheets-"));
  for (const [name, text] of Object.entries(files)) write(name, text);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function told(): string {
  const known = readFacts(root);
  const sheets = readSheets(path.join(root, "facts"));
  const printed = printedIn([{ pages: ["api-12345678"], value: { printed: "x" } }], keyOf);
  return [
    ...claimProblems(known, sheets, { keyOf, printed }).problems,
    ...rowProblems(known, sheets),
    ...textProblems(known, sheets, keyOf),
  ]
    .map(formatProblem)
    .join("\n");
}

test("facts say what the sheets say, whatever form they have", () => {
  expect(told()).toBe("");
});

test("a folder without sheets is refused", () => {
  expect(() => readSheets(root)).toThrow(/expected: a folder with fact sheets/);
});

// What is put into the facts in place of what, and what is told of it.
const faults: [fault: string, found: string, put: string, told: RegExp][] = [
  [
    "a path",
    "/v1/teas",
    "/v1/tea",
    /expected: path \/v1\/teas of operation createTea \(teas\.yaml\)/,
  ],
  ["a method", "method: POST", "method: GET", /found: {4}method GET/],
  ["a page", "[api-12345678]", "[api-87654321]", /expected: pages 12345678 of/],
  ["a type", "name: name, type: string", "name: name, type: integer", /body\/name type integer/],
  ["a limit", "max_length: 40", "max_length: 41", /body\/name maximum 41/],
  [
    "what a map holds",
    "items: { type: string }",
    "items: { type: integer }",
    /labels items integer/,
  ],
  ["a member", "name: labels", "name: label", /body\/labels type map of operation createTea/],
  ["a surer level", "level: partial", "level: documented", /expected: level partial of payment/],
  ["a unit", "unit: ms", "unit: s", /sold unit s/],
  ["a prefix", "tea_", "te_", /prefix te_/],
  ["a value", "[black, green]", "[black, white]", /values black, white/],
  ["a country", "[CN]", "[JP]", /countries JP/],
  ["refunds", "partial: false", "partial: true", /refunds partial true/],
  ["an amount", "value: 1,", "value: 10,", /minimum currency CNY, value 10/],
  ["an action", "type: show", "type: hide", /next action till hide/],
  [
    "a member nobody saw",
    "name: printed",
    "name: unseen",
    /expected: what a fact sheet says or a payload/,
  ],
  ["a row", "currency: CNY, exponent: 2", "currency: CNY, exponent: 3", /a row of the fact sheets/],
  ["a row lost", ", { currency: USD, exponent: 2 }", "", /found: {4}none for USD, 2/],
  ["a header", "Tea-Signature", "X-Tea-Signature", /at \/signature\/header/],
  ["a statement", "24 hours", "48 hours", /a statement of the fact sheets, word for word/],
  [
    "a page of a statement",
    "24 hours, level: documented, pages: [guide]",
    "24 hours, level: documented, pages: [shop]",
    /pages that teas\.yaml cites/,
  ],
];

describe("a mistake in the facts is told", () => {
  test.each(faults)("%s", (_, found, put, expected) => {
    const text = files[facts] ?? "";
    expect(text).toContain(found);
    write(facts, text.replace(found, put));
    expect(told()).toMatch(expected);
  });
});
