import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DriftData } from "../../review/drift/data.js";
import { type PageLock, readParagraph } from "../../review/drift/lock.js";
import { JsonError, parseJson } from "../input/reading.js";
import { why } from "../input/targets.js";
import { ProblemError } from "../problem.js";

const home = path.join("generated", "drift.json");

/** What the package knows of the pages. */
export function packagedPages(): DriftData {
  // The code stands at another depth in the package than in its sources.
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, home)) && folder !== path.dirname(folder))
    folder = path.dirname(folder);
  return JSON.parse(readFileSync(path.join(folder, home), "utf8")) as DriftData;
}

/** A file of locks. */
export type Locks = Record<string, PageLock>;

/**
 * Reads a file that `--write-lock` wrote.
 * @param option what it was given as, for messages.
 * @throws UserError where it cannot be read, or holds something else.
 */
export function readLocks(file: string, option = "--lock"): Locks {
  const place = `${option} ${file}`;
  const problem = (expected: string, found: string) =>
    new ProblemError({ file: place, expected, found });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw problem("a file that --write-lock wrote", why(error));
  }
  let value: unknown;
  try {
    value = parseJson(bytes);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column, expected, found } = error;
    throw new ProblemError({ file: place, line, column, expected, found });
  }
  const { pages } = (value ?? {}) as { pages?: Locks };
  if (typeof pages !== "object" || pages === null)
    throw problem("an object with `pages`", "another value");
  for (const [id, lock] of Object.entries(pages)) {
    const paragraphs: unknown = lock?.paragraphs;
    const isRight =
      Array.isArray(paragraphs) &&
      paragraphs.every((one) => typeof one === "string" && readParagraph(one));
    if (!isRight)
      throw problem(
        "paragraphs as <letters>:<8 digits>:<16 digits>",
        `something else at /pages/${id}`,
      );
  }
  return pages;
}

/** The text of a file of locks: what is new goes over what was there. */
export function lockText(old: Locks, locks: Locks): string {
  const all = Object.entries({ ...old, ...locks }).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ pages: Object.fromEntries(all) }, null, 1)}\n`;
}
