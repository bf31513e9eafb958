import type { Capture } from "./capture.js";
import type { Knowledge } from "./knowledge.js";
import { lettersOf } from "./letters.js";
import { leastLikeness, likeness, matchPayloads, type ReadBlock } from "./match.js";
import { isSentence } from "./prose.js";
import { type Region, regionOf } from "./regions.js";

/** A page that a capture holds, and what it was recognised by. */
export interface Recognised {
  page: string;
  by: readonly string[];
  /** Blocks that are the page's for sure. */
  blocks: readonly ReadBlock[];
  /** Where its words stand, in letters of the capture; undefined of a page without. */
  region: Region | undefined;
}

interface Claims {
  pages: Set<string>;
  blocks: Set<ReadBlock>;
  /** Letters of the capture's words that belong to a page already. */
  letters: Uint8Array;
}

/**
 * The pages that a capture holds, the surest first, and one twice that stands in it twice; none for a page that nobody
 * knows.
 */
export function recognise(capture: Capture, knowledge: Knowledge): Recognised[] {
  const claims: Claims = {
    pages: new Set(),
    blocks: new Set(),
    letters: new Uint8Array(capture.prose.stream.length),
  };
  const stated = statedPages(capture, knowledge);
  const titled = titledPages(capture, knowledge);
  const pages = new Set(candidates(capture, knowledge, [...stated, ...titled]));
  const found: Recognised[] = [];
  for (;;) {
    const isFirst = found.length === 0;
    const scores = [...pages].map((page) =>
      scoreOf(page, capture, knowledge, claims, {
        isStated: stated.has(page) && !claims.pages.has(page),
        isTitled: isFirst && titled.has(page),
        isOnlyTitle: isFirst && stated.size === 0 && titled.size === 1,
      }),
    );
    const best = scores.sort((one, other) => other.score - one.score).find(({ isSure }) => isSure);
    if (!best) return found;
    claims.pages.add(best.page);
    for (const block of best.blocks) claims.blocks.add(block);
    if (best.region) claims.letters.fill(1, best.region.start, best.region.end);
    found.push(best);
  }
}

function candidates(
  { places, blocks }: Capture,
  { payloads }: Knowledge,
  named: readonly string[],
): string[] {
  const printed = payloads.filter((payload) =>
    blocks.some((block) => likeness(block, payload) >= leastLikeness),
  );
  return [...named, ...places.keys(), ...printed.flatMap(({ pages }) => pages)];
}

interface Signs {
  isStated: boolean;
  isTitled: boolean;
  /** Whether nothing speaks for another page. */
  isOnlyTitle: boolean;
}

function scoreOf(
  page: string,
  capture: Capture,
  knowledge: Knowledge,
  claims: Claims,
  signs: Signs,
) {
  const sizes = knowledge.paragraphs.sizesOf(page) ?? [];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const free = (capture.places.get(page) ?? []).filter(({ start }) => claims.letters[start] === 0);
  const region = regionOf(free);
  const own = free.filter(({ start }) => region && start >= region.start && start < region.end);
  const seen = new Set(own.map(({ index }) => index));
  const words =
    total === 0 ? 0 : [...seen].reduce((sum, index) => sum + (sizes[index] ?? 0), 0) / total;
  const payloads = knowledge.payloadsOf(page);
  // Lines without braces that a page leaves over are no page of their own.
  const isFirst = claims.blocks.size === 0;
  const left = capture.blocks.filter(
    (one) =>
      !claims.blocks.has(one) && (isFirst || !one.block.isStripped) && !isExampleOf(claims, one),
  );
  const matches = matchPayloads(payloads, left);
  const alike = matches.reduce((sum, one) => sum + one.likeness, 0);
  // Of a page that prints less than what is registered, what it prints counts.
  const printed = payloads.length === 0 ? 0 : alike / payloads.length;
  const filled = left.length === 0 ? 0 : alike / left.length;
  const isKnown = total > 0 || payloads.length > 0;
  const isSure =
    signs.isStated ||
    (words >= 0.25 && seen.size >= 2) ||
    printed >= 0.4 ||
    (filled >= 0.5 && (signs.isTitled || printed >= 0.2)) ||
    (signs.isTitled && (words > 0 || printed > 0)) ||
    (signs.isOnlyTitle && !isKnown);
  const by = [
    ...(signs.isStated ? ["address"] : []),
    ...(signs.isTitled ? ["title"] : []),
    ...(matches.length > 0 ? ["payloads"] : []),
    ...(seen.size > 0 ? ["paragraphs"] : []),
  ];
  const score =
    2 * Number(signs.isStated) + words + printed + 0.3 * filled + 0.3 * Number(signs.isTitled);
  return { page, by, score, isSure, region, blocks: matches.map(({ read }) => read) };
}

// OpenAPI fragments repeat what operations have in common.
function isExampleOf({ blocks }: Claims, { example, block }: ReadBlock): boolean {
  return example !== undefined && [...blocks].some((one) => one.block.text === block.text);
}

// Last segments of addresses, and what tools put around the names of pages.
function statedPages({ text }: Capture, { names }: Knowledge): Set<string> {
  return new Set(
    text.addresses.flatMap((address) => {
      const segments = address
        .replace(/[?#].*$/, "")
        .split("/")
        .filter(Boolean)
        .reverse();
      const bare = segments.map((segment) =>
        segment.replace(/-run$/, "").replace(/\.(?:md|html?)$/, ""),
      );
      const number = /[?&]p=(\d+)/.exec(address)?.[1];
      const id = [...(number ? [number] : []), ...bare.slice(0, 1)].find((name) => names.has(name));
      return id === undefined ? [] : [names.get(id) ?? id];
    }),
  );
}

function titledPages({ text }: Capture, { titles }: Knowledge): Set<string> {
  const heading = text.headings.find((one) => titles.has(lettersOf(one)));
  const line = heading ?? standingAlone(text.lines, titles);
  return new Set(line === undefined ? [] : titles.get(lettersOf(line)));
}

// In the menu of a site titles stand among titles; the page's own is its first line, or has sentences below it.
function standingAlone(
  lines: readonly string[],
  titles: ReadonlyMap<string, unknown>,
): string | undefined {
  const said = lines.filter((line) => line.trim() !== "").slice(0, 400);
  const isTitle = (line: string | undefined) => line !== undefined && titles.has(lettersOf(line));
  return said.find((line, index) => {
    if (!isTitle(line) || /^\s*[•◦▪]/.test(line)) return false;
    const isAlone = !isTitle(said[index - 1]) && !isTitle(said[index + 1]);
    return index === 0 || (isAlone && said.slice(index + 1, index + 4).some(isSentence));
  });
}
