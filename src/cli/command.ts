import { type ParseArgsConfig, parseArgs } from "node:util";
import { mask } from "../contract/judge/excerpt.js";
import { nearest } from "../contract/judge/spelling.js";
import { UserError } from "./problem.js";
import type { Terminal } from "./terminal.js";
import { terminalWidth, wrapText } from "./text.js";

/** How the command is called where it is installed. */
export const program = "wooshpay-openapi";

/** An option of a command. */
export interface Option {
  type: "string" | "boolean";
  /** Name of the value in the help text, for options of type string. */
  value?: string;
  /** Whether it may stand several times; its value is a list then. */
  multiple?: boolean;
  help: string;
}

/** Options by name, without the hyphens. */
export type OptionTable = Readonly<Record<string, Option>>;

/** What was given for the options of a table. */
export type OptionValues<Table extends OptionTable> = {
  [Name in keyof Table]?: Given<Table[Name]> | undefined;
};

type Given<One extends Option> = One["multiple"] extends true ? Single<One>[] : Single<One>;
type Single<One extends Option> = One["type"] extends "string" ? string : boolean;

/** 0 fine, 1 findings, 2 wrong use or target not reached, 3 the tool failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command is called with. */
export interface CommandInput<Options> {
  options: Options;
  /** What stands without hyphens, and behind `--`. */
  positionals: readonly string[];
  terminal: Terminal;
}

/** A command of {@link program}; a file in commands/ exports one as `command`. */
export interface Command<Table extends OptionTable = OptionTable> {
  /** How it is called, for example `check <what...>`. */
  usage: string;
  summary: string;
  /** What stands without hyphens, for the help text. */
  positionals?: readonly { name: string; help: string }[];
  options: Table;
  /** Calls to copy, each with what it does. */
  examples?: readonly (readonly [call: string, does: string])[];
  /**
   * Does it.
   * @throws UserError when it was called wrongly, or its target is not reached.
   */
  run(input: CommandInput<OptionValues<Table>>): Promise<ExitCode>;
}

const helpOption = { help: { type: "boolean", help: "Print this text." } } as const;

/** The type of a command's options stays, as it is needed by its `run`. */
export function defineCommand<const Table extends OptionTable>(command: Command<Table>): Command {
  return command as unknown as Command;
}

/**
 * Runs a command with what stands behind its name.
 * @throws UserError when that is none of its options.
 */
export async function runCommand(
  command: Command,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  // Whoever asks for help has no use for what is wrong with the rest.
  if (ownWords(words).includes("--help")) {
    terminal.stdout.write(`${helpText(command)}\n`);
    return 0;
  }
  const { values: options, positionals } = parse(command, words);
  return command.run({ options, positionals, terminal });
}

// What stands behind `--` belongs to another program.
function ownWords(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return end < 0 ? words : words.slice(0, end);
}

function parse(command: Command, words: readonly string[]) {
  const options = { ...command.options, ...helpOption };
  try {
    return parseArgs({
      args: [...words],
      options: options as ParseArgsConfig["options"] & object,
      allowPositionals: true,
      strict: true,
    }) as { values: OptionValues<OptionTable> & { help?: boolean }; positionals: string[] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const name = command.usage.split(" ")[0];
    const told = refusal(error.message, Object.keys(options));
    throw new UserError(`${told}\nRun \`${program} ${name} --help\` for what it takes.`);
  }
}

// The rest of what Node says tells about `--`, which no command takes.
function refusal(message: string, names: readonly string[]): string {
  const [said = ""] = message.split(". ");
  const unknown = /^Unknown option '--?([^']*)'/.exec(said)?.[1];
  const near = unknown && nearest(unknown, names);
  return mask(near ? `${said}. Did you mean --${near}?` : said.replace(/\.?$/, "."));
}

/** What `--help` prints of a command; no line is longer than a terminal is wide. */
export function helpText(command: Command): string {
  const rows = [
    ...(command.positionals ?? []).map(({ name, help }) => [name, help] as const),
    ...Object.entries({ ...command.options, ...helpOption }).map(optionRow),
  ];
  return [
    wrapText(command.summary, ""),
    "",
    `Usage: ${program} ${command.usage}`,
    "",
    ...table(rows),
    ...(command.examples ? ["", "Examples:", ...exampleLines(command.examples)] : []),
  ].join("\n");
}

function optionRow([name, option]: [string, Option]): readonly [string, string] {
  const call = option.value ? `--${name} ${option.value}` : `--${name}`;
  return [call, option.help];
}

/** Rows of two columns, the right one broken where the terminal ends. */
export function table(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(
    ([left, right]) => `  ${left.padEnd(width)}  ${wrapText(right, " ".repeat(width + 4))}`,
  );
}

function exampleLines(examples: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...examples.map(([call]) => call.length));
  return examples.flatMap(([call, does]) => {
    const line = `  ${program} ${call}`;
    const told = `  ${program} ${call.padEnd(width)}  # ${does}`;
    return told.length <= terminalWidth ? [told] : [`  # ${wrapText(does, "  # ")}`, line];
  });
}
