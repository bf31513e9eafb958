import { formatProblem, type Problem, UserError } from "./cli.js";
import type { Ending } from "./tools.js";

/** How one thing that was tried ended. */
export interface Result {
  name: string;
  ok: boolean;
  error?: string;
}

/** What was tried on one of several runtimes, or beside one of several libraries. */
export interface Run {
  /** The version that was tried. */
  version: string;
  results: Result[];
}

/**
 * The names that were given, or all that are known where none was.
 * @param what what the names are of, for example `runtimes`.
 * @throws UserError that lists the known names, for a name that is none of them.
 */
export function chooseNames(what: string, known: readonly string[], given: string[]): string[] {
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length === 0) return given.length > 0 ? given : [...known];
  throw new UserError(
    formatProblem({ file: what, expected: known.join(", "), found: unknown.join(", ") }),
  );
}

/** Heads of the columns that {@link formatCounts} fills. */
export const countHeads = "passed  failed  seconds";

/** How much passed and failed, and how long it took since `started` (of performance.now, in ms). */
export function formatCounts(passed: number, failed: number, started: number): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return [passed, failed, seconds]
    .map((cell, column) => String(cell).padStart(column === 0 ? 6 : 8))
    .join("");
}

/** The results that a program prints in its last line, as JSON; that it broke is one, too. */
export function resultsOf({ code, stdout, output }: Ending): Result[] {
  const broken = { name: "the program", ok: false, error: output.slice(-2000) };
  try {
    const results = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Result[];
    return code === 0 ? results : [...results, broken];
  } catch {
    return [broken];
  }
}

/** A result that failed, as a problem of what it was tried on. */
export function problemOf(file: string, { name, error }: Result): Problem {
  return { file, expected: name, found: error || "a failure without a message" };
}
