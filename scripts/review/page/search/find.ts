import type { Entry } from "./entry.js";

/** An entry that is prepared for searching. */
interface Prepared {
  entry: Entry;
  name: string;
  /** The name, in the singular. */
  stem: string;
  /** Behind the last dot, for a field. */
  last: string;
  /** Words of the name, with lines below inside of them. */
  tokens: ReadonlySet<string>;
  /** What those are made of: `create`, `payment` and `intent` of `createPaymentIntent`. */
  parts: readonly string[];
  stems: ReadonlySet<string>;
  text: string;
  /** Title of the page that it stands on. */
  page: string;
}

/** Prepares entries once, so that searching is a plain scan. */
export function prepare(entries: readonly Entry[]): Prepared[] {
  const titles = new Map(
    entries.filter(isPage).map(({ to, name }) => [fileOf(to), name.toLowerCase()]),
  );
  return entries.map((entry) => {
    const name = entry.name.toLowerCase();
    const parts = partsOf(entry.name);
    return {
      ...{ entry, name, stem: singular(name), last: name.split(".").at(-1) ?? "", parts },
      tokens: new Set(name.split(/[^\p{L}\p{N}_-]+/u).map(singular)),
      stems: new Set(parts.map(singular)),
      ...{ text: entry.text.toLowerCase(), page: titles.get(fileOf(entry.to)) ?? "" },
    };
  });
}

function isPage({ kind }: Entry): boolean {
  return kind === "page" || kind === "register";
}

function fileOf(to: string): string {
  return to.split("#")[0] ?? "";
}

function partsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+|(?<=[\p{Ll}\d])(?=\p{Lu})/u)
    .filter(Boolean)
    .map((one) => one.toLowerCase());
}

function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/(?<=[^s]{2})s$/, "");
}

// What people type, and what the pages call it.
const otherWords: Readonly<Record<string, readonly string[]>> = {
  ...{ "3ds": ["3-d"], threeds: ["3-d"], sca: ["3-d"], idempotent: ["idempotency"] },
  ...{ pagination: ["paged", "starting_after", "has_more"], paging: ["paged", "starting_after"] },
  ...{ cancelled: ["canceled"], decimals: ["exponent"], hmac: ["signature"], rate: ["429"] },
};

/**
 * What fits the words that are searched for, best first: each word has to be in the name, in the text or, for one of
 * them, in the title of the page. Names that are the word come before pages, operations and records with the word in
 * their name, those before fields, before names that hold a part of it, before texts that do.
 * @param most how many are given.
 */
export function find(prepared: readonly Prepared[], query: string, most: number): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean).map(termsOf);
  if (words.length === 0) return [];
  const whole = words.length > 1 ? lettersOf(query) : undefined;
  const found: { entry: Entry; score: number; order: number }[] = [];
  for (const [order, one] of prepared.entries()) {
    const scores = words.map((terms) => Math.max(...terms.map((term) => scoreOf(one, term))));
    if (Math.min(...scores) === 0 || Math.max(...scores) < 1) continue;
    const sum = scores.reduce((total, score) => total + score, 0);
    const score = whole === undefined ? sum : sum + wholeScore(one, whole);
    found.push({ entry: one.entry, score, order });
  }
  found.sort((a, b) => b.score - a.score || a.order - b.order);
  return found.slice(0, most).map(({ entry }) => entry);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/g, "");
}

// Somebody who types several words that are all of a name means that.
function wholeScore({ name, last }: Prepared, whole: string): number {
  if (lettersOf(name) === whole) return 10;
  return lettersOf(last) === whole ? 6 : 0;
}

/** A word that is searched for. */
interface Term {
  word: string;
  /** In the singular. */
  stem: string;
}

function termsOf(word: string): Term[] {
  const others = Object.hasOwn(otherWords, word) ? (otherWords[word] ?? []) : [];
  return [word, ...others].map((one) => ({ word: one, stem: singular(one) }));
}

// Few enough to stand above what is said of them.
const beforeRecords: ReadonlySet<Entry["kind"]> = new Set([
  ...(["operation", "payment method", "currency", "error", "life cycle"] as const),
]);

function scoreOf(one: Prepared, { word, stem }: Term): number {
  const { entry, name, last, tokens, parts, stems, text, page } = one;
  // A record about a field is what somebody looks for who types its name.
  const isRecord = entry.kind === "contradiction" || entry.kind === "question";
  if (one.stem === stem) return 12;
  if (isPage(entry) && stems.has(stem)) return 11;
  if (beforeRecords.has(entry.kind) && stems.has(stem)) return 9.5;
  if (isRecord && tokens.has(stem)) return 9;
  if (last === word) return 8;
  if (stems.has(stem)) return 6;
  if (parts.some((part) => part.startsWith(word))) return 5;
  if (name.includes(word)) return 3;
  if (text.includes(word)) return entry.kind === "operation" ? 2 : 1;
  return page.includes(stem) ? 0.5 : 0;
}
