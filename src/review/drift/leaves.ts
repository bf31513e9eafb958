import { isObject, members, pointerTo } from "../../contract/json.js";
import type { Block } from "./blocks.js";
import { tracesOf } from "./traces.js";

/** A scalar of a payload, with the name of the member that holds it. */
export interface Leaf {
  pointer: string;
  /** Name of the member, or of the list that it is an item of. */
  name: string;
  value: unknown;
}

/** All scalars of a value, empty objects and lists among them, in their order. */
export function leavesOf(value: unknown, pointer = "", name = ""): Leaf[] {
  const inner = members(value);
  if (inner.length === 0) return [{ pointer, name, value }];
  return inner.flatMap(([key, one]) =>
    leavesOf(one, pointerTo(pointer, key), typeof key === "string" ? key : name),
  );
}

/** The names of all members of a value. */
export function namesOf(value: unknown): Set<string> {
  const names = new Set<string>();
  const walk = (one: unknown): void => {
    for (const [key, inner] of members(one)) {
      if (isObject(one)) names.add(String(key));
      walk(inner);
    }
  };
  walk(value);
  return names;
}

/** A text as all renderings print it alike. */
function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** A scalar as one word to compare. */
export function wordOf(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(plainText(value)) : JSON.stringify(value);
}

/** A member and its scalar as one word. */
export function pairOf({ name, value }: Pick<Leaf, "name" | "value">): string {
  return `${name}=${wordOf(value)}`;
}

/** A member of a damaged block whose name and value can be read for sure. */
export interface Pair {
  name: string;
  value: unknown;
}

const pair =
  /"([^"\n]{1,80})"\s*:\s*("(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)(?=\s*(?:[,、}\]]|\n|$|\/\/))/g;

/** The members of a damaged block that can be read for sure. */
export function pairsIn({ text }: Block): Pair[] {
  return [...joinedLines(text).matchAll(pair)].flatMap(([, name = "", value = ""]) => {
    try {
      return [{ name, value: JSON.parse(value) as unknown }];
    } catch {
      return [];
    }
  });
}

// A line with an odd number of quotation marks was broken inside of a string, if the next one is odd, too.
function joinedLines(text: string): string {
  const isOdd = (line: string) => (line.split('"').length - 1) % 2 === 1;
  const lines: string[] = [];
  let isOpen = false;
  for (const [index, line] of text.split("\n").entries()) {
    const next = text.split("\n")[index + 1] ?? "";
    if (isOpen) lines[lines.length - 1] += ` ${line.trim()}`;
    else lines.push(line);
    if (isOdd(line)) isOpen = !isOpen && isOdd(next) && !/^\s*["{}[\]]/.test(next);
  }
  return lines.join("\n");
}

/** The traces of a value, each with the scalar that holds it. */
export function tracesOfValue(value: unknown): { text: string; leaf: Leaf }[] {
  const walk = (one: unknown, pointer: string, name: string): { text: string; leaf: Leaf }[] => {
    const inner = members(one);
    const leaf: Leaf = { pointer, name, value: one };
    const isScalar = !isObject(one) && !Array.isArray(one);
    if (isScalar) return tracesOf(String(one)).map(({ text }) => ({ text, leaf }));
    return inner.flatMap(([key, member]) => {
      const inside = pointerTo(pointer, key);
      const own = isObject(one) ? tracesOf(String(key)) : [];
      const named = { pointer: inside, name: String(key), value: key };
      return [
        ...own.map(({ text }) => ({ text, leaf: named })),
        ...walk(member, inside, typeof key === "string" ? key : name),
      ];
    });
  };
  return walk(value, "", "");
}

/** How many words two lists share, each counted as often as both have it. */
export function shared(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of other) {
    const rest = left.get(word) ?? 0;
    if (rest === 0) continue;
    left.set(word, rest - 1);
    count += 1;
  }
  return count;
}
