import { execFile, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { ProblemError, UserError, wrapText } from "./cli.js";
import { onEnd } from "./ending.js";

/** How a program ended. */
export interface Ending {
  /** Exit code; 1 when a signal ended the program, or it could not be started. */
  code: number;
  stdout: string;
  /** What it wrote to both streams, trimmed. */
  output: string;
}

// `npm run --silent` hands its silence to every npm below it, which then fails without a word.
const spoken = { npm_config_loglevel: "error" };

/** Runs a program to its end, whatever its exit code; ends it when this process is ended. */
export function runProgram(
  file: string,
  parameters: readonly string[],
  options: { cwd: string; timeout?: number; env?: NodeJS.ProcessEnv },
): Promise<Ending> {
  return new Promise((resolve) => {
    const env = { ...(options.env ?? process.env), ...spoken };
    const settings = { ...options, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
    const child = execFile(file, parameters, settings, (error, stdout, stderr) => {
      forget();
      const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      // Without a word of the program, the reason why it did not run is all there is.
      const output = `${stdout}${stderr}`.trim() || (error?.message ?? "");
      resolve({ code, stdout, output });
    });
    const forget = onEnd(() => child.kill());
  });
}

/** Name of npm's program on this system. */
export const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * Runs a command of npm in a folder.
 * @throws UserError with what npm wrote when it fails.
 */
export async function runNpm(cwd: string, parameters: readonly string[]): Promise<void> {
  const { code, output } = await runProgram(npm, parameters, { cwd });
  if (code !== 0) throw new UserError(`npm ${parameters.join(" ")} failed.\n${output}`);
}

/**
 * Installs what a folder's package-lock.json lists into that folder, unless that was done already.
 * @throws UserError when npm fails, and for a folder that is not there.
 */
export function installTools(home: string, what: string): void {
  if (!existsSync(home)) throw new UserError("Run this in the project's root folder.");
  const installed = modified(path.join(home, "node_modules/.package-lock.json"));
  if (installed >= modified(path.join(home, "package-lock.json"))) return;
  console.log(`Installing ${what} …`);
  const { status, error, stderr } = spawnSync(npm, ["ci", "--no-fund", "--no-audit"], {
    cwd: home,
    env: { ...process.env, ...spoken },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status === 0) return;
  const indent = " ".repeat(12);
  const reasons = reasonsOf(stderr ?? "").map((line) => wrapText(line, indent));
  const file = path.relative(process.cwd(), home);
  const expected = `npm ci to install ${what}`;
  const found = reasons.join(`\n${indent}`) || (error?.message ?? "it failed");
  throw new ProblemError({ file, expected, found });
}

// npm begins with what went wrong, goes on with stacks or all its options, and ends with its log.
function reasonsOf(output: string): string[] {
  const lines = [...output.matchAll(/^npm error ([^\s}].*)$/gm)].map(([, line = ""]) => line);
  return lines.length > 6 ? [...lines.slice(0, 5), ...lines.slice(-1)] : lines;
}

// Time of the last change in ms; -Infinity when there is no such file.
function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
