import path from "node:path";
import { runProgram } from "../support/tools.js";
import { resultsOf } from "../support/trials.js";
import { type Framework, longestRun } from "./framework.js";
import { versionIn } from "./place.js";
import { proxyToken } from "./proxy.js";

/**
 * Runs a program of the folder programs/, and reads the last line that it prints.
 * @param library what is tried, by its name in node_modules; Node itself where there is none.
 * @param version what the program is to load.
 * @param flags of Node.
 */
export function program(
  file: string,
  library?: string,
  version?: string,
  flags: readonly string[] = [],
): Framework {
  return async ({ home, server, proxyUrl, closedUrl }) => {
    const setting = { serverUrl: server.url, closedUrl, proxyUrl, proxyToken, version };
    const ending = await runProgram(
      process.execPath,
      [...flags, path.join("programs", file), JSON.stringify(setting)],
      { cwd: path.join(home, "output"), timeout: longestRun },
    );
    return {
      version: library ? versionIn(home, library) : process.versions.node,
      results: resultsOf(ending),
    };
  };
}
