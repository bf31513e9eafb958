import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { pointerTo } from "../../src/contract/json.js";
import { tracesOf } from "../../src/review/drift/traces.js";

/** A piece of text as printed, with its place; `line` and `column` start at 1. */
export interface Token {
  text: string;
  line: number;
  column: number;
}

/** A token of JSON text. A string before a colon is a key. */
export interface Lexeme extends Token {
  kind: "key" | "value" | "punctuation" | "comment";
}

/** A key or a value of a payload; the pointer of a key is that of its value. */
export interface Leaf extends Token {
  kind: "key" | "value";
  pointer: string;
}

// The last alternatives take whatever is left, unclosed strings included: damage shall show up as
// a token that differs, never vanish.
const lexemePattern =
  /(?<comment>\/\/.*)|(?<punctuation>[{}[\]:,])|(?<value>"(?:[^"\\]|\\.)*"?|(?:(?!\/\/)[^\s"{}[\]:,])+)/g;

/** Splits lines of JSON, well-formed or not, into lexemes; `firstLine` is the number of the first. */
export function readLexemes(lines: string[], firstLine = 1): Lexeme[] {
  const lexemes = findAll(lexemePattern, lines, firstLine).map(({ groups, ...token }): Lexeme => {
    if (groups?.comment !== undefined) return { ...token, kind: "comment" };
    return { ...token, kind: groups?.punctuation === undefined ? "value" : "punctuation" };
  });
  return lexemes.map((lexeme, index) =>
    lexeme.kind === "value" && lexeme.text.startsWith('"') && lexemes[index + 1]?.text === ":"
      ? { ...lexeme, kind: "key" }
      : lexeme,
  );
}

/**
 * The addresses (URLs, `www.` hosts, IPs), ids and numbers of lines of text in their order: what a
 * machine translation leaves alone. Numbers count wherever they stand, inside words too.
 */
export function readTraces(lines: string[], firstLine = 1): Token[] {
  return lines.flatMap((text, index) =>
    tracesOf(text).map((trace) => ({
      text: trace.text,
      line: firstLine + index,
      column: trace.index + 1,
    })),
  );
}

function findAll(pattern: RegExp, lines: string[], firstLine: number) {
  return lines.flatMap((line, index) =>
    [...line.matchAll(pattern)].map((match) => ({
      text: match[0],
      line: firstLine + index,
      column: match.index + 1,
      groups: match.groups,
    })),
  );
}

/** All keys and scalar values of a well-formed JSON text, in order. */
export function readLeaves(json: string): Leaf[] {
  const lineCounter = new LineCounter();
  const leaf = (kind: Leaf["kind"], pointer: string, [start, end]: readonly number[]): Leaf => {
    const { line, col } = lineCounter.linePos(start ?? 0);
    return { kind, pointer, text: json.slice(start, end), line, column: col };
  };
  const leavesOf = (node: unknown, pointer: string): Leaf[] => {
    if (isScalar(node)) return [leaf("value", pointer, node.range ?? [])];
    if (isSeq(node))
      return node.items.flatMap((item, index) => leavesOf(item, pointerTo(pointer, index)));
    if (!isMap(node)) return [];
    return node.items.flatMap(({ key, value }) => {
      const inside = pointerTo(pointer, String(key));
      return [leaf("key", inside, (key as Node).range ?? []), ...leavesOf(value, inside)];
    });
  };
  return leavesOf(parseDocument(json, { lineCounter }).contents, "");
}
