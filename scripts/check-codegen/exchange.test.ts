import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/ending.js";
import { readOutcomes, writeCases } from "./exchange.js";
import type { Case } from "./target.js";

function folder(): string {
  const { path: made, remove } = temporaryFolder("wooshpay-codegen-");
  onTestFinished(remove);
  return made;
}

function outcomesOf(text: string) {
  const file = path.join(folder(), "outcomes.ndjson");
  writeFileSync(file, text);
  return readOutcomes(file);
}

const one: Case = {
  ...{ id: "one", purpose: "payload", direction: "answer", operationId: "any", schema: "Thing" },
  value: { created: 1767225600000, text: "two\nlines" },
};

test("a case stands on one line, with what a driver needs", () => {
  const text = readFileSync(writeCases(folder(), [one, one]), "utf8");
  const line =
    '{"id":"one","schema":"Thing","value":{"created":1767225600000,"text":"two\\nlines"}}\n';
  expect(text).toBe(line + line);
});

test("outcomes are read, blank lines or not", () => {
  const text = '{"id":"a","value":null}\n\n{"id":"b","error":"no"}\n';
  expect(outcomesOf(text)).toEqual([
    { id: "a", value: null },
    { id: "b", error: "no" },
  ]);
});

test.for([
  ["neither value nor error", '{"id":"a"}'],
  ["both", '{"id":"a","value":1,"error":"no"}'],
  ["no id", '{"value":1}'],
  ["an id that is no text", '{"id":1,"value":1}'],
  ["an error that is no text", '{"id":"a","error":1}'],
  ["null", "null"],
  ["half an object", '{"id":'],
] as const)("a line with %s is refused with its number", ([, line]) => {
  expect(() => outcomesOf(`{"id":"a","value":1}\n${line}\n`)).toThrow(/outcomes\.ndjson:2\n/);
});

test("a file that is not there is named", () => {
  expect(() => readOutcomes(path.join(folder(), "none.ndjson"))).toThrow("none.ndjson\n");
});
