import { withQuotes } from "./code-lines.js";
import { htmlText, isHtml } from "./html.js";
import { type Line, withoutLayout } from "./layout.js";

/** A capture as lines of text, whatever it was rendered as. */
export interface PageText {
  lines: readonly string[];
  /** Line of the capture, from 1, that each line of `lines` comes from; as near as markup allows. */
  at: readonly number[];
  /** Texts that say which page it is: its own addresses, as the capture states them. */
  addresses: readonly string[];
  /** Lines that are a heading for sure, since the markup says so. */
  headings: readonly string[];
  /** Blocks of code that their fence or their first key calls OpenAPI. */
  fragments: readonly CodeFragment[];
  /** Whether it ends inside of a tag. */
  isCutOff: boolean;
}

/** An OpenAPI fragment as it stands in the capture. */
export interface CodeFragment {
  text: string;
  /** From 1. */
  line: number;
}

/** Reads a capture: text, Markdown or HTML; its name does not matter. */
export function readPageText(raw: string): PageText {
  const source = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const page = isHtml(source)
    ? htmlText(source)
    : { text: decoded(source), addresses: [], headings: [], isCutOff: false };
  const numbered = page.text
    .split("\n")
    .flatMap((text, index) => text.split(/<br\s*\/?>/i).map((part): Line => [part, index + 1]));
  const { fragments, rest } = takeFragments(numbered);
  const headings = rest.flatMap(([text]) => /^ {0,3}#{1,6}\s+(.+?)\s*#*$/.exec(text)?.[1] ?? []);
  const { addresses, lines } = takeFrontMatter(rest);
  const own = withoutLayout(withoutLineNumbers(lines));
  const plain = withQuotes(own.map(([text, line]): Line => [plainLine(text), line]));
  const stated = fragments.flatMap(({ text }) => /x-run-in-apifox:\s*(\S+)/.exec(text)?.[1] ?? []);
  return {
    lines: plain.map(([text]) => text),
    at: plain.map(([, line]) => line),
    addresses: [...page.addresses, ...addresses, ...stated, ...statedAddresses(plain)],
    headings: [...page.headings, ...headings].map(plainLine),
    ...{ fragments, isCutOff: page.isCutOff },
  };
}

/** A text with one form for what renderings write in several: quotation marks, widths, spaces, escapes. */
function plainLine(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/[\u200B-\u200D\u2060\u00AD\uFEFF]/g, "")
      .replace(/[“”„‟«»]/g, '"')
      .replace(/[‘’‚‛]/g, "'")
      // Of a link the text counts: where it leads changes with whoever saves the page.
      .replace(/!?\[([^\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, "$1")
      .replace(/\\([_*[\]{}()#+.!|<>~`-])/g, "$1")
      .replace(/^(\s*)(?:>\s?)+/, "$1")
      .replace(/^\s*(```|~~~).*$/, "")
      .replace(/^\s*[·∙→\s]+/, (blank) => " ".repeat(blank.length))
      .replace(codeMargin, "")
      .replace(tagsAtStart, "$1")
      .replace(tagsAtEnd, "")
  );
}

// Cells of tables and comparisons of files put a mark before each line of a listing.
const codeMargin = /^\s*[+|│](?=\s*(?:[{}[\]]|"[^"]*"\s*(?:[:,]|$)))/;

// Markdown may hold tags for the layout, which are no words.
const layoutTag = String.raw`<\/?(?:p|div|center|details|summary|section|span|table|tbody|thead|tr|td|th|ul|ol|li|Tabs?|TabItem|CodeGroup|Accordion|Card)\b[^<>]*>`;
const listMark = String.raw`(?:#{1,6}\s+|[-*+•◦▪]\s+)?(?:\d{1,2}[.)]\s+)?`;
const tagsAtStart = new RegExp(String.raw`^(\s*${listMark})\s*(?:${layoutTag}\s*)+`);
const tagsAtEnd = new RegExp(String.raw`(?:\s*${layoutTag})+\s*$`);

// A reader of HTML decodes all references that there are, and finds no tags where none are left.
function decoded(text: string): string {
  return /&(?:\w+|#\d+|#x[\da-f]+);/i.test(text)
    ? htmlText(text.replaceAll("<", "&lt;")).text
    : text;
}

function takeFragments(lines: readonly Line[]): { fragments: CodeFragment[]; rest: Line[] } {
  const fragments: CodeFragment[] = [];
  const rest: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [text, line] = lines[index] as Line;
    const fence = /^(\s*)(`{3,}|~{3,})/.exec(text);
    const end = fence
      ? closingFence(lines, index + 1, fence[2] ?? "")
      : endOfBareFragment(lines, index);
    const first = fence ? index + 1 : index;
    const inside = end === undefined ? [] : lines.slice(first, end);
    if (end !== undefined && inside.some(([one]) => openApiKey.test(one))) {
      fragments.push({ text: inside.map(([one]) => one).join("\n"), line: line + first - index });
      index = fence ? end : end - 1;
    } else rest.push([text, line]);
  }
  return { fragments, rest };
}

const openApiKey = /^\s*"?(?:openapi|swagger)"?\s*:\s*["']?[23]\.\d/;

function closingFence(lines: readonly Line[], from: number, fence: string): number | undefined {
  const end = lines.findIndex(([text], index) => index >= from && text.trim() === fence);
  return end < 0 ? undefined : end;
}

// Saved pages lose the fence. What is indented, or begins with a key, belongs to the fragment.
function endOfBareFragment(lines: readonly Line[], from: number): number | undefined {
  const [text] = lines[from] as Line;
  if (!/^openapi\s*:\s*["']?3\.\d/.test(text)) return undefined;
  const end = lines.findIndex(
    ([one], index) => index > from && !/^(?:\s|$|[\w-]+:(?:\s|$))/.test(one),
  );
  return end < 0 ? lines.length : end;
}

function takeFrontMatter(lines: readonly Line[]): { addresses: string[]; lines: Line[] } {
  if (lines[0]?.[0].trim() !== "---") return { addresses: [], lines: [...lines] };
  const end = lines.findIndex(([text], index) => index > 0 && text.trim() === "---");
  if (end < 0 || end > 40) return { addresses: [], lines: [...lines] };
  const addresses = lines.slice(1, end).flatMap(([text]) => text.match(/https?:\/\/\S+/g) ?? []);
  return { addresses, lines: lines.slice(end + 1) };
}

// Tools that save pages write where from above the text.
function statedAddresses(lines: readonly Line[]): string[] {
  return lines.slice(0, 8).flatMap(([text]) => {
    const said =
      /^\W*(?:url|source|page|address|saved from|来源|网址)\W*\s*:?\s*(https?:\/\/\S+)\W*$/i.exec(
        text,
      );
    return said?.[1] ?? /^<?(https?:\/\/[^\s>]+)>?$/.exec(text.trim())?.[1] ?? [];
  });
}

// A listing that numbers its lines numbers all of them.
function withoutLineNumbers(lines: readonly Line[]): Line[] {
  const isAll = lines.filter(([text]) => text.trim() !== "");
  const counted = isAll.filter(([text, line]) => Number(/^\s*(\d+)/.exec(text)?.[1]) === line);
  if (isAll.length > 5 && counted.length > isAll.length * 0.9)
    return lines.map(([text, line]) => [text.replace(/^\s*\d+[.:|]?(?:\s|$)/, ""), line]);
  const numbers = isAll.map(([text]) =>
    Number(/^\s*(\d{1,4})(?:[.:|]?\s+\S|["{}[\]])/.exec(text)?.[1] ?? Number.NaN),
  );
  const follows = (index: number) => (numbers[index] ?? 0) === (numbers[index - 1] ?? 0) + 1;
  const bare = isAll.map(([text, line], index): Line => {
    const isNumbered =
      (follows(index) && (follows(index - 1) || follows(index + 1))) ||
      (follows(index + 1) && follows(index + 2));
    // What a translation damaged is code, too, if it is counted between lines of code.
    const isBetween = follows(index) && follows(index + 1);
    const isNear = [index - 1, index + 1].some((one) => isCode(isAll[one]?.[0] ?? ""));
    const isListing = isCode(text) || (isBetween && isNear);
    if (!isMember(text) && !(isNumbered && isListing)) return [text, line];
    return [text.replace(/^\s*\d{1,4}[.:|]?\s?/, ""), line];
  });
  // Blank lines are not counted where each line is an element of its own.
  const byLine = new Map(isAll.map((one, index) => [one, bare[index] ?? one]));
  return lines.map((one) => byLine.get(one) ?? one);
}

function isCode(text: string): boolean {
  return /^\s*\d{1,4}(?:[.:|]?\s+["{}[\],]|["{}[\]])/.test(text);
}

// No number stands before the name of a member but that of its line.
function isMember(text: string): boolean {
  return /^\s*\d{1,4}[.:|]?\s+"[^"]{1,80}"\s*:/.test(text);
}
