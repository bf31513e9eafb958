import { readFileSync } from "node:fs";
import { ProblemError } from "../problem.js";
import { JsonError, parseJson } from "./reading.js";

/**
 * The bytes of a file.
 * @param expected what it should be, for messages.
 * @param place what it was given as, for messages; its name unless told.
 * @throws ProblemError where it cannot be read.
 */
export function readBytes(file: string, expected: string, place = file): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ProblemError({ file: place, expected, found: why(error) });
  }
}

/**
 * The value of a JSON text that a file holds.
 * @param place what the file was given as, for messages.
 * @throws ProblemError with line and column where it is none.
 */
export function readJson(place: string, bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column, expected, found } = error;
    throw new ProblemError({ file: place, line, column, expected, found });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "nothing of this name",
  EACCES: "no permission to read it",
  EISDIR: "a folder",
  ENOTDIR: "a file where a folder is needed",
  ENOSPC: "no space left",
  EROFS: "a file system that is read only",
};

/** Why a file cannot be read, in words. */
export function why(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? code ?? message;
}
