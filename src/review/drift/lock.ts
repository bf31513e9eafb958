import { lettersOf } from "./letters.js";
import { isSentence, type Prose, shortest } from "./prose.js";

/**
 * What is kept of a page's words, so that later captures can be compared without them: of each paragraph its number of
 * letters, a hash of its first letters and one of all, as `57:9e3779b1:85ebca779e3779b1`, in the order of the page.
 */
export interface PageLock {
  /** Undefined where too little was said to tell. */
  language?: string;
  paragraphs: readonly string[];
}

/** A paragraph of a lock, found again or not. */
export interface LockedParagraph {
  length: number;
  anchor: number;
  hash: string;
}

/** Reads a paragraph of a lock; undefined for what is none. */
export function readParagraph(text: string): LockedParagraph | undefined {
  const [, length = "", anchor = "", hash = ""] =
    /^(\d{1,6}):([\da-f]{8}):([\da-f]{16})$/.exec(text) ?? [];
  return hash ? { length: Number(length), anchor: Number.parseInt(anchor, 16), hash } : undefined;
}

/**
 * Makes the lock of a page out of a capture.
 * @param titles letters of what pages are called, which stand in navigation.
 * @param title the page's own title.
 */
export function lockOf(
  prose: Prose,
  titles: ReadonlySet<string>,
  title: string | undefined,
): PageLock {
  const { lines, stream, end, language, counted } = prose;
  const from = startOf(prose, title);
  const starts = new Map<number, number>();
  for (let at = 0; at < stream.length; at += 1) {
    const line = stream.lineOf[at] ?? 0;
    if (!starts.has(line)) starts.set(line, at);
  }
  const paragraphs: string[] = [];
  let group: { start: number; length: number } | undefined;
  const add = ({ start, length }: { start: number; length: number }) => {
    if (length < shortest) return;
    const anchor = stream.anchorAt(start, shortest).toString(16).padStart(8, "0");
    paragraphs.push(`${length}:${anchor}:${stream.hashAt(start, length)}`);
  };
  for (const [index, line] of lines.slice(0, end).entries()) {
    const letters = lettersOf(line);
    const start = starts.get(index);
    if (index < from || start === undefined || letters.length < 2 || titles.has(letters)) {
      if (group) add(group);
      group = undefined;
    } else if (letters.length >= shortest) {
      if (group) add(group);
      group = undefined;
      add({ start, length: letters.length });
    } else if (counted.has(index)) {
      if (group) add(group);
      group = undefined;
    } else {
      // Cells and short lines are told from others together, as long as they follow one another.
      group = group
        ? { ...group, length: group.length + letters.length }
        : { start, length: letters.length };
    }
  }
  if (group) add(group);
  return { ...(language && { language }), paragraphs: [...new Set(paragraphs)] };
}

// What stands above the title is the way to the page.
function startOf({ lines }: Prose, title: string | undefined): number {
  const first = lines.findIndex(isSentence);
  if (title === undefined) return Math.max(first, 0);
  const letters = lettersOf(title);
  const above = first < 0 ? lines : lines.slice(0, first);
  const own = above.findLastIndex((line) => lettersOf(line) === letters);
  return own < 0 ? Math.max(first, 0) : own + 1;
}
