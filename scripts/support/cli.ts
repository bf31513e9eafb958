import { type ParseArgsConfig, parseArgs } from "node:util";
import colors from "picocolors";

/**
 * A mistake in what the user gave: a file, an option, a port. Its message is the whole story and is
 * printed without a stack; anything else that is thrown is a defect of ours and keeps its stack.
 */
export class UserError extends Error {
  override name = "UserError";
}

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

/** One problem in the form that every command prints: place first, then expected and found. */
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

// Columns of the terminal that every output fits.
const terminalWidth = 100;

/**
 * Breaks a text between words so that its lines fit a terminal. The first line is to stand where
 * `indent` ends, which the others begin with.
 */
export function wrapText(text: string, indent: string): string {
  return wrapWords(text.split(" "), terminalWidth - indent.length).join(`\n${indent}`);
}

/** Words in lines of at most `width` characters; a longer word has a line of its own. */
export function wrapWords(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || (last !== "" && last.length + 1 + word.length > width))
      lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
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
