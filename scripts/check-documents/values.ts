import type { Block, Verdict } from "./block.js";
import { compareSequences } from "./sequences.js";
import { type Leaf, type Lexeme, readLeaves, readLexemes, readTraces } from "./tokens.js";

/** The keys and scalar values that the block prints, comments and punctuation left out. */
export function printedValues({ lines, firstLine }: Block): Lexeme[] {
  return readLexemes(lines, firstLine).filter(({ kind }) => kind === "key" || kind === "value");
}

/** The keys and scalar values of the payload without the keys that a repair added. */
export function payloadValues({ json, payload }: Block): Leaf[] {
  const added = (payload.repairs ?? []).filter(({ kind }) => kind === "enclosing-key-added");
  const pointers = new Set(added.map(({ at }) => at));
  return readLeaves(json).filter(({ kind, pointer }) => kind === "value" || !pointers.has(pointer));
}

/**
 * Compares block and payload as the page prints it, before any repair: all keys and values in their
 * order, or in a translated document all ids, numbers and URLs.
 */
export function compareAsPrinted(block: Block): Verdict {
  if (block.damage !== "translated")
    return compareSequences(block, "key or value", printedValues(block), payloadValues(block));
  const printed = readTraces(block.lines, block.firstLine);
  return compareSequences(block, "id, number or URL", printed, readTraces(block.json.split("\n")));
}
