import type { Entry } from "./entry.js";

/** An entry that is prepared for searching. */
interface Prepared {
  entry: Entry;
  name: string;
  /** Behind the last dot, for a field. */
  last: string;
  text: string;
}

/** Prepares entries once, so that searching is a plain scan. */
export function prepare(entries: readonly Entry[]): Prepared[] {
  return entries.map((entry) => {
    const name = entry.name.toLowerCase();
    return { entry, name, last: name.split(".").at(-1) ?? "", text: entry.text.toLowerCase() };
  });
}

/**
 * What fits the words that are searched for, best first: each word has to be in the name or in the text. Names that
 * are the word come before names that begin with it, before those that hold it, before texts that do.
 * @param most how many are given.
 */
export function find(prepared: readonly Prepared[], query: string, most: number): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: { entry: Entry; score: number; order: number }[] = [];
  for (const [order, one] of prepared.entries()) {
    const scores = words.map((word) => scoreOf(one, word));
    if (scores.every((score) => score > 0))
      found.push({ entry: one.entry, score: scores.reduce((sum, score) => sum + score, 0), order });
  }
  found.sort((a, b) => b.score - a.score || a.order - b.order);
  return found.slice(0, most).map(({ entry }) => entry);
}

function scoreOf({ entry, name, last, text }: Prepared, word: string): number {
  // A record about a field is what somebody looks for who types its name.
  const isRecord = entry.kind === "contradiction" || entry.kind === "question";
  if (name === word) return 10;
  if (last === word) return 8;
  if (isRecord && name.includes(word)) return 9;
  if (name.startsWith(word)) return 7;
  if (name.includes(word)) return 5;
  return text.includes(word) ? 1 : 0;
}
