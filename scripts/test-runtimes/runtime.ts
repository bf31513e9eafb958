import path from "node:path";
import { UserError } from "../support/cli.js";
import { runProgram } from "../support/tools.js";
import type { Entries } from "./entries.js";
import type { Server } from "./server.js";

/** What a runtime is run with. */
export interface Setting {
  /** Folder that the runtimes are installed in. */
  home: string;
  server: Server;
  entries: Entries;
}

/** Longest time for one runtime, in ms. */
export const longestRun = 120_000;

/** The number in what `--version` prints. */
export async function versionOf(command: string, cwd: string): Promise<string> {
  const { code, output } = await runProgram(command, ["--version"], { cwd });
  const version = /\d+[\w.-]*/.exec(output)?.[0];
  if (code === 0 && version) return version;
  throw new UserError(
    `${path.basename(command)} --version\n  expected: a version\n  found:    ${output}`,
  );
}
