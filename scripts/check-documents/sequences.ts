import { type Block, blockPlace, type Verdict } from "./block.js";
import type { Token } from "./tokens.js";

interface KindToken extends Token {
  kind?: string;
  pointer?: string;
}

/**
 * Compares the tokens that a block prints with those of its payload, text by text and kind by kind.
 * Reports the first difference only: what follows it is mostly its consequence.
 */
export function compareSequences(
  block: Block,
  what: string,
  expected: KindToken[],
  found: KindToken[],
): Verdict {
  const length = Math.max(expected.length, found.length);
  for (let index = 0; index < length; index += 1) {
    const wanted = expected[index];
    const actual = found[index];
    if (wanted?.text === actual?.text && wanted?.kind === actual?.kind) continue;
    const place = wanted
      ? `${block.document}:${wanted.line}:${wanted.column}, block ${block.payload.lines.join("-")}`
      : blockPlace(block);
    const { line, column, pointer } = actual ?? { ...endOf(block), pointer: undefined };
    const problem = {
      file: block.example,
      line,
      column,
      pointer,
      expected: `${describe(wanted)}, ${what} ${index + 1} of ${expected.length} (${place})`,
      found: `${describe(actual)}${actual ? `, ${what} ${index + 1} of ${found.length}` : ""}`,
    };
    return { values: 0, problems: [problem] };
  }
  return { values: expected.length, problems: [] };
}

function describe(token: KindToken | undefined): string {
  if (!token) return "nothing more";
  return token.kind === "key" || token.kind === "value"
    ? `${token.kind} ${token.text}`
    : token.text;
}

function endOf({ json }: Block): { line: number; column: number } {
  return { line: json.trimEnd().split("\n").length, column: 1 };
}
