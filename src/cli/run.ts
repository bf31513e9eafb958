import { packageVersion } from "../../generated/version.js";
import { mask } from "../contract/judge/excerpt.js";
import { nearest } from "../contract/judge/spelling.js";
import { type ExitCode, program, runCommand, table } from "./command.js";
import { commands } from "./commands/index.js";
import { UserError } from "./problem.js";
import { colorsOf, type Terminal } from "./terminal.js";

/** Runs the program with the words of its command line; whatever goes wrong is told on stderr. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    const { red } = colorsOf(terminal.stderr, terminal.environment);
    const isMistake = error instanceof UserError;
    terminal.stderr.write(`${red("error")}: ${isMistake ? error.message : defect(error)}\n`);
    return isMistake ? 2 : 3;
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.stderr.write(`${help()}\n`);
    return 2;
  }
  if (["--help", "-h", "help"].includes(name)) return print(help(), terminal);
  if (["--version", "-v"].includes(name))
    return print(packageVersion.split("/").at(-1) ?? "", terminal);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) throw new UserError(unknown(name));
  const { command } = await entry.load();
  return runCommand(command, rest, terminal);
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.stdout.write(`${text}\n`);
  return 0;
}

function unknown(name: string): string {
  const names = Object.keys(commands);
  const near = nearest(name, names);
  const kind = name.startsWith("-") ? "The name of a command comes first." : "No command.";
  return [
    `${mask(name)}: ${near ? `No command. Did you mean ${near}?` : kind}`,
    `  expected: one of ${names.join(", ")}`,
    `Run \`${program} --help\` for what they do.`,
  ].join("\n");
}

function help(): string {
  return [
    "Holds your side of an integration with WooshPay against the OpenAPI description of its API.",
    "Unofficial: WooshPay neither publishes nor endorses it.",
    "",
    `Usage: ${program} <command> [options]`,
    "",
    ...table([
      ...Object.entries(commands).map(([name, { summary }]) => [name, summary] as const),
      ["--help", "Print this text; behind a command, what it takes."],
      ["--version", "Print the version."],
    ]),
    "",
    "Exit code: 0 fine, 1 findings, 2 wrong use or target not reached, 3 the tool failed.",
  ].join("\n");
}

function defect(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a mistake in ${program} itself, please report it.\n${mask(told)}`;
}
