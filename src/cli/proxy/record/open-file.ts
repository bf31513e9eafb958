import { openSync, readSync } from "node:fs";
import { why } from "../../input/file.js";
import { ProblemError } from "../../problem.js";

/**
 * Opens a file for reading and writing, and makes it where there is none: nobody else may read what was recorded.
 * @throws UserError where it cannot be.
 */
export function openFile(file: string): number {
  try {
    return openSync(file, "wx+", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw problem(file, error);
  }
  try {
    return openSync(file, "r+");
  } catch (error) {
    throw problem(file, error);
  }
}

const pieceSize = 256 * 1024;

/** The bytes of a file from its beginning, in pieces that stay as they are. */
export function* piecesOf(descriptor: number): Generator<Buffer> {
  for (let at = 0; ; ) {
    const piece = Buffer.alloc(pieceSize);
    const read = readSync(descriptor, piece, 0, pieceSize, at);
    if (read === 0) return;
    at += read;
    yield piece.subarray(0, read);
  }
}

/** The {@link ProblemError} for a file that is none of a recorder. */
export function noRecording(file: string, expected: string, found: string): ProblemError {
  const hint = "Nothing was written to it. Name another file, or move this one away.";
  return new ProblemError({ file: `--record ${file}`, expected, found, hint });
}

function problem(file: string, error: unknown): ProblemError {
  const expected = "a file that can be read and written";
  return new ProblemError({ file: `--record ${file}`, expected, found: why(error) });
}
