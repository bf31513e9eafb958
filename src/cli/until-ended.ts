import { once } from "node:events";
import type { Terminal } from "./terminal.js";

/** What ends a run, besides the signals that end a process. */
export interface Ends {
  stdin: Terminal["stdin"];
  /** Whether the end of standard input does. */
  untilStdinCloses?: boolean | undefined;
  /** The longest time of the run, in milliseconds; as long as it likes unless set. */
  maxTime?: number | undefined;
  /** Ends it from outside; for tests. */
  signal?: AbortSignal | undefined;
}

/** Waits for what ends a run first. */
export async function untilEnded(ends: Ends): Promise<void> {
  const { stdin, untilStdinCloses, maxTime, signal } = ends;
  const over = new AbortController();
  const end = () => over.abort();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of signals) process.once(name, end);
  signal?.addEventListener("abort", end);
  const timer = maxTime === undefined ? undefined : setTimeout(end, maxTime);
  if (untilStdinCloses) drain(stdin).then(end, end);
  if (!signal?.aborted) await once(over.signal, "abort");
  clearTimeout(timer);
  // Whoever holds the other end of it would hold the process as well.
  (stdin as { destroy?: () => void }).destroy?.();
  // The next signal ends it at once, should what is left to do take long.
  for (const name of signals) process.off(name, end);
}

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _chunk of chunks);
}
