import path from "node:path";
import type { Problem } from "../support/cli.js";
import { payloadPlaces } from "../support/layout.js";
import { fingerprintOf, type Register, registrations } from "../support/page-register.js";
import { readSource, type SourceFile } from "../support/source-file.js";

/** How many payloads were taken over as data, with no captured text that could prove them. */
export interface TakenOver {
  payloads: number;
  /** Of these, how many were cut. */
  fragments: number;
  /** How many pages print them. */
  pages: number;
  /** Payloads of other pages and of documents that one of these pages prints, too. */
  printedToo: number;
}

/**
 * What is wrong with the payloads taken over as data: that they are unchanged since then is all that can
 * be told of them. Payloads without a file are left to `checkExamples`.
 */
export function takenOverProblems(root: string, register: SourceFile<Register>): Problem[] {
  const files = payloadPlaces(root);
  return registrations(register.data).flatMap(({ example, pointer, takenOver }) => {
    const file = files.get(example);
    if (!takenOver || !file) return [];
    const found = fingerprintOf(readSource(path.join(root, file), root).data);
    if (found === takenOver.fingerprint) return [];
    const expected = `${found}, that of ${file}`;
    return [register.problemAt(`${pointer}/fingerprint`, expected, takenOver.fingerprint)];
  });
}

/** Counts what the register says was taken over. */
export function countTakenOver({ data }: SourceFile<Register>): TakenOver {
  const all = registrations(data).filter(({ takenOver }) => takenOver);
  return {
    payloads: all.length,
    fragments: all.filter(({ fragment }) => fragment).length,
    pages: new Set(all.map(({ id }) => id)).size,
    printedToo: Object.values(data.pages).flatMap((page) => page.printed_too ?? []).length,
  };
}
