import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ProblemError } from "../support/cli.js";
import type { Case, Outcome } from "./target.js";

/**
 * Writes cases for a driver program into `cases.ndjson` in a folder: a JSON object of `id`, `schema`
 * and `value` on each line. Answers the file's path.
 */
export function writeCases(folder: string, cases: readonly Case[]): string {
  const file = path.join(folder, "cases.ndjson");
  const lines = cases.map(({ id, schema, value }) => `${JSON.stringify({ id, schema, value })}\n`);
  writeFileSync(file, lines.join(""));
  return file;
}

/**
 * Reads what a driver program wrote: a JSON object of `id` and either `value` or `error` on each
 * line. Blank lines do not count.
 * @throws UserError that names the line when it is no such object, or the file when there is none.
 */
export function readOutcomes(file: string): Outcome[] {
  return readText(file)
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [outcomeIn(line, file, index + 1)]));
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw problem(file, undefined, "the outcomes of the cases", String(error));
  }
}

function outcomeIn(text: string, file: string, line: number): Outcome {
  const found = parse(text, file, line);
  if (!isOutcome(found))
    throw problem(file, line, "an object with id and either value or error", text);
  return found;
}

function parse(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(file, line, "a JSON object", error instanceof Error ? error.message : text);
  }
}

function isOutcome(found: unknown): found is Outcome {
  if (typeof found !== "object" || found === null) return false;
  if (!("id" in found) || typeof found.id !== "string") return false;
  return "error" in found
    ? typeof found.error === "string" && !("value" in found)
    : "value" in found;
}

function problem(file: string, line: number | undefined, expected: string, found: string) {
  const place = path.relative(process.cwd(), file);
  return new ProblemError({ file: place, line, expected, found: found.slice(0, 200) });
}
