import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ProblemError, UserError } from "../support/cli.js";
import { judge, type Verdict } from "./judge.js";
import type { Case, Input, Target } from "./target.js";

/** What became of a target: judged, not run for want of something, or failed on the way. */
export type Result = { target: Target; seconds: number } & (
  | { kind: "judged"; version: string; verdict: Verdict }
  | { kind: "missing"; missing: string }
  | { kind: "failed"; message: string }
);

/** What targets are run with. */
export interface Setting {
  /** Folder of the descriptions. */
  descriptions: string;
  /** Folder scripts/check-codegen, where tools are installed. */
  home: string;
  /** Folder in which each target gets a folder of its own. */
  output: string;
  /** The cases for a target that reads one of the descriptions. */
  casesFor(input: Input): readonly Case[];
  /** Prints a line of progress. */
  print(line: string): void;
}

/** Runs targets one after another; one that fails does not stop the others. */
export async function runTargets(targets: readonly Target[], setting: Setting): Promise<Result[]> {
  const results: Result[] = [];
  for (const target of targets) results.push(await runTarget(target, setting));
  return results;
}

/** Whether a target was run and does, or could not be run on this machine. */
export function isFine(result: Result): boolean {
  if (result.kind === "judged") return result.verdict.problems.length === 0;
  return result.kind === "missing";
}

async function runTarget(target: Target, setting: Setting): Promise<Result> {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const missing = target.missing();
  if (missing !== undefined) return { target, seconds: 0, kind: "missing", missing };
  const say = (step: string) => setting.print(`${target.name} ${step}`);
  try {
    const input = path.join(setting.descriptions, target.input);
    const version = versionOf(input);
    const { home } = setting;
    const cases = setting.casesFor(target.input);
    const folder = emptyFolder(setting.output, target.name);
    const schemas = [...new Set(cases.map(({ schema }) => schema))].sort();
    const outcomes = await target.run({ input, folder, home, schemas, cases, say });
    const verdict = judge(target, cases, outcomes);
    return { target, seconds: seconds(), kind: "judged", version, verdict };
  } catch (error) {
    return { target, seconds: seconds(), kind: "failed", message: messageOf(error) };
  }
}

function emptyFolder(output: string, name: string): string {
  const folder = path.join(output, name.replaceAll(/[^\w.-]+/g, "-"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

// Version of OpenAPI that a description has.
function versionOf(file: string): string {
  const place = path.relative(process.cwd(), file);
  try {
    const { openapi } = JSON.parse(readFileSync(file, "utf8")) as { openapi?: unknown };
    if (typeof openapi === "string") return openapi;
  } catch (error) {
    throw unusable(place, (error as Error).message);
  }
  throw unusable(place, "no OpenAPI document");
}

function unusable(file: string, found: string): UserError {
  const expected = "the description as `npm run generate` writes it; run that first";
  return new ProblemError({ file, expected, found });
}

// A mistake of the user or a step that failed is told by its message, a defect of ours by its stack.
function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
