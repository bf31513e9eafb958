import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isFine, type Result } from "./run.js";

/** Writes what became of the targets into reports/codegen.json of the project, for programs. */
export function writeReport(root: string, results: readonly Result[]): void {
  const file = path.join(root, "reports/codegen.json");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results.map(entryOf), null, 2)}\n`);
}

function entryOf(result: Result) {
  const { target, ...outcome } = result;
  const { name, language, input, typesOnly = false } = target;
  return { name, language, input, typesOnly, fine: isFine(result), ...outcome };
}
