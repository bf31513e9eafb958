import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ProblemError } from "../problem.js";
import { readDataFile } from "./data-file.js";

function read(content?: string | Uint8Array): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), "wooshpay-source-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "flow");
  if (content !== undefined) writeFileSync(file, content);
  try {
    return readDataFile(file).value;
  } catch (error) {
    if (error instanceof ProblemError) return { ...error.problem, file: "flow" };
    throw error;
  }
}

test.for([
  ['{"a":1}', { a: 1 }],
  ["\ufeff [1]", [1]],
  ["a: 1", { a: 1 }],
  [undefined, { file: "flow", expected: "a file that can be read", found: "nothing of this name" }],
  [" \n", { file: "flow", expected: "JSON or YAML", found: "an empty file" }],
  [
    Uint8Array.of(1, 0, 255),
    { file: "flow", expected: "JSON or YAML", found: "bytes that are no text" },
  ],
  ["a: *b", { file: "flow", expected: "well-formed YAML" }],
  ["[1", { file: "flow", line: 1, column: 3, found: "the end of the text" }],
] as const)("%j", ([content, expected]) => {
  expect(read(content)).toMatchObject(expected);
});
