import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { quietly } from "../../quietly.js";
import { Drift } from "../../review/drift/drift.js";
import type { DriftReport } from "../../review/drift/findings.js";
import { knowledgeOf } from "../../review/drift/knowledge.js";
import { driftMarkdown } from "../../review/drift/markdown.js";
import { proposalsOf, proposalText } from "../../review/drift/propose.js";
import type { CommandInput, ExitCode, OptionValues } from "../command.js";
import { formatProblem, type Problem, ProblemError, UserError } from "../problem.js";
import { checkPlaces, writeText } from "../reports.js";
import { colorsOf, Progress, type Terminal } from "../terminal.js";
import { count } from "../text.js";
import { findCaptures, readCaptureFile } from "./captures.js";
import { type Locks, lockText, packagedPages, readLocks } from "./data.js";
import type { driftOptions } from "./options.js";
import { driftText } from "./tell.js";

type Call = CommandInput<OptionValues<typeof driftOptions>>;

/**
 * Compares the captures of a folder with what is known of their pages. What cannot be read costs nothing else: it is
 * told last, and the exit code is 2 then.
 * @throws UserError where an option is wrong, or where there is nothing to compare.
 */
export async function runDrift({ options, positionals, terminal }: Call): Promise<ExitCode> {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    const found = folder === undefined ? "nothing" : count(positionals.length, "word");
    throw new ProblemError({ file: "drift", expected: "one folder with captured pages", found });
  }
  const written = options["write-lock"];
  checkPlaces([
    ["json", options.json],
    ["markdown", options.markdown],
    ["propose", options.propose],
    ["write-lock", written],
  ]);
  const { createContract } = await import("../../contract/index.js");
  const knowledge = knowledgeOf(
    packagedPages(),
    options.lock === undefined ? {} : readLocks(options.lock),
  );
  const old =
    written !== undefined && written !== "-" && existsSync(written)
      ? readLocks(written, "--write-lock")
      : {};
  const yaml = new YamlReader();
  const drift = new Drift({
    knowledge,
    contract: createContract(),
    parseYaml: (text) => yaml.parse(text),
  });
  const problems = compareAll(folder, drift, terminal);
  const report = drift.report();
  if (yaml.isMissing) problems.push(withoutYaml);
  if (report.counts.captures > 0) {
    const proposal = () => proposalText(proposalsOf(report, knowledge));
    await write(report, proposal, lockText(old, onlyKnown(drift.locks())), options, terminal);
  }
  const { red } = colorsOf(terminal.stderr, terminal.environment);
  for (const problem of problems)
    terminal.stderr.write(`${red("error")}: ${formatProblem(problem)}\n`);
  return problems.length > 0 ? 2 : report.drift ? 1 : 0;
}

function compareAll(folder: string, drift: Drift, { stderr }: Terminal): Problem[] {
  const { files, passedOver } = findCaptures(folder);
  const progress = new Progress(stderr);
  const problems: Problem[] = [];
  const guesses: string[] = [];
  for (const [index, file] of files.entries()) {
    progress.show(() => `${index + 1} of ${files.length}: ${file}`);
    const read = readCaptureFile(file);
    if (!("text" in read)) {
      problems.push(read);
      continue;
    }
    drift.add(file, read.text);
    if (read.guessed)
      guesses.push(`note: ${file} is not in UTF-8, and was read as ${read.guessed}.\n`);
  }
  progress.clear();
  for (const guess of guesses) stderr.write(guess);
  if (passedOver > 0)
    stderr.write(`note: ${count(passedOver, "file")} passed over: pictures, styles, scripts.\n`);
  return problems;
}

// A page of which nothing can be told apart has no lock: an empty one would say that all of it went.
function onlyKnown(locks: Locks): Locks {
  return Object.fromEntries(
    Object.entries(locks).filter(([, { paragraphs }]) => paragraphs.length > 0),
  );
}

async function write(
  report: DriftReport,
  proposal: () => string,
  locks: string,
  options: Call["options"],
  { stdout, stderr, environment }: Terminal,
): Promise<void> {
  const texts = [
    [options.json, () => `${JSON.stringify(report, null, 2)}\n`],
    [options.markdown, () => driftMarkdown(report)],
    [options.propose, proposal],
    [options["write-lock"], () => locks],
  ] as const;
  // A report that goes to standard output has it to itself.
  const told = texts.some(([file]) => file === "-") ? stderr : stdout;
  told.write(driftText(report, colorsOf(told, environment)));
  const problems: string[] = [];
  for (const [file, text] of texts)
    if (file !== undefined) problems.push(...(await writeText(file, text(), stdout)));
  if (problems.length > 0) throw new UserError(problems.join("\n"));
}

const withoutYaml: Problem = {
  file: "OpenAPI fragments of the captures",
  expected: "the package yaml, version 2, which reads them",
  found: "none beside where this runs",
  hint: "npm install --save-dev yaml",
};

/** Reads YAML with the package that the user has, as the flows do. */
class YamlReader {
  isMissing = false;
  #parse: ((text: string) => unknown) | undefined;

  parse(text: string): unknown {
    // What a page prints may be cut off, or no YAML at all.
    if (/^\s*\{/.test(text)) return quietly(() => JSON.parse(text));
    this.#parse ??= this.#load();
    const parse = this.#parse;
    return parse && quietly(() => parse(text));
  }

  #load(): ((text: string) => unknown) | undefined {
    try {
      return (
        createRequire(path.resolve("package.json"))("yaml") as { parse(text: string): unknown }
      ).parse;
    } catch {
      this.isMissing = true;
      return undefined;
    }
  }
}
