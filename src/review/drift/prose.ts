import type { Block } from "./blocks.js";
import { detectLanguage } from "./language.js";
import { LetterStream, lettersOf } from "./letters.js";

/** What a capture says in words: its lines without the payloads. */
export interface Prose {
  lines: readonly string[];
  stream: LetterStream;
  /** Index of the line from which on nothing belongs to the page. */
  end: number;
  /** Indices of the lines of payloads. */
  code: ReadonlySet<number>;
  /** Indices of lines that began with a number of a list, which renderings may leave out. */
  counted: ReadonlySet<number>;
  /** Undefined where there is too little of it. */
  language: string | undefined;
}

/** The shortest paragraph that is told from others, in letters. */
export const shortest = 12;

/** The words of a page's lines. */
export function proseOf(lines: readonly string[], blocks: readonly Block[]): Prose {
  const taken = new Set<number>();
  for (const {
    lines: [first, last],
  } of blocks)
    for (let line = first; line <= last; line += 1) taken.add(line);
  const words = lines.map((line, index) =>
    taken.has(index) || isCode(line) ? "" : withoutOrdinal(line.replace(dated, "")),
  );
  const said = words.filter(isSentence);
  const from = words.findIndex(isSentence);
  const end = lines.findIndex((line, index) => index > from && isFooter(line));
  const isCut = dated.test(lines[end] ?? "") && !footer.test(lines[end]?.trim() ?? "");
  return {
    ...{ lines: words, stream: new LetterStream(words), code: taken },
    end: end < 0 ? words.length : end + Number(isCut),
    counted: new Set(lines.flatMap((line, index) => (ordinal.test(line) ? [index] : []))),
    language: detectLanguage(said.join("\n")),
  };
}

// Dates of changes, ways to other pages, questions to readers: they change without the page.
const footer =
  /^(?:modified at|last (?:modified|updated)|updated on|actualizado el|修改于|更新于|built with|powered by|previous\b|next\b|上一页|下一页|举报|what are your feelings|cuáles son sus sentimientos|was this (?:page|article) helpful)/i;

const dated = /(?:modified at|updated on|actualizado el|修改于|更新于)\s+\S*\d.*$/i;
/** Whether nothing of the page stands below a line. */
export function isFooter(line: string): boolean {
  return footer.test(line.trim()) || dated.test(line);
}

const ordinal = /^\s*(?:[#=]{1,6}\s+|[-*+•◦▪]\s+)?\d{1,2}[.)]\s/;

function isCode(line: string): boolean {
  return /^\s*["{}[\]][^\p{L}]*$|^\s*"[^"]*"\s*:|^\s*<\/?\w/u.test(line);
}

// Lists that count lose their numbers where a page is rendered anew; an amount with decimals is no such number.
function withoutOrdinal(line: string): string {
  return line.replace(
    /^\s*(?:[#=]{1,6}\s+|[-*+•◦▪]\s+)?(?:\d{1,2}[.)](?!\d)\s*)?(?:[-*+•◦▪]\s+)?/,
    "",
  );
}

/** Whether a line is a sentence, which entries of navigation are not. */
export function isSentence(line: string): boolean {
  const text = line.trim();
  const letters = lettersOf(text).length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters < shortest) return false;
  if (/[.。!?…:;]["')]?$/.test(text) && (han >= 8 || text.split(/\s+/).length >= 4)) return true;
  return han >= 20 || text.split(/\s+/).length >= 16;
}

/**
 * Whether a text holds a number, a name of the API, a code or an address: what no layout says, and a translation leaves.
 */
export function hasFact(text: string): boolean {
  const rest = text.replace(/\b(?:URLs?|APIs?|IDs?|HTTPS?|JSON|SDKs?)\b/g, "");
  return /[\d_/{}<>@=]|\b[A-Z]{2,}\b|\b[a-z]+[A-Z]/.test(rest);
}
