import { type Capture, type CaptureTools, readCapture } from "./capture.js";
import { lettersOf } from "./letters.js";
import type { ReadBlock } from "./match.js";
import type { PageText } from "./page-text.js";
import { isFooter } from "./prose.js";
import type { Recognised } from "./recognise.js";

/** A page in the part of a capture that holds it. */
export interface Section extends Pick<Recognised, "page" | "by"> {
  capture: Capture;
  /** Blocks of the capture that stand in it. */
  blocks: readonly ReadBlock[];
}

/**
 * Cuts a capture into the pages that it holds one behind the other. Where they stand in one another, each has the whole
 * capture, and the blocks that are nearer to it than to another.
 */
export function sectionsOf(
  capture: Capture,
  found: readonly Recognised[],
  tools: CaptureTools,
): Section[] {
  const spans = found.map((one): Span => ({ ...one, ...linesOf(one, capture) }));
  // A page that shows something of itself twice stands in the capture once.
  const kept = spans.filter((one, index) => {
    const before = spans.slice(0, index);
    const isRepeated = before.some(({ page }) => page === one.page);
    return !isRepeated || before.every((other) => areApart(one, other));
  });
  const inOrder = [...kept].sort((one, other) => one.words.first - other.words.first);
  const isOneBehindTheOther = kept.every((one, index) =>
    kept.slice(0, index).every((other) => areApart(one, other)),
  );
  if (kept.length < 2 || !isOneBehindTheOther) return withRest(kept, capture);
  const starts = inOrder.map((one, index) => {
    const before = inOrder[index - 1];
    return before ? startOf(one, before, capture, tools) : 0;
  });
  return inOrder.map(({ page, by }, index) => {
    const part = readCapture(
      capture.name,
      partOf(capture.text, starts[index] ?? 0, starts[index + 1]),
      tools,
    );
    return { page, by, capture: part, blocks: part.blocks };
  });
}

interface Lines {
  first: number;
  last: number;
}

/** A page with the lines that its words stand on, and with those of its payloads. */
interface Span extends Recognised {
  words: Lines;
  whole: Lines;
}

function linesOf(
  { region, blocks }: Recognised,
  { prose }: Capture,
): Pick<Span, "words" | "whole"> {
  const { lineOf } = prose.stream;
  const own = region ? [lineOf[region.start] ?? 0, lineOf[region.end - 1] ?? 0] : [];
  const all = [...own, ...blocks.flatMap(({ block }) => block.lines)];
  const whole = hullOf(all.length === 0 ? [0, prose.lines.length] : all);
  return { words: own.length === 0 ? whole : hullOf(own), whole };
}

function hullOf(lines: readonly number[]): Lines {
  return { first: Math.min(...lines), last: Math.max(...lines) };
}

// A payload that several pages print may be the other's; words tell them apart.
function areApart(one: Span, other: Span): boolean {
  const kind = one.region && other.region ? "words" : "whole";
  return one[kind].last < other[kind].first || other[kind].last < one[kind].first;
}

// A page begins with its title, or behind the end of the one before.
function startOf(
  { page, words: { first } }: Span,
  { words: before }: Span,
  { text, prose }: Capture,
  { knowledge }: CaptureTools,
): number {
  const between = text.lines.slice(before.last + 1, first);
  const isTitle = (line: string) => knowledge.titles.get(lettersOf(line))?.includes(page);
  const title = between.findLastIndex(isTitle);
  if (title >= 0) return before.last + 1 + title;
  const end = between.findIndex(isFooter);
  return end < 0 ? first : Math.min(before.last + 2 + end, prose.lines.length);
}

function partOf(text: PageText, first: number, next = text.lines.length): PageText {
  const at = text.at.slice(first, next);
  const from = first === 0 ? 0 : (at[0] ?? 0);
  const to = next === text.lines.length ? Number.POSITIVE_INFINITY : (text.at[next] ?? 0);
  return {
    ...text,
    lines: text.lines.slice(first, next),
    at,
    fragments: text.fragments.filter(({ line }) => line >= from && line < to),
  };
}

// A block of no page belongs to the page that it stands in: the one whose blocks are the nearest above.
function withRest(found: readonly Recognised[], capture: Capture): Section[] {
  if (found.length === 0) return [];
  const { blocks } = capture;
  const owners = new Map(found.flatMap((one) => one.blocks.map((block) => [block, one] as const)));
  const all = new Map(found.map((one) => [one, [] as ReadBlock[]]));
  let current = owners.get(blocks.find((block) => owners.has(block)) as ReadBlock) ?? found[0];
  for (const block of blocks) {
    current = owners.get(block) ?? current;
    if (current) all.get(current)?.push(block);
  }
  return found.map((one) => {
    const { page, by } = one;
    return { page, by, capture, blocks: all.get(one) ?? [] };
  });
}
