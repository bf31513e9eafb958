import type { Place } from "./find-paragraphs.js";
import { detectLanguage } from "./language.js";
import { lettersOf } from "./letters.js";
import { isSentence, type Prose, shortest } from "./prose.js";

/** What became of the words at one place of a page. */
export interface ProseChange {
  kind: "prose-changed" | "prose-added" | "prose-removed";
  /** How many paragraphs went, and their places in the lock, from 1. */
  gone: readonly number[];
  /** What came, as the capture has it. */
  text: string;
  /** Line of the page's text, from 0, that it begins on, or behind which something is missing. */
  line: number;
}

/** What differs in the words of a page. */
export interface ProseComparison {
  changes: ProseChange[];
  /** How many paragraphs came in another language in the place of others. */
  translated: number;
}

/**
 * Compares the words of a capture with the lock of its page.
 * @param titles letters of what pages are called.
 */
export function compareProse(
  prose: Prose,
  places: readonly Place[],
  size: number,
  language: string | undefined,
  titles: ReadonlySet<string>,
): ProseComparison {
  const found = new Map<number, Place>();
  for (const place of places) if (!found.has(place.index)) found.set(place.index, place);
  const gaps = new Map<number, { gone: number[]; lines: number[] }>();
  const gapAt = (before: number) => {
    const gap = gaps.get(before) ?? { gone: [], lines: [] };
    gaps.set(before, gap);
    return gap;
  };
  let before = -1;
  for (let index = 0; index < size; index += 1) {
    if (found.has(index)) before = index;
    else gapAt(before).gone.push(index);
  }
  for (const { line, after } of newLines(prose, places, titles)) gapAt(after).lines.push(line);
  const comparison: ProseComparison = { changes: [], translated: 0 };
  for (const [after, { gone, lines }] of [...gaps].sort(([one], [other]) => one - other)) {
    const text = lines.map((line) => prose.lines[line]?.trim() ?? "").join(" ");
    const spoken = lines.length > 0 ? detectLanguage(text) : undefined;
    if (spoken !== undefined && language !== undefined && spoken !== language) {
      comparison.translated += Math.max(lines.length, gone.length);
      continue;
    }
    const kind =
      gone.length === 0 ? "prose-added" : lines.length === 0 ? "prose-removed" : "prose-changed";
    const last = found.get(after);
    const line = lines[0] ?? (last ? (prose.stream.lineOf[last.end - 1] ?? 0) : 0);
    comparison.changes.push({ kind, gone: gone.map((index) => index + 1), text, line });
  }
  return comparison;
}

// Where many lines became one, new words are the smaller part of it.
const longRun = 40;

// Between paragraphs of the page a line that is none of them is new; around them are entries of navigation, so that
// only sentences are.
function newLines(prose: Prose, places: readonly Place[], titles: ReadonlySet<string>) {
  const { stream, lines, end } = prose;
  const owner = new Int32Array(stream.length).fill(-1);
  for (const place of places) owner.fill(place.index, place.start, place.end);
  const total = new Map<number, number>();
  const free = new Map<number, number>();
  const first = new Map<number, number>();
  for (let at = 0; at < stream.length; at += 1) {
    const line = stream.lineOf[at] ?? 0;
    if (!first.has(line)) first.set(line, at);
    total.set(line, (total.get(line) ?? 0) + 1);
    if (owner[at] === -1) free.set(line, (free.get(line) ?? 0) + 1);
  }
  const starts = places.map(({ start }) => start);
  const [from, to] = [Math.min(...starts), Math.max(...starts)];
  const news: { line: number; after: number }[] = [];
  for (const [line, count] of free) {
    const isMost = count * 2 >= (total.get(line) ?? 0) || count >= longRun;
    const text = lines[line] ?? "";
    const isLonger = count < (total.get(line) ?? 0) && isTailOfList(text, count);
    const isNew = (count >= shortest && isMost) || isLonger;
    if (line >= end || !isNew) continue;
    const start = first.get(line) ?? 0;
    if (titles.has(lettersOf(text))) continue;
    if ((start < from || start > to) && (!isSentence(text) || isMenu(text))) continue;
    let at = start;
    while (at >= 0 && owner[at] === -1) at -= 1;
    news.push({ line, after: at < 0 ? -1 : (owner[at] ?? -1) });
  }
  return news;
}

// A currency behind a list of currencies is short, but what the list says has changed.
function isTailOfList(text: string, letters: number): boolean {
  return [...text.matchAll(/[,、;]/g)].some(
    ({ index }) => lettersOf(text.slice(index)).length === letters,
  );
}

// Entries of navigation that were joined to one line keep their marks, or have no full stop.
function isMenu(text: string): boolean {
  return /[•◦▪]/.test(text) || !/[.。!?…:;]["')]?\s*$/.test(text);
}
