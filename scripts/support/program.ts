import { ProblemError, type UserError } from "./cli.js";
import { runProgram } from "./tools.js";

// More than that says nothing new: compilers begin with the cause.
const shownLines = 20;

/**
 * Runs a program to its end and answers what it printed, to both streams and trimmed.
 * @param what - The step in words, for example `oapi-codegen generates`.
 * @throws UserError that names the step and shows the first 20 lines of what the program printed,
 *   when it ends with another code than 0 or cannot be started.
 */
export async function runStep(
  what: string,
  file: string,
  parameters: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  const { code, output } = await runProgram(file, parameters, options);
  if (code !== 0) throw stepFailed(what, "no problem", output);
  return output;
}

/** The error for a step that did not end as it has to, with the start of what was printed. */
export function stepFailed(what: string, expected: string, output: string): UserError {
  const lines = output === "" ? ["none, and it printed nothing"] : output.split("\n");
  const found = lines.slice(0, shownLines).join("\n            ");
  return new ProblemError({ file: what, expected, found });
}
