import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { readSource } from "../support/source-file.js";
import { textProblems } from "./texts.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wooshpay-texts-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Problems of a file whose only member has a description. */
function problems(description: string, name = "description"): string[] {
  const file = path.join(folder, "tea.yaml");
  const member = { description, type: "string" };
  writeFileSync(file, JSON.stringify({ schemas: { Tea: { properties: { [name]: member } } } }));
  return textProblems([readSource(file, folder)]).map(formatProblem);
}

test.for([
  "The page says seconds.",
  "No page lists the values.",
  "No page of its own was seen.",
  "Left out in some examples.",
  "A Guide sends 1.0.1.",
  "Integrators send an integer.",
  "Seen in the navigation only.",
  "Only in a sample.",
  "Only `open` was seen.",
  "Never visible.",
  "Only null is printed.",
  "Its fields were cut off.",
  "Those of a price are assumed.",
  "The rest is deduced.",
  "That it can be sent is inferred.",
  "Presumably left out.",
  "A last name is likely.",
  "It looks borrowed.",
  "Comparable APIs give the money up.",
  "A field table speaks of its identifier.",
  "Some field descriptions say seconds.",
  "Only cards are documented.",
  "Documentation says so.",
])("finds the source of a statement: %s", (text) => {
  const [problem, ...others] = problems(text);
  expect(problem).toContain("tea.yaml:1:");
  expect(problem).toContain("at /schemas/Tea/properties/description/description");
  expect(problem).toContain(`in "${text}"`);
  expect(others).toEqual([]);
});

test.for([
  "A page of refunds.",
  "Pages through the prices, page by page.",
  "What happened, for example a refund.",
  "A hosted payment page; the payment page closes in time.",
  "Whether the objects of this page of the list are all.",
])("takes words that mean something of the API: %s", (text) => {
  expect(problems(text)).toEqual([]);
});

test.for([
  ["Identifier.", "id"],
  ["The leaves.", "leaves"],
  ["The name of the bank.", "bank_name"],
  ["Number of the account.", "accountNumber"],
] as const)("finds that %s says no more than its name, %s", ([text, name]) => {
  const [problem, ...others] = problems(text, name);
  expect(problem).toContain(`at /schemas/Tea/properties/${name}/description`);
  expect(problem).toContain(`"${text}", which its name says already`);
  expect(others).toEqual([]);
});

test.for([
  ["Identifier that begins with tea_.", "id"],
  ["Bank that keeps the account.", "bank_name"],
] as const)("takes %s of %s, which says more", ([text, name]) => {
  expect(problems(text, name)).toEqual([]);
});
