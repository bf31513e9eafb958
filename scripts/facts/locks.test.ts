import path from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { readRegister } from "../support/page-register.js";
import { project } from "../support/project-copy.js";
import { readSource } from "../support/source-file.js";
import { type Facts, readFacts } from "./facts.js";
import { lockProblems, writeLocks } from "./locks.js";
import { copyEdited, pages, remove } from "./test-project.js";

const known = readFacts(project);
const refunds = "spec/resources/refunds/facts.yaml";

function told(root = project, edited = ""): string {
  const files = known.map((one) =>
    one.source.name === edited
      ? { ...one, source: readSource<Facts>(path.join(root, edited), root) }
      : one,
  );
  return lockProblems(root, files, readRegister(root).data).map(formatProblem).join("\n");
}

test("the facts are those that the fact sheets said", () => {
  expect(told()).toBe("");
});

test("a part of the facts that changed is named, and no other", () => {
  const root = copyEdited(refunds, "path: /v1/refunds\n", "path: /v1/refund\n");
  expect(told(root, refunds)).toMatch(
    /^spec\/registers\/fact-locks\.json at facts of refunds: operations createRefund\n {2}expected: [0-9a-f]{16}, .*--write-locks`\n {2}found: {4}[0-9a-f]{16}$/,
  );
});

test("words about facts may change", () => {
  const root = copyEdited(refunds, "summary: Reads one refund.", "summary: Reads a refund.");
  expect(told(root, refunds)).toBe("");
});

test("a payload that changed together with its fingerprint is told", () => {
  const { pages: all } = readRegister(project).data;
  const fingerprint = all["7196715m0"]?.payloads?.[0]?.fingerprint ?? "";
  const root = copyEdited(pages, fingerprint, "0123456789abcdef");
  expect(told(root)).toMatch(/at payloads of the page: 7196715m0\n/);
});

test("facts without locks are told, until they are written", () => {
  const root = copyEdited(refunds, "operations:", "operations:");
  remove("spec/registers/fact-locks.json");
  expect(told(root)).toMatch(/expected: a file\n {2}found: {4}nothing/);
  writeLocks(root, known, readRegister(root).data);
  expect(told(root)).toBe("");
});
