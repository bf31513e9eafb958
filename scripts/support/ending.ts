import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const cleanups = new Set<() => void>();
let isArmed = false;

/** Runs `cleanup` when this process ends, by a signal too. Answers how to call that off. */
export function onEnd(cleanup: () => void): () => void {
  endOnSignals();
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Ends this process on a signal, as process 1 of a container too, where Node would ignore it. */
export function endOnSignals(): void {
  if (isArmed) return;
  isArmed = true;
  process.once("exit", cleanUp);
  for (const signal of signals)
    process.once(signal, () => {
      cleanUp();
      // Shells and npm tell "ended by a signal" from "failed"; process 1 survives its own signal.
      process.kill(process.pid, signal);
      process.exit(128 + constants.signals[signal]);
    });
}

// What came last goes first: programs are ended before the folder that they write to is removed.
function cleanUp(): void {
  for (const cleanup of [...cleanups].reverse()) {
    cleanups.delete(cleanup);
    cleanup();
  }
}

/** A folder of this process. */
export interface TemporaryFolder {
  path: string;
  /** Removes it now; it goes with the process otherwise, however that ends. */
  remove(): void;
}

/** Makes a folder for temporary files; its name begins with `prefix`. */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  // Programs that were ended a moment ago may write once more.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const forget = onEnd(remove);
  return {
    path: folder,
    remove() {
      forget();
      remove();
    },
  };
}
