import { cpSync } from "node:fs";
import path from "node:path";
import { runStep } from "../../support/program.js";
import { pythonTools } from "../../support/python.js";
import { readOutcomes, writeCases } from "../exchange.js";
import type { Outcome, Workshop } from "../target.js";

/** A workshop with the tools of Python and the driver of a target in it. */
export interface PythonProject {
  /**
   * Runs a program of the virtual environment in the workshop's folder.
   * @throws UserError with what it printed when it fails.
   */
  step(what: string, program: string, ...parameters: string[]): Promise<string>;
  /** Runs every case with the driver. */
  runCases(): Promise<Outcome[]>;
}

/**
 * Installs the tools of Python, and puts what the driver of a target consists of into the
 * workshop's folder: python/exchange.py and the files of targets/<name>.
 * @param name - The target's folder, and what it is called in messages.
 */
export async function pythonProject(name: string, workshop: Workshop): Promise<PythonProject> {
  const { folder, home, input, cases, say } = workshop;
  const { environment, program } = await pythonTools(home, "the generators of Python");
  cpSync(path.join(home, "targets", name), folder, { recursive: true });
  cpSync(path.join(home, "python", "exchange.py"), path.join(folder, "exchange.py"));
  const options = { cwd: folder, env: environment };
  return {
    step: (what, file, ...parameters) =>
      runStep(`${name} ${what}`, program(file), parameters, options),
    async runCases() {
      say("runs");
      const outcomes = path.join(folder, "outcomes.ndjson");
      const parameters = ["driver.py", input, writeCases(folder, cases), outcomes];
      await runStep(`${name} runs`, program("python"), parameters, options);
      return readOutcomes(outcomes);
    },
  };
}
