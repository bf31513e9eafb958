import type { Place } from "./find-paragraphs.js";

/** Where a page stands in a capture, in letters. */
export interface Region {
  start: number;
  end: number;
}

// Letters between the paragraphs of a page count against it, as other pages may stand there; a page that has grown has
// some, too.
const strangerWeight = 0.2;

/**
 * The part of a capture in which the paragraphs of a page stand the closest: pages share paragraphs, and a capture may
 * hold a page twice.
 */
export function regionOf(places: readonly Place[]): Region | undefined {
  const sorted = [...places].sort((one, other) => one.start - other.start);
  let best: (Region & { score: number }) | undefined;
  for (const [index, { start }] of sorted.entries()) {
    const seen = new Set<number>();
    let [score, end] = [0, start];
    for (const place of sorted.slice(index)) {
      score -= Math.max(place.start - end, 0) * strangerWeight;
      if (!seen.has(place.index)) score += place.end - place.start;
      seen.add(place.index);
      end = Math.max(end, place.end);
      if (!best || score > best.score) best = { score, start, end };
    }
  }
  return best && { start: best.start, end: best.end };
}
