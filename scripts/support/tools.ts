import { execFile, execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { UserError } from "./cli.js";

/** How a program ended. */
export interface Ending {
  /** Exit code; 1 when a signal ended the program, or it could not be started. */
  code: number;
  stdout: string;
  /** What it wrote to both streams, trimmed. */
  output: string;
}

/** Runs a program to its end, whatever its exit code. */
export function runProgram(
  file: string,
  parameters: readonly string[],
  options: { cwd: string; timeout?: number; env?: NodeJS.ProcessEnv },
): Promise<Ending> {
  return new Promise((resolve) => {
    const settings = { ...options, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
    execFile(file, parameters, settings, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      // Without a word of the program, the reason why it did not run is all there is.
      const output = `${stdout}${stderr}`.trim() || (error?.message ?? "");
      resolve({ code, stdout, output });
    });
  });
}

/** Name of npm's program on this system. */
export const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * Installs what a folder's package-lock.json lists into that folder, unless that was done already.
 * @throws UserError when npm fails.
 */
export function installTools(home: string, what: string): void {
  const installed = modified(path.join(home, "node_modules/.package-lock.json"));
  if (installed >= modified(path.join(home, "package-lock.json"))) return;
  console.log(`Installing ${what} …`);
  try {
    execFileSync(npm, ["ci", "--no-fund", "--no-audit", "--silent"], {
      cwd: home,
      stdio: "inherit",
    });
  } catch {
    throw new UserError(
      `${path.relative(process.cwd(), home)}\n  expected: npm ci to install ${what}\n  found:    it failed. Run it in that folder to see why.`,
    );
  }
}

// Time of the last change in ms; -Infinity when there is no such file.
function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
