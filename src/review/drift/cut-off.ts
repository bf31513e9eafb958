import type { Capture } from "./capture.js";
import { type PageLock, readParagraph } from "./lock.js";
import type { PageText } from "./page-text.js";
import { shortest } from "./prose.js";

/** Where a capture breaks off. */
export interface CutPlace {
  /** Line of the page's text, from 0, on which a paragraph begins that it does not hold whole; undefined outside of one. */
  line?: number;
}

/**
 * Where a capture ends before its page does: inside of a payload, of a tag, of a sentence whose first letters are known,
 * or behind the number of a list. Undefined where nothing shows that: a page may have become shorter.
 */
export function cutPlace(capture: Capture, lock: PageLock | undefined): CutPlace | undefined {
  const { blocks, text } = capture;
  const line = brokenSentence(capture, lock);
  if (line !== undefined) return { line };
  const isWithin = text.isCutOff || /^\s*(?:\d{1,2}[.)]|[-*+•◦▪])\s*$/.test(lastLine(text));
  return isWithin || blocks.some(({ block }) => block.isCutOff) ? {} : undefined;
}

function brokenSentence(
  { text, prose, places }: Capture,
  lock: PageLock | undefined,
): number | undefined {
  const { stream, lines, end } = prose;
  if (end < lines.length || /[.。!?…:;)"'}\]]\s*$/.test(lastLine(text))) return undefined;
  // Paragraphs may begin alike: what is whole is not broken off.
  const whole = new Set([...places.values()].flat().map(({ start }) => start));
  for (const { length, anchor } of lock?.paragraphs.flatMap((one) => readParagraph(one) ?? []) ??
    []) {
    const first = Math.max(stream.length - length + 1, 0);
    for (let at = first; at + shortest <= stream.length; at += 1)
      if (!whole.has(at) && stream.anchorAt(at, shortest) === anchor) return stream.lineOf[at] ?? 0;
  }
  return undefined;
}

function lastLine({ lines }: PageText): string {
  return lines.findLast((line) => line.trim() !== "") ?? "";
}
