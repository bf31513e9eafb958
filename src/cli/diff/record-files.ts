import { isObject } from "../../contract/json.js";
import type { Records } from "../../review/diff/index.js";
import { parseDataFile } from "../input/data-file.js";
import { UserError } from "../problem.js";

/** The files beside a description that hold its contradictions and questions. */
export interface RecordFiles {
  /** For each file the id that git has, or would have, for what it holds. */
  ids: ReadonlyMap<string, string>;
  /** What some of them hold, in their order. */
  read(files: readonly string[]): readonly Buffer[];
}

/** The contradictions and questions of a side, or why they are not known. */
export interface ReadRecords {
  records?: Records | undefined;
  note?: string | undefined;
}

/**
 * The contradictions and questions of files, without those in files that the other side has, too: reading them is most
 * of the work, and what is the same is no change.
 * @param other the ids of the other side's files; empty where they are not known.
 */
export function recordsIn(
  { ids, read }: RecordFiles,
  other: ReadonlySet<string> = new Set(),
): ReadRecords {
  const files = [...ids].flatMap(([file, id]) => (other.has(id) ? [] : [file]));
  const records = { contradictions: [] as unknown[], questions: [] as unknown[] };
  try {
    for (const [index, bytes] of read(files).entries()) {
      const { value } = parseDataFile(files[index] as string, bytes);
      if (!isObject(value)) continue;
      for (const kind of ["contradictions", "questions"] as const)
        if (Array.isArray(value[kind])) records[kind].push(...value[kind]);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { note: `Contradictions and questions are not compared.\n${error.message}` };
  }
  return { records: records as unknown as Records };
}
