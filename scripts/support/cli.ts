import { type ParseArgsConfig, parseArgs } from "node:util";
import colors from "picocolors";
import { UserError } from "../../src/cli/problem.js";
import { wrapText } from "../../src/cli/text.js";

export { UserError } from "../../src/cli/problem.js";
export { wrapText, wrapWords } from "../../src/cli/text.js";

/** Where a problem is and what is wrong there. `line` and `column` start at 1. */
export interface Problem {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** JSON pointer inside the file. */
  pointer?: string | undefined;
  expected: string;
  found: string;
}

/**
 * One problem in the form that every command prints: place first, then expected and found. Their lines are not
 * broken: what other programs printed may be in them.
 */
export function formatProblem({ file, line, column, pointer, expected, found }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const inside = pointer ? ` at ${pointer}` : "";
  return `${place}${inside}\n  expected: ${expected}\n  found:    ${found}`;
}

/** A {@link UserError} that tells one problem. */
export class ProblemError extends UserError {
  constructor(problem: Problem) {
    super(formatProblem(problem));
  }
}

/** Throws a {@link UserError} that lists the problems; does nothing when there are none. */
export function failOn(problems: Problem[]): void {
  if (problems.length > 0) throw new UserError(problems.map(formatProblem).join("\n"));
}

interface Option {
  type: "string" | "boolean";
  /** Name of the value in the help text, for options of type string. */
  value?: string;
  help: string;
}

interface Command<Options extends Record<string, Option>> {
  /** How the command is called, for example `npm run generate --`. */
  usage: string;
  summary: string;
  positionals?: { name: string; help: string }[];
  options?: Options;
  run: (input: {
    options: {
      [Name in keyof Options]?: Options[Name]["type"] extends "string" ? string : boolean;
    };
    positionals: string[];
  }) => Promise<void> | void;
}

const helpOption = { help: { type: "boolean", help: "Print this text." } } as const;

function helpText(command: Command<Record<string, Option>>): string {
  const positionals = command.positionals ?? [];
  const rows = [
    ...positionals.map(({ name, help }) => [`<${name}>`, help] as const),
    ...Object.entries({ ...command.options, ...helpOption }).map(
      ([name, option]: [string, Option]) =>
        [option.value ? `--${name} <${option.value}>` : `--${name}`, option.help] as const,
    ),
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  const call = [command.usage, ...positionals.map(({ name }) => `<${name}>`), "[options]"];
  return [
    command.summary,
    "",
    `Usage: ${call.join(" ")}`,
    "",
    ...rows.map(
      ([left, right]) => `  ${left.padEnd(width)}  ${wrapText(right, " ".repeat(width + 4))}`,
    ),
  ].join("\n");
}

/** Runs a command with its arguments; sets exit code 1 and prints one message when it fails. */
export async function runCommand<Options extends Record<string, Option>>(
  command: Command<Options>,
): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      options: { ...command.options, ...helpOption } as ParseArgsConfig["options"] & object,
      allowPositionals: (command.positionals ?? []).length > 0,
      strict: true,
    });
    if (values.help) {
      console.log(helpText(command as unknown as Command<Record<string, Option>>));
      return;
    }
    await command.run({ options: values as never, positionals });
  } catch (error) {
    process.exitCode = 1;
    console.error(`${colors.red("error")}: ${describe(error, command.usage)}`);
  }
}

function describe(error: unknown, usage: string): string {
  if (error instanceof UserError) return error.message;
  if (
    error instanceof TypeError &&
    "code" in error &&
    String(error.code).startsWith("ERR_PARSE_ARGS")
  )
    return `${error.message}\nRun \`${usage} --help\` for what it takes.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
