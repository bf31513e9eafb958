import path from "node:path";
import { runProgram } from "../support/tools.js";
import { type Run, resultsOf } from "../support/trials.js";
import { runChromium } from "./chromium.js";
import { longestRun, type Setting, versionOf } from "./runtime.js";
import { runWorkerd } from "./workerd.js";

/** Runs the suite on a program that takes a module, and reads the last line that it prints. */
function program(file: string, parameters: string[] = []) {
  return async ({ home, entries }: Setting): Promise<Run> => {
    const command = path.join(home, "node_modules", file);
    // What Deno keeps of what it compiled stays in the folder, too.
    const env = { ...process.env, DENO_DIR: path.join(home, "output/deno"), NO_COLOR: "1" };
    const options = { cwd: home, timeout: longestRun, env };
    const version = await versionOf(command, home);
    const ending = await runProgram(command, [...parameters, entries.program], options);
    return { version, results: resultsOf(ending) };
  };
}

/** How the suite is run on each runtime. */
export const runtimes: Record<string, (setting: Setting) => Promise<Run>> = {
  node20: program("node-20/bin/node"),
  node22: program("node-22/bin/node"),
  node24: program("node-24/bin/node"),
  node26: program("node-26/bin/node"),
  bun: program(".bin/bun"),
  // The network is all that the package may ask Deno for.
  // What is CommonJS is read as files there, unless it was installed from a registry: so much is allowed.
  deno: program(".bin/deno", [
    ...["run", "--no-prompt", "--no-lock", "--allow-net=127.0.0.1"],
    `--allow-read=${path.resolve("dist")}`,
  ]),
  workerd: runWorkerd,
  chromium: runChromium,
};
