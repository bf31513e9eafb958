import { writeFileSync } from "node:fs";
import path from "node:path";
import { runStep } from "../../support/program.js";
import { type Ending, runProgram } from "../../support/tools.js";
import { readOutcomes, writeCases } from "../exchange.js";
import type { Outcome, Workshop } from "../target.js";

/** The Node that the generators are run with, installed beside them; they need a newer one. */
function nodeIn(home: string): string {
  return path.join(home, "node_modules/node/bin/node");
}

/**
 * Runs a script with the Node of the generators in the workshop's folder; answers what it printed.
 * @param script - Path below scripts/check-codegen.
 * @throws UserError that names the step, when it fails.
 */
export function runScript(
  what: string,
  script: string,
  parameters: readonly string[],
  { folder, home }: Workshop,
): Promise<string> {
  const all = [path.join(home, script), ...parameters];
  return runStep(what, nodeIn(home), all, { cwd: folder });
}

/**
 * Compiles all TypeScript of the workshop's folder as strictly as typescript/tsconfig.json says,
 * with the given options beside.
 */
export function compile(
  { folder, home }: Workshop,
  options: Record<string, unknown> = {},
): Promise<Ending> {
  const base = path.join(home, "typescript/tsconfig.json");
  const configuration = { extends: base, compilerOptions: options, include: ["**/*.ts"] };
  const file = path.join(folder, "tsconfig.json");
  writeFileSync(file, JSON.stringify(configuration, null, 2));
  const compiler = path.join(home, "node_modules/typescript/bin/tsc");
  const parameters = [compiler, "--project", file, "--pretty", "false"];
  return runProgram(nodeIn(home), parameters, { cwd: folder });
}

/**
 * Parses every case with generated zod schemas and answers what they make of it.
 * @param name - Name of the generator, for messages.
 * @param module - Path below the workshop's folder of the module that exports the schemas.
 * @param prefix - What the name of a schema has before the name of its component.
 * @throws UserError when the module cannot be run.
 */
export async function parseWithZod(
  name: string,
  { module, prefix }: { module: string; prefix: string },
  workshop: Workshop,
): Promise<Outcome[]> {
  const { folder, cases, say } = workshop;
  say("runs");
  const outcomes = path.join(folder, "outcomes.ndjson");
  const parameters = [path.join(folder, module), prefix, writeCases(folder, cases), outcomes];
  await runScript(`${name} runs`, "typescript/parse.ts", parameters, workshop);
  return readOutcomes(outcomes);
}
