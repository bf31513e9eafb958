import { mask } from "../contract/judge/excerpt.js";
import { wrapText } from "./text.js";

/**
 * A mistake in what the user gave, or a target that cannot be reached. Its message is the whole story: it is
 * printed without a stack, and the command ends with exit code 2. Anything else that is thrown is a defect of ours.
 */
export class UserError extends Error {
  override name = "UserError";
}

/** Where a problem is and what is wrong there. */
export interface Problem {
  /** File, option or address. */
  file: string;
  /** From 1. */
  line?: number | undefined;
  /** From 1, in characters. */
  column?: number | undefined;
  /** Position in the file in bytes, from 0, where there are no lines to count. */
  byte?: number | undefined;
  expected: string;
  found: string;
  /** What to do about it, in one sentence, where the rest does not say. */
  hint?: string | undefined;
}

/** One problem in the form that every command prints: place first, then expected and found. */
export function formatProblem({ file, line, column, byte, ...said }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const inside = byte === undefined ? "" : ` at byte ${byte}`;
  return [
    `${mask(place)}${inside}`,
    `  expected: ${wrapText(said.expected, indent)}`,
    `  found:    ${wrapText(said.found, indent)}`,
    ...(said.hint ? [`  ${wrapText(said.hint, "  ")}`] : []),
  ].join("\n");
}

const indent = " ".repeat("  expected: ".length);

/** A {@link UserError} that tells one problem. */
export class ProblemError extends UserError {
  override name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(formatProblem(problem));
    this.problem = problem;
  }
}

/** What is wrong with something whose place only its caller knows. */
export class Mistake extends Error {
  override name = "Mistake";
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, found: string) {
    super(`expected ${expected}, found ${found}`);
    this.expected = expected;
    this.found = found;
  }
}
