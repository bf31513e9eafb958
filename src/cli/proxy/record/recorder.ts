import path from "node:path";
import type { ExchangePlace } from "../../../contract/exchange.js";
import { ProblemError } from "../../problem.js";
import type { Entry } from "./entry.js";
import { HarFile } from "./har-file.js";
import { LinesFile } from "./lines-file.js";

/** Writes exchanges to a file as they pass. */
export interface Recorder {
  /** What has to be told of the file that was found; undefined for nothing. */
  readonly note: string | undefined;
  /**
   * Writes one; the file is whole again when this returns.
   * @returns where `check` finds it.
   * @throws Error when it cannot be written.
   */
  write(entry: Entry): ExchangePlace;
  close(): void;
}

const openers: Readonly<Record<string, (file: string) => Recorder | Promise<Recorder>>> = {
  ".har": (file) => new HarFile(file),
  ".ndjson": LinesFile.open,
  ".jsonl": LinesFile.open,
};

/**
 * Opens a file to record to. One that is there is gone on with.
 * @throws UserError for a name of another kind, and for a file that was not written by a recorder.
 */
export async function openRecorder(file: string): Promise<Recorder> {
  const open = openers[path.extname(file).toLowerCase()];
  if (open) return open(file);
  const expected = "a file that ends with .har or .ndjson";
  throw new ProblemError({ file: "--record", expected, found: file || "nothing" });
}
