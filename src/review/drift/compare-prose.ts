import type { CutPlace } from "./cut-off.js";
import type { Place } from "./find-paragraphs.js";
import { detectLanguage } from "./language.js";
import { lettersOf } from "./letters.js";
import { isLayout, isOfOtherScript, isOfSite, namesOperation } from "./no-news.js";
import { hasFact, isSentence, type Prose, shortest } from "./prose.js";

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
  /** Numbers of the paragraphs, from 1, that the capture ends before. */
  unseen: readonly number[];
}

/** What is known of the words of a page. */
export interface KnownProse {
  /** Number of its paragraphs. */
  size: number;
  language: string | undefined;
  /** Letters of what pages are called. */
  titles: ReadonlySet<string>;
  /** Where the capture ends before the page does; undefined where it does not. */
  cut: CutPlace | undefined;
}

/** Compares the words of a capture with the lock of its page. */
export function compareProse(
  prose: Prose,
  places: readonly Place[],
  { size, language, titles, cut }: KnownProse,
): ProseComparison {
  const found = new Map<number, Place>();
  for (const place of places) if (!found.has(place.index)) found.set(place.index, place);
  const { gaps, last } = gapsBetween(found, size);
  const atEnd = gaps.get(last)?.gone ?? [];
  // A last paragraph that ends otherwise than before may as well have changed.
  const isCut = cut !== undefined && (cut.line === undefined || atEnd.length > 1);
  const unseen = isCut ? atEnd.splice(0) : [];
  for (const { line, after } of newLines(prose, places, titles))
    if (!isCut || line !== cut.line) gapAt(gaps, after).lines.push(line);
  const textOf = (lines: readonly number[]) =>
    lines.map((line) => prose.lines[line]?.trim() ?? "").join(" ");
  const isForeign = foreignness(
    language,
    [...gaps.values()].map(({ lines }) => textOf(lines)),
  );
  const comparison: ProseComparison = {
    ...{ changes: [], translated: 0 },
    unseen: unseen.map((index) => index + 1),
  };
  for (const [after, { gone, lines }] of [...gaps].sort(([one], [other]) => one - other)) {
    const text = textOf(lines);
    if (gone.length + lines.length === 0) continue;
    if (gone.length === 0 && lines.every((line) => namesOperation(prose.lines[line] ?? "")))
      continue;
    // A sentence of another language that nothing went for is new, and so is a name in another script.
    const isHeading = !lines.some((line) => isSentence(prose.lines[line] ?? ""));
    const isInPlace = gone.length > 0 || (isHeading && !isOfOtherScript(text, language));
    if (lines.length > 0 && isInPlace && isForeign(text)) {
      comparison.translated += Math.max(lines.length, gone.length);
      continue;
    }
    const kind =
      gone.length === 0 ? "prose-added" : lines.length === 0 ? "prose-removed" : "prose-changed";
    const place = found.get(after);
    const line = lines[0] ?? (place ? (prose.stream.lineOf[place.end - 1] ?? 0) : 0);
    comparison.changes.push({ kind, gone: gone.map((index) => index + 1), text, line });
  }
  return comparison;
}

/** What went and what came between two paragraphs that stand: indices of the lock, and lines. */
interface Gap {
  gone: number[];
  lines: number[];
}

/** The gaps, each behind the paragraph that it is told by. */
type Gaps = Map<number, Gap>;

function gapAt(gaps: Gaps, before: number): Gap {
  const gap = gaps.get(before) ?? { gone: [], lines: [] };
  gaps.set(before, gap);
  return gap;
}

function gapsBetween(found: ReadonlyMap<number, Place>, size: number) {
  const gaps: Gaps = new Map();
  let last = -1;
  for (let index = 0; index < size; index += 1) {
    if (found.has(index)) last = index;
    else gapAt(gaps, last).gone.push(index);
  }
  return { gaps, last };
}

// Headings are too short to tell their language, all that came to a page together are not.
function foreignness(language: string | undefined, texts: readonly string[]) {
  if (language === undefined) return () => false;
  const unsure = texts.filter((text) => detectLanguage(text) !== language);
  const together = detectLanguage(unsure.join(" "), 2);
  return (text: string): boolean => {
    const own = detectLanguage(text);
    if (own !== undefined) return own !== language;
    if (hasFact(text)) return false;
    return isOfOtherScript(text, language) || (together !== undefined && together !== language);
  };
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
    if (titles.has(lettersOf(text)) || isLayout(prose, line)) continue;
    const isOutside = start < from || start > to;
    if (isOutside && (!isSentence(text) || isMenu(text) || isOfSite(text))) continue;
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
