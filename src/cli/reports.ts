import { lstat, mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Baseline, baselineOf, readBaseline, withoutKnown } from "../contract/baseline.js";
import { type CheckReport, type Severity, severities } from "../contract/finding.js";
import { nearest } from "../contract/judge/spelling.js";
import { type FormName, forms, type ReportOptions, verdictOf } from "../contract/reports/index.js";
import type { ExitCode, OptionTable, OptionValues } from "./command.js";
import { readJson } from "./input/file.js";
import { formatProblem, UserError } from "./problem.js";
import { hasColor, type Sink, type Terminal } from "./terminal.js";

/** The options of every command that reports findings. */
export const reportOptions = {
  json: {
    type: "string",
    value: "FILE",
    help: "Write the report as JSON; `-` is standard output.",
  },
  junit: { type: "string", value: "FILE", help: "Write it as JUnit XML, for what shows tests." },
  sarif: { type: "string", value: "FILE", help: "Write it as SARIF 2.1.0, for code scanning." },
  markdown: { type: "string", value: "FILE", help: "Write it as Markdown, for a pull request." },
  html: { type: "string", value: "FILE", help: "Write it as one HTML page, for people." },
  proposal: {
    type: "string",
    value: "FILE",
    help: "Write what the traffic says of inferred statements: pointers and counts, no values; to be sent to whoever maintains the description.",
  },
  baseline: { type: "string", value: "FILE", help: "Let the findings pass that this file knows." },
  "write-baseline": {
    ...{ type: "string", value: "FILE" },
    help: "Write all that was found as a baseline for later runs; this run ends as it does without.",
  },
  "fail-on": {
    ...{ type: "string", value: "LEVEL" },
    help: "The lightest finding that fails: violation (unless given), warning or advice.",
  },
} as const satisfies OptionTable;

/** What was given for {@link reportOptions}. */
export type ReportOptionValues = OptionValues<typeof reportOptions>;

/** What {@link writeReports} needs besides. */
export interface ReportPlaces {
  /** Where the text goes, and what is written to `-`. */
  stdout: Sink;
  /** Where the text goes when standard output holds a report; nowhere unless set. */
  stderr?: Sink | undefined;
  /** For the colors of the text. */
  environment?: Terminal["environment"] | undefined;
  /** Whether the text is left out where the run is fine. */
  isQuiet?: boolean | undefined;
  /** When the reports were made, in ms since 1970; now unless set. */
  at?: number | undefined;
}

/** What the report options ask for, checked. */
interface Plan {
  files: readonly (readonly [form: FormName, file: string])[];
  failOn: Severity;
  baseline: Baseline | undefined;
}

const fileForms = Object.keys(forms).filter((name): name is Exclude<FormName, "text"> =>
  Object.hasOwn(reportOptions, name),
);

/**
 * Checks what was given for {@link reportOptions}, before a run that may take long.
 * @throws UserError for a level that there is not, a baseline that cannot be read, two reports for one place and a
 * place that is a folder.
 */
export async function checkReportOptions(options: ReportOptionValues): Promise<void> {
  await planOf(options);
}

/**
 * Writes the text to standard output, and each report that was asked for in one step: a file holds all of it, or
 * what it held before.
 * @returns the exit code: 0 fine, 1 findings that fail, 2 when nothing was checked.
 * @throws UserError as {@link checkReportOptions}, and for files that could not be written, after all others were.
 */
export async function writeReports(
  report: CheckReport,
  options: ReportOptionValues,
  { stdout, stderr, environment = {}, isQuiet = false, at = Date.now() }: ReportPlaces,
): Promise<ExitCode> {
  const { files, failOn, baseline } = await planOf(options);
  const known = baseline && withoutKnown(report, baseline);
  const shown = known?.report ?? report;
  const formOptions: ReportOptions = {
    ...{ failOn, at, root: process.cwd() },
    ...(known ? { known: known.known.length, gone: known.gone } : {}),
  };
  const { exitCode, state } = verdictOf(shown, failOn);
  const isTaken = [...files.map(([, file]) => file), options["write-baseline"]].includes("-");
  const sink = isTaken ? stderr : stdout;
  if (sink && !(isQuiet && state === "fine"))
    sink.write(forms.text(shown, { ...formOptions, color: hasColor(sink, environment) }));
  const problems: string[] = [];
  for (const [form, file] of files)
    problems.push(...(await writeText(file, forms[form](shown, formOptions), stdout)));
  const written = options["write-baseline"];
  // An empty baseline of a run that checked nothing would take the place of a good one.
  if (written !== undefined && state !== "empty") {
    const text = `${JSON.stringify(baselineOf(report), null, 2)}\n`;
    problems.push(...(await writeText(written, text, stdout)));
  }
  if (problems.length > 0) throw new UserError(problems.join("\n"));
  return exitCode;
}

