import { shorten } from "../../contract/judge/excerpt.js";
import type { Capture } from "./capture.js";
import { compareProse } from "./compare-prose.js";
import { cutPlace } from "./cut-off.js";
import type { DriftFinding, PageDrift } from "./findings.js";
import type { Knowledge } from "./knowledge.js";

/** What became of the words of a page in a capture. */
export interface WordDrift {
  state: PageDrift["words"];
  findings: DriftFinding[];
  /** Numbers of the paragraphs, from 1, that the capture ends before. */
  unseen: readonly number[];
}

/** Compares the words of a capture with the lock of a page. */
export function compareWords(
  capture: Capture,
  page: string,
  { locks, titles }: Knowledge,
  isTranslated: boolean,
): WordDrift {
  const lock = locks.get(page);
  if (!lock) return { state: "no lock", findings: [], unseen: [] };
  const { prose } = capture;
  const isOther =
    prose.language !== undefined && lock.language !== undefined && prose.language !== lock.language;
  const places = capture.places.get(page) ?? [];
  // A folder of examples has no words to compare.
  const isWordless = places.length === 0 && prose.language === undefined;
  if (isOther || isWordless) return { state: "another language", findings: [], unseen: [] };
  const { changes, translated, unseen } = compareProse(prose, places, {
    ...{ size: lock.paragraphs.length, language: lock.language },
    ...{ titles: new Set(titles.keys()), cut: cutPlace(capture, lock) },
  });
  const findings = changes.map(({ kind, gone, text, line }): DriftFinding => {
    const now = shorten(text, 160);
    const which = paragraphsIn(gone);
    const says = {
      "prose-changed": `${which} of ${lock.paragraphs.length} changed, now: ${now}`,
      "prose-added": `new words: ${now}`,
      "prose-removed": `${which} of ${lock.paragraphs.length} went`,
    }[kind];
    return {
      ...{ kind, page, file: capture.name, line: lineIn(capture, line) },
      ...(gone.length > 0 ? { before: gone } : {}),
      ...(text && { after: text }),
      says,
    };
  });
  const isForeign = translated > 0 || (isTranslated && places.length === 0);
  const state = findings.length > 0 ? "changed" : isForeign ? "another language" : "same";
  return { state, findings, unseen };
}

/** How a sentence names paragraphs, by their numbers. */
export function paragraphsIn(numbers: readonly number[]): string {
  const [first] = numbers;
  return numbers.length === 1 ? `paragraph ${first}` : `paragraphs ${first} to ${numbers.at(-1)}`;
}

/** Where a line of the page's text stands in the capture, from 1. */
export function lineIn({ text }: Capture, line: number): number {
  return text.at[line] ?? 1;
}
