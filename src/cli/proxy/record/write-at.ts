import { fstatSync, writeSync } from "node:fs";

/**
 * Writes at the place where the file is expected to end, or to have its ending.
 * @param size how long the file has to be now.
 * @throws Error where another program has changed it.
 */
export function writeAt(descriptor: number, bytes: Buffer, at: number, size: number): void {
  const found = fstatSync(descriptor).size;
  if (found !== size)
    throw new Error(`another program has changed it: ${found} bytes, not ${size}`);
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, bytes.length - written, at + written);
}
