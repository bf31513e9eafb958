import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ProblemError, UserError } from "../support/cli.js";
import { onEnd, temporaryFolder } from "../support/ending.js";
import { runProgram } from "../support/tools.js";
import type { Result, Run } from "../support/trials.js";
import { longestRun, type Setting, versionOf } from "./runtime.js";

const flags = [
  ...["--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  // Otherwise it calls home, which the suite has nothing to do with.
  ...["--disable-background-networking", "--disable-component-update"],
];

/** Runs the suite in a page of headless Chromium, which posts its results back. */
export async function runChromium({ home, server, entries }: Setting): Promise<Run> {
  const command = await findChromium(home);
  const version = await versionOf(command, home);
  const profile = temporaryFolder("wooshpay-chromium-");
  const posted = server.results(readFileSync(entries.page, "utf8"));
  // Chromium's sandbox refuses to run as root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const child = spawn(
    command,
    [...flags, ...sandbox, `--user-data-dir=${profile.path}`, server.baseUrl],
    // A group of its own ends as a whole; what is left of it would write to the profile again.
    { stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  const forget = onEnd(() => endGroup(child.pid));
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestRun);
  });
  try {
    const results = (await Promise.race([posted, ended, late])) as Result[] | undefined;
    const error = `The page posted nothing.\n${said.slice(-2000)}`;
    return { version, results: results ?? [{ name: "the suite", ok: false, error }] };
  } finally {
    clearTimeout(timer);
    child.kill();
    await ended;
    forget();
    profile.remove();
  }
}

// Without an id there is no group, and one may have ended by itself.
function endGroup(id: number | undefined): void {
  try {
    if (id !== undefined) process.kill(-id, "SIGKILL");
  } catch {}
}

/** File of {@link findChromium}, for Playwright, which looks for no program on the path. */
export async function chromiumFile(cwd: string): Promise<string> {
  const command = await findChromium(cwd);
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const files = folders.map((folder) => path.join(folder, command));
  return files.find((file) => existsSync(file)) ?? command;
}

/** Program of Chromium on this machine, which is installed where that can be done. */
async function findChromium(cwd: string): Promise<string> {
  for (const command of ["chromium", "chromium-browser"])
    if ((await runProgram(command, ["--version"], { cwd })).code === 0) return command;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version"))
    throw new ProblemError({
      file: "chromium",
      expected: "Chromium on the path (on Debian: apt-get install chromium)",
      found: "none",
    });
  console.log("Installing Chromium from Debian …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const step of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const { code, output } = await runProgram("apt-get", ["--quiet", ...step], { cwd, env });
    if (code !== 0) throw new UserError(`apt-get ${step[0]} failed.\n${output.slice(-2000)}`);
  }
  return "chromium";
}
