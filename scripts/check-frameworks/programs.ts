import path from "node:path";
import { runProgram } from "../support/tools.js";
import { type Framework, longestRun, type Result } from "./framework.js";
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
    const { code, stdout, output } = await runProgram(
      process.execPath,
      [...flags, path.join("programs", file), JSON.stringify(setting)],
      { cwd: path.join(home, "output"), timeout: longestRun },
    );
    return {
      version: library ? versionIn(home, library) : process.versions.node,
      results: [...resultsIn(stdout), ...(code === 0 ? [] : [brokenBy(output)])],
    };
  };
}

function resultsIn(stdout: string): Result[] {
  try {
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Result[];
  } catch {
    return [brokenBy(stdout)];
  }
}

function brokenBy(output: string): Result {
  return { name: "the program", ok: false, error: output.slice(-2000) };
}
