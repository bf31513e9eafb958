import type { ContractOptions } from "../../contract/contract.js";
import type { CheckReport } from "../../contract/finding.js";
import type { ExitCode, OptionValues } from "../command.js";
import { findTargets } from "../input/targets.js";
import { formatProblem, type Problem, ProblemError, UserError } from "../problem.js";
import { colorsOf, Progress, type Terminal } from "../terminal.js";
import { count, some, wrapText } from "../text.js";
import { Inspection } from "./inspection.js";
import type { Description } from "./load.js";
import { readMinimum, shortfalls } from "./minimum.js";
import { nothingChecked } from "./nothing.js";
import type { fileOptions } from "./options.js";
import { readSettings, type Settings } from "./settings.js";

/** What a check of files takes. */
export interface FileCheck {
  /** Files, folders, and `-` for what is piped in. */
  names: readonly string[];
  options: OptionValues<typeof fileOptions>;
  terminal: Terminal;
  /** Loads what is checked against. */
  load: (options: ContractOptions) => Description;
  /** Writes the reports, and says what they come to. */
  write: (report: CheckReport) => Promise<ExitCode>;
}

/**
 * Checks files and writes the reports. What cannot be read costs nothing else: it is told last, and the exit code
 * is 2 then.
 * @throws UserError where an option is wrong, or where there was nothing to check.
 */
export async function checkFiles({ load, write, ...check }: FileCheck): Promise<ExitCode> {
  const { options, terminal } = check;
  const minimum = readMinimum(options.min);
  const description = load({ strict: options.strict });
  const settings = readSettings(options, description.vocabulary);
  const inspection = await inspect(check, description, settings);
  const { checked, problems } = inspection;

  refuseNothing(inspection, settings, description);
  if (checked === 0) {
    tellProblems(problems, terminal);
    return 2;
  }
  const report = inspection.report(check.names);
  const missing = shortfalls(report.coverage, minimum);
  try {
    const code = await write(report);
    return problems.length > 0 ? 2 : missing.length > 0 ? 1 : code;
  } finally {
    for (const text of missing) terminal.stderr.write(`${text}\n`);
    tellUntold(inspection, terminal);
    tellProblems(problems, terminal);
  }
}

async function inspect(
  { names, options, terminal }: Omit<FileCheck, "load" | "write">,
  { contract, vocabulary }: Description,
  settings: Settings,
): Promise<Inspection> {
  const progress = new Progress(terminal.stderr);
  const inspection = new Inspection({
    ...{ contract, vocabulary, ...settings },
    ...{ map: options.map, strict: options.strict },
    onProgress: (source, read) => progress.show(() => `${source}: ${count(read, "exchange")}`),
  });
  const besides = options.map === undefined ? [] : [options.map];
  const { sources, problems } = findTargets(names, terminal.stdin, besides);
  if (settings.exchange !== undefined && sources.length > 1)
    throw new ProblemError(severalFiles(sources.length));
  for (const source of sources) await inspection.read(source);
  progress.clear();
  inspection.problems.unshift(...problems);
  if (options["strict-map"]) inspection.problems.push(...mapProblems(inspection, settings));
  return inspection;
}

function severalFiles(number: number): Problem {
  return { file: "--exchange", expected: "one file to count in", found: count(number, "file") };
}

function mapProblems({ untold }: Inspection, { fixtures }: Settings): Problem[] {
  const files = untold.map((file) => ({ file, ...untoldFile }));
  const lines = (fixtures?.unused ?? []).map((glob) => ({
    ...{ file: `--map, ${JSON.stringify(glob)}` },
    ...{ expected: "a pattern that fits a file", found: "none that it fits" },
  }));
  return [...files, ...lines];
}

const untoldFile = {
  expected: "a file that its name, the map or itself tells about",
  found: "JSON that does not say what it is",
};

// A file that cannot be read is told as that, not as nothing.
function refuseNothing(
  { checked, problems, aside, untold, left, others }: Inspection,
  { operations }: Settings,
  { hosts }: Description,
): void {
  if (problems.length > 0 || checked > 0) return;
  if (!operations || left === 0) throw new UserError(nothingChecked({ aside, untold, hosts }));
  throw new ProblemError({
    ...{ file: "--only", expected: `exchanges or bodies of ${some([...operations])}` },
    found: `${left} of others: ${some([...others]) || "none that has a name"}`,
  });
}

function tellUntold({ untold }: Inspection, { stderr }: Terminal): void {
  if (untold.length === 0) return;
  const files = some(untold);
  const text = `note: not checked, since nothing tells what they are: ${files}. Say it with --map.`;
  stderr.write(`${wrapText(text, "")}\n`);
}

function tellProblems(problems: readonly Problem[], { stderr, environment }: Terminal): void {
  const { red } = colorsOf(stderr, environment);
  for (const problem of problems) stderr.write(`${red("error")}: ${formatProblem(problem)}\n`);
}
