import { readFileSync } from "node:fs";
import path from "node:path";
import type { DriftData } from "../../review/drift/data.js";
import { type PageLock, readParagraph } from "../../review/drift/lock.js";
import { readBytes, readJson } from "../input/file.js";
import { packagedPath } from "../packaged.js";
import { ProblemError } from "../problem.js";

const home = path.join("generated", "drift.json");

/** What the package knows of the pages. */
export function packagedPages(): DriftData {
  return JSON.parse(readFileSync(packagedPath(home) ?? home, "utf8")) as DriftData;
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
  const value = readJson(place, readBytes(file, "a file that --write-lock wrote", place));
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
