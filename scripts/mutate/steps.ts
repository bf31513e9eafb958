import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { runProgram } from "../support/tools.js";

const script = (name: string) => ["--import", "tsx", `scripts/${name}.ts`];

/**
 * What CI runs, the quick ones first, as parameters of Node. Left out is what runs other programs on what
 * was built (check:codegen, check:package, test:runtimes): it takes minutes, and notices little of its own.
 */
const commands: Record<string, string[]> = {
  generate: script("generate"),
  "lint:spec": script("lint-spec"),
  "check:facts": script("check-facts"),
  "lint:code": ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
  "check:types": ["node_modules/typescript/bin/tsc"],
  // One client of each kind, and SQLite once as each client sets it up.
  "check:stores": [
    ...script("check-stores"),
    ...["ioredis-6", "redis-6", "pg-pool", "better-sqlite3", "node-sqlite-22"],
  ],
};

const report = "reports/mutate-tests.json";

/** The whole suite, apart from the tests that hold the table of faults against the files. */
export const allTests = "tests";

/** Names of all steps in the order in which they run. */
export const stepNames = [...Object.keys(commands), allTests];

/** Whether a step can be run in a folder: its script, or its test file, is there. */
export function isThere(folder: string, step: string): boolean {
  const parameters = commands[step];
  if (!parameters) return step === allTests || existsSync(path.join(folder, step));
  return existsSync(
    path.join(folder, parameters.at(-1) === "." ? "." : (parameters[2] ?? parameters[0] ?? "")),
  );
}

/**
 * Runs a step, or a test file.
 * @param timeout ms; a step that takes longer has noticed that something hangs.
 * @returns what noticed: the step or the first test file that failed; undefined when it found nothing.
 */
export async function runStep(
  folder: string,
  step: string,
  timeout: number,
): Promise<string | undefined> {
  const parameters = commands[step] ?? testParameters(step);
  rmSync(path.join(folder, report), { force: true });
  const { code } = await runProgram(process.execPath, parameters, { cwd: folder, timeout });
  if (code === 0) return undefined;
  return commands[step] ? step : (failedFile(folder) ?? step);
}

function testParameters(step: string): string[] {
  const all = step === allTests;
  return [
    ...["node_modules/vitest/vitest.mjs", "run", "--bail=1"],
    ...["--reporter=json", `--outputFile=${report}`, "--exclude=scripts/mutate/**"],
    ...(all ? [] : [step]),
  ];
}

function failedFile(folder: string): string | undefined {
  const file = path.join(folder, report);
  if (!existsSync(file)) return undefined;
  const { testResults } = JSON.parse(readFileSync(file, "utf8")) as {
    testResults: { name: string; status: string }[];
  };
  const failed = testResults.find(({ status }) => status === "failed");
  return failed && path.relative(folder, failed.name);
}
