import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { pointerKeys, replaceAt } from "../../src/contract/json.js";
import { readContradictions } from "../lint/records.js";
import { bundleFile } from "../support/bundle-file.js";
import { formatProblem } from "../support/cli.js";
import { project } from "../support/project-copy.js";
import { readFacts } from "./facts.js";
import { numberProblems } from "./numbers.js";

const files = readFacts(project);
const contradictions = readContradictions(project);
const bundle: OpenApi = JSON.parse(readFileSync(bundleFile(project), "utf8"));

function told(document: unknown, registers: unknown = {}): string {
  return numberProblems(files, contradictions, document as OpenApi, registers)
    .map(formatProblem)
    .join("\n");
}

test("numbers in the texts of the description are known", () => {
  expect(told(bundle)).toBe("");
});

test.each([
  ["a number", "18 deliveries in 74 hours", "74 hour"],
  ["a word for a number", "after thirteen days, or nine weeks", "9 week"],
  ["another unit", "seven months", "7 month"],
])("%s that no page has is told", (_, text, found) => {
  const place = "/paths/~1v1~1refunds/post/description";
  expect(told(replaceAt(bundle, pointerKeys(place), text))).toBe(
    `generated/openapi.json at ${place}\n  expected: a number that the facts or a contradiction have with this unit\n  found:    ${found}`,
  );
  expect(told({}, { methods: [{ notes: [text] }] })).toContain("/methods/0/notes/0");
});

test("what pages say in digits may be said in words", () => {
  expect(told({ description: "Seven days; eighteen is no word here; 18 deliveries." })).toBe("");
});
