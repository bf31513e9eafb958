import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { json } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

/** What a process has used. */
export interface Usage {
  /** CPU, of all its threads. */
  seconds: number;
  /** The most memory that it held at once. */
  kibibytes: number;
}

/** A process that has ended. */
export interface Ended extends Usage {
  code: number | null;
}

/** How a process is started. */
export interface Start {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Whether what it says goes to standard error; false unless set. */
  isHeard?: boolean;
}

/** Runs a program of Node to its end, and answers what it has used. */
export function runNode(root: string, words: readonly string[], start: Start = {}): Promise<Ended> {
  const usage = pathToFileURL(path.join(root, "scripts/bench/usage.js")).href;
  return run(process.execPath, ["--import", usage, ...words], start);
}

/** Runs a program of Python to its end, and answers what it has used. */
export function runPython(
  root: string,
  program: string,
  words: readonly string[],
  { env, ...start }: Start & { env: NodeJS.ProcessEnv },
): Promise<Ended> {
  const environment = { ...env, PYTHONPATH: path.join(root, "scripts/bench/python") };
  return run(program, words, { ...start, env: environment });
}

async function run(
  program: string,
  words: readonly string[],
  { isHeard = false, ...options }: Start,
): Promise<Ended> {
  const stdio = ["ignore", "ignore", isHeard ? "inherit" : "ignore", "pipe"] as const;
  const child = spawn(program, words, { ...options, stdio: [...stdio] });
  const told = json(child.stdio[3] as NodeJS.ReadableStream);
  const [code] = await once(child, "exit");
  return { ...((await told) as Usage), code };
}