async function planOf(options: ReportOptionValues): Promise<Plan> {
  const failOn = levelOf(options["fail-on"]);
  const files = fileForms.flatMap((form) => {
    const file = options[form];
    return file === undefined ? [] : [[form, file] as const];
  });
  const places = [...files, ["write-baseline", options["write-baseline"]] as const];
  checkPlaces(places);
  for (const [name, file] of places)
    if (file !== undefined && file !== "-" && (await kindOf(file)) === "folder")
      throw problem(`--${name} ${file}`, "a file", "a folder");
  const known = options.baseline;
  return { files, failOn, baseline: known === undefined ? undefined : await load(known) };
}

/**
 * Checks the places that options name for what is to be written.
 * @param places name of each option, without hyphens, and what was given for it.
 * @throws UserError for a place without a name, and for one that two options name.
 */
export function checkPlaces(
  places: readonly (readonly [option: string, file: string | undefined])[],
): void {
  const taken = new Map<string, string>();
  for (const [option, file] of places) {
    if (file === undefined) continue;
    if (file === "") throw problem(`--${option}`, "a file, or - for standard output", "nothing");
    const place = file === "-" ? file : path.resolve(file);
    const other = taken.get(place);
    if (other)
      throw problem(`--${option} ${file}`, "a place of its own", `the place of --${other}, too`);
    taken.set(place, option);
  }
}

function levelOf(given: string | undefined): Severity {
  if (given === undefined) return "violation";
  const level = severities.find((severity) => severity === given);
  if (level) return level;
  const meant = nearest(given, severities);
  const hint = meant ? `${given}, did you mean ${meant}?` : given || "nothing";
  throw problem("--fail-on", severities.join(", ").replace(/, (?=\w+$)/, " or "), hint);
}

async function load(file: string): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw problem(`--baseline ${file}`, "a baseline that can be read", reasonOf(error));
  }
  readJson(`--baseline ${file}`, Buffer.from(text));
  try {
    return readBaseline(text, `--baseline ${file}`);
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

/** Writes a text to its place; what is wrong with the place, or nothing. */
export async function writeText(file: string, text: string, stdout: Sink): Promise<string[]> {
  if (file === "-") {
    stdout.write(text);
    return [];
  }
  try {
    await replace(file, text);
    return [];
  } catch (error) {
    const expected = "a place that can be written to";
    return [formatProblem({ file, expected, found: reasonOf(error) })];
  }
}

// A reader sees the old file or the new one, and a full disk leaves the old one.
async function replace(file: string, text: string): Promise<void> {
  const kind = await kindOf(file);
  if (kind === "nothing") await makeParent(file);
  // What is renamed to a device or a pipe would take its place.
  if (kind === "other") return writeFile(file, text);
  const target = kind === "file" ? await realpath(file) : file;
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, target);
  } catch (error) {
    // What was there before is somebody else's.
    if (codeOf(error) !== "EEXIST") await rm(temporary, { force: true });
    throw error;
  }
}

// More folders than one are more likely misspelt than meant.
async function makeParent(file: string): Promise<void> {
  try {
    await mkdir(path.dirname(path.resolve(file)));
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

async function kindOf(file: string): Promise<"nothing" | "file" | "folder" | "other"> {
  try {
    const found = await lstat(await realpath(file));
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    return "nothing";
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EEXIST: "an unfinished report beside it",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "a file system that is read only",
  ENOSPC: "no space left",
  EISDIR: "a folder",
  ENOTDIR: "a file where a folder is needed",
  ENAMETOOLONG: "a name that is too long",
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code && reasons[code]) ?? code ?? String(error);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

function problem(file: string, expected: string, found: string): UserError {
  return new UserError(formatProblem({ file, expected, found }));
}
