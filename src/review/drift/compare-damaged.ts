import { unequal } from "../sequences.js";
import type { Block } from "./blocks.js";
import type { Change } from "./change.js";
import type { Allowance } from "./compare-values.js";
import { leavesOf, namesOf, type Pair, pairOf, pairsIn, tracesOfValue } from "./leaves.js";
import { tracesOf } from "./traces.js";
import { isValueOfApi } from "./vocabulary.js";

/**
 * What differs for sure between a registered payload and a damaged block: ids, numbers and addresses, which no machine
 * translates, and members whose name and value can be read. What a block of lost lines lacks says nothing.
 */
export function compareDamaged(before: unknown, block: Block, allowance: Allowance): Change[] {
  const traces = compareTraces(before, block, allowance);
  const told = new Set(traces.map(({ pointer }) => pointer));
  return [
    ...traces,
    ...comparePairs(before, block, allowance).filter(({ pointer }) => !told.has(pointer)),
  ];
}

function compareTraces(before: unknown, block: Block, { isCut }: Allowance): Change[] {
  const expected = tracesOfValue(before);
  const found = tracesOf(block.text).map(({ text }) => text);
  const { gone, come } = unequal(
    expected.map(({ text }) => text),
    found,
  );
  const changes: Change[] = [];
  for (const [index, at] of gone.entries()) {
    const { leaf } = expected[at] ?? {};
    if (!leaf) continue;
    const now = come[index];
    if (now !== undefined)
      changes.push({
        kind: "value-changed",
        pointer: leaf.pointer,
        before: leaf.value,
        after: found[now],
      });
    else if (!block.isStripped)
      changes.push({ kind: "field-removed", pointer: leaf.pointer, before: leaf.value });
  }
  // What came besides is a member of its own, if its name can be read; else nobody could say of what it is a part.
  const isNamed = (text: string) =>
    pairsIn(block).some(({ value }) => String(value).includes(text));
  const more = isCut || block.isStripped ? [] : come.slice(gone.length);
  for (const at of more) {
    const text = found[at] ?? "";
    if (!isNamed(text)) changes.push({ kind: "field-added", pointer: "", after: text });
  }
  return changes;
}

function comparePairs(before: unknown, block: Block, allowance: Allowance): Change[] {
  const leaves = leavesOf(before);
  const names = namesOf(before);
  const left = new Map<string, number>();
  for (const leaf of leaves) left.set(pairOf(leaf), (left.get(pairOf(leaf)) ?? 0) + 1);
  const strange = pairsIn(block).filter((pair) => {
    const rest = left.get(pairOf(pair)) ?? 0;
    if (rest > 0) left.set(pairOf(pair), rest - 1);
    return rest === 0 && isReadable(pair);
  });
  const areOtherNames = allowance.isLatin || allowance.areNamesTranslated;
  const isLeft = (word: string) => (left.get(word) ?? 0) > 0;
  return strange.flatMap((pair): Change[] => {
    const own = leaves.find((leaf) => leaf.name === pair.name && isLeft(pairOf(leaf)));
    if (own) {
      left.set(pairOf(own), 0);
      if (allowance.isTranslated && typeof pair.value === "string" && !isCode(pair.value))
        return [];
      return [
        { kind: "value-changed", pointer: own.pointer, before: own.value, after: pair.value },
      ];
    }
    if (names.has(pair.name) || allowance.isCut || areOtherNames) return [];
    return [{ kind: "field-added", pointer: `/${pair.name}`, after: pair.value }];
  });
}

// The names of the API are written in small letters, and so are its values; words of other languages are a translation.
function isReadable({ name, value }: Pair): boolean {
  return (
    /^[a-z][a-z\d_]*$/.test(name) && (typeof value !== "string" || /^[\x20-\x7e]*$/.test(value))
  );
}

function isCode(text: string): boolean {
  return isValueOfApi(text) || /^[a-z]+(?:[_.][a-z\d]+)+$|^[A-Z]{2,4}$/.test(text);
}
