import {
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimes,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { ProblemError } from "../problem.js";

/** Who holds a lock. */
interface Holder {
  pid: number;
  /** Name of the machine. */
  host: string;
  /** When the process began, in the units of its machine; null where that is not told. */
  started: string | null;
}

// A holder on another machine shows by the time of its lock that it is there.
const touchEvery = 5000;
const untouchedFor = 30_000;

/**
 * Keeps other processes from a file, by a file beside it, until this process gives it back or is gone.
 * @returns gives it back.
 * @throws UserError when another process holds it.
 */
export function lockFile(file: string): () => void {
  const lock = `${file}.lock`;
  const own = `${lock}.${process.pid}`;
  try {
    writeFileSync(own, JSON.stringify(thisProcess()), { mode: 0o600 });
    while (!isLinked(own, lock)) dropStale(file, lock, own);
  } finally {
    rmSync(own, { force: true });
  }
  const touch = setInterval(() => utimes(lock, new Date(), new Date(), () => {}), touchEvery);
  touch.unref();
  return () => {
    clearInterval(touch);
    rmSync(lock, { force: true });
  };
}

// A link appears whole or not at all, and only once.
function isLinked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function dropStale(file: string, lock: string, own: string): void {
  const held = contentOf(lock);
  if (held === undefined) return;
  const holder = JSON.parse(held) as Holder;
  if (isThere(holder, lock, own))
    throw new ProblemError({
      file,
      expected: "a state file that no other sandbox uses",
      found: `one that process ${holder.pid} on ${holder.host} uses`,
      hint: `Point your programs at that one. If it is gone all the same, remove ${lock}.`,
    });
  const aside = `${own}.old`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  // Another process may have taken it between the look and the move.
  if (contentOf(aside) !== held) isLinked(aside, lock);
  rmSync(aside, { force: true });
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function isThere({ pid, host, started }: Holder, lock: string, own: string): boolean {
  if (host !== hostname()) return statSync(own).mtimeMs - statSync(lock).mtimeMs < untouchedFor;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  // Ids of processes come round again, in containers soon.
  return started === startOf(pid);
}

function thisProcess(): Holder {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

/** When a process began; null where that is not told, and for one that has ended and is not yet forgotten. */
function startOf(pid: number): string | null {
  const stat = contentOf(`/proc/${pid}/stat`);
  // Behind the name, which may hold anything: state, and 19 further on the time.
  const [state, ...rest] = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  return state === "Z" ? null : (rest[18] ?? null);
}
