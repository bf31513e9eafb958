import { isObject } from "../../contract/json.js";
import { leniencies, readLenient } from "./lenient-json.js";

/** A payload that a page prints, however damaged. */
export interface Block {
  /** Lines of the page's text that it stands on, from 0; the last is its last. */
  lines: readonly [first: number, last: number];
  /** As it stands there, without comments where it is damaged. */
  text: string;
  /** What it holds; undefined where it is too damaged to say one thing only. */
  value: Record<string, unknown> | unknown[] | undefined;
  /** Whether it says of itself that something is left out. */
  isElided: boolean;
  /** Whether it is but some lines of a payload whose braces are gone. */
  isStripped: boolean;
  /** Whether the capture ends inside of it. */
  isCutOff: boolean;
  /** Line of the page's text, from 0, on which a place of the value begins. */
  lineOf(pointer: string): number;
}

/**
 * The blocks of JSON in the lines of a page: well-formed ones, those whose quotation marks and commas were damaged,
 * and runs of members that lost their braces. Found by their tokens: lines may be broken, joined, indented anew.
 */
export function findBlocks(lines: readonly string[]): Block[] {
  const page = new Page(lines);
  const found = braced(page);
  const all = [...found, ...runs(page, found)];
  const isUnread = all.filter(({ value }) => value === undefined).length > 1;
  const own = isUnread && hasLostLines(lines) ? runs(page, []) : all;
  return own.sort((one, other) => one.lines[0] - other.lines[0]);
}

class Page {
  readonly lines: readonly string[];
  readonly text: string;
  readonly #starts: number[] = [];

  constructor(lines: readonly string[]) {
    this.lines = lines;
    this.text = lines.join("\n");
    let at = 0;
    for (const line of lines) {
      this.#starts.push(at);
      at += line.length + 1;
    }
  }

  startOf(line: number): number {
    return this.#starts[line] ?? 0;
  }

  lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function braced(page: Page): Block[] {
  const blocks: Block[] = [];
  const { text } = page;
  for (let at = text.search(/[{[]/); at >= 0; at = nextBrace(text, at)) {
    const block = blockAt(page, at);
    if (!block) {
      at += 1;
      continue;
    }
    blocks.push(block.block);
    at = block.end;
  }
  return blocks;
}

// What stands behind a colon is a member of something whose braces are gone, and belongs to its run; a sentence may
// end in a colon above a payload.
function blockAt(page: Page, at: number): Found | undefined {
  if (/:[^\S\n]*$|["']\s*:\s*$/.test(page.text.slice(Math.max(0, at - 20), at))) return undefined;
  return wellFormed(page, at) ?? (page.text[at] === "{" ? malformed(page, at) : undefined);
}

interface Found {
  block: Block;
  end: number;
}

function nextBrace(text: string, from: number): number {
  const pattern = /[{[]/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

function wellFormed(page: Page, at: number): Found | undefined {
  // A list that is none ends a reading at once, and most brackets of texts are none.
  if (!/^[{[][\s\d]*(?:["'{[\]}]|\/\/|\/\*|\.\.\.|\p{L})/u.test(page.text.slice(at, at + 400)))
    return undefined;
  for (const leniency of leniencies) {
    const read = readLenient(page.text, at, leniency);
    if (!read) continue;
    const { value, end, isElided, offsets } = read;
    if (!holdsMembers(value)) return undefined;
    const block: Block = {
      lines: [page.lineAt(at), page.lineAt(end - 1)],
      text: page.text.slice(at, end),
      value: value as Record<string, unknown>,
      ...{ isElided, isStripped: false, isCutOff: false },
      lineOf: (pointer) => page.lineAt(offsets.get(pointer) ?? at),
    };
    return { block, end };
  }
  return undefined;
}

function holdsMembers(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(holdsMembers);
  return isObject(value) && Object.keys(value).length > 0;
}

const longest = 20_000;

// Quotation marks are what gets lost, so braces count wherever they stand.
function malformed(page: Page, at: number): Found | undefined {
  const window = page.text.slice(at, at + longest).trimEnd();
  const end = closingBrace(window);
  const isCutOff = end === undefined && page.text.slice(at + window.length).trim() === "";
  if (end === -1 || (end === undefined && !isCutOff)) return undefined;
  // What stands where a capture was cut off is not whole.
  const whole = end ?? Math.max(window.lastIndexOf("\n"), window.lastIndexOf(","), 0);
  const text = window.slice(0, whole);
  const pairs = text.match(/["'][^"'\n]{1,60}["']\s*:/g)?.length ?? 0;
  if (pairs < 2 || !/\n|",|、/.test(text)) return undefined;
  const block = damaged(page, at, at + whole, isCutOff);
  if (!isCutOff) return { block, end: at + whole };
  const lines = [block.lines[0], page.lines.length - 1] as const;
  return { block: { ...block, lines, isCutOff }, end: page.text.length };
}

// Behind the brace that closes the first one; undefined where there is none, -1 where other text ends it before.
function closingBrace(window: string): number | undefined {
  let depth = 0;
  for (const { index, 0: mark } of window.matchAll(/[{}]|(?:\n[^\n"{}[\]]*){3}(?=\n|$)/g)) {
    if (mark === "{") depth += 1;
    else if (mark === "}") depth -= 1;
    // Lines that hold nothing of JSON end what has lost its closing brace.
    else return -1;
    if (depth <= 0) return index + 1;
  }
  return undefined;
}

function damaged(page: Page, start: number, end: number, isStripped: boolean): Block {
  const first = page.lineAt(start);
  const last = page.lineAt(Math.max(start, end - 1));
  const text = withoutComments(page.text.slice(start, end));
  return {
    ...{ lines: [first, last], text, value: undefined, isElided: false, isStripped },
    ...{ isCutOff: false, lineOf: () => first },
  };
}

// An address has its slashes behind a colon.
function withoutComments(text: string): string {
  return text.replace(/(?<=[\s,、;{}[\]])\/\/.*$|\/\*[\s\S]*?\*\//gm, "");
}

const pairLine = /^\s*"[^"]{1,80}"\s*:/;
const insideLine = /^\s*(?:"|[{}[\],]|-?\d|true\b|false\b|null\b)|",?\s*$/;

function runs(page: Page, found: readonly Block[]): Block[] {
  const taken = new Set(found.flatMap(({ lines: [first, last] }) => range(first, last)));
  const blocks: Block[] = [];
  for (let index = 0; index < page.lines.length; index += 1) {
    const line = page.lines[index] ?? "";
    if (taken.has(index) || !pairLine.test(line)) continue;
    const first = index;
    while (insideLine.test(page.lines[index + 1] ?? "") && !taken.has(index + 1)) index += 1;
    const start = page.startOf(first);
    const text = page.lines.slice(first, index + 1).join("\n");
    blocks.push(damaged(page, start, start + text.length, true));
  }
  return blocks;
}

// One listing may have been written wrong; where most of them do not close, lines were lost, and what is left may close
// by chance only.
function hasLostLines(lines: readonly string[]): boolean {
  const listings: string[] = [];
  let [isOver, words, blanks] = [true, 0, 0];
  for (const line of lines) {
    const isCode = insideLine.test(line) || /"\s*:|[{[]\s*$/.test(line);
    if (!isCode) {
      if (line.trim() === "") blanks += 1;
      else words += 1;
      isOver ||= words > 1 || (words > 0 && blanks > 0);
      continue;
    }
    // A translation doubles brackets.
    const marks = line.replace(/([[\]])\1/g, "$1").replace(/[^{}[\]]/g, "");
    if (isOver && marks !== "") listings.push("");
    if (marks !== "") listings[listings.length - 1] += marks;
    [isOver, words, blanks] = [isOver && marks === "", 0, 0];
  }
  const broken = listings.filter((marks) => !isClosed(marks)).length;
  return broken >= 2 && broken * 2 > listings.length;
}

function isClosed(marks: string): boolean {
  let rest = marks;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\{\}|\[\]/g, "");
  }
  return rest === "";
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
