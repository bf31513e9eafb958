import { pointerKeys } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { StructureRepair } from "../support/page-register.js";
import { type Block, blockPlace } from "./block.js";
import { readLexemes } from "./tokens.js";
import { payloadValues, printedValues } from "./values.js";

const indentWidth = 4;

/**
 * Proves the structure of a fragment whose keys and values are proved already: each key stands as
 * deep as its line is indented, and the payload has as many braces and commas as the repaired lines
 * and the repairs of structure together.
 */
export function checkFragment(block: Block, repairedLines: string[]): Problem[] {
  const misplaced = misplacedRepairs(block);
  return misplaced.length > 0
    ? misplaced
    : [...checkNesting(block), ...checkPunctuation(block, repairedLines)];
}

function checkNesting(block: Block): Problem[] {
  const printed = printedValues(block);
  return payloadValues(block).flatMap(({ kind, pointer, line, column }, index) => {
    const depth = pointerKeys(pointer).length;
    const { line: printedLine = 0, column: printedColumn = 0 } = printed[index] ?? {};
    const indent = printedColumn - 1;
    if (kind === "value" || indent === depth * indentWidth) return [];
    const expected = `depth ${indent / indentWidth} (${block.document}:${printedLine} is indented by ${indent})`;
    return [{ file: block.example, line, column, pointer, expected, found: `depth ${depth}` }];
  });
}

function checkPunctuation(block: Block, repairedLines: string[]): Problem[] {
  const added = structureRepairs(block).map(({ repair }) => bracesAdded(block, repair));
  const expected = countMarks(marksOf(repairedLines) + added.join(""));
  const found = countMarks(marksOf(block.json.split("\n")));
  if (expected === found) return [];
  return [
    block.register.problemAt(
      `${block.pointer}/repairs`,
      `the marks of ${block.example}: ${found}`,
      `those of ${blockPlace(block)} and of the repairs: ${expected}`,
    ),
  ];
}

function misplacedRepairs(block: Block): Problem[] {
  return structureRepairs(block).flatMap(({ repair, pointer }) => {
    const { at, kind, restored } = repair;
    const value = valueAt(block, at);
    if (typeof value !== "object" || value === null)
      return [
        block.register.problemAt(`${pointer}/at`, `an object or list in ${block.example}`, at),
      ];
    const key = pointerKeys(at).at(-1);
    if (kind === "brace-added" || key === restored) return [];
    return [block.register.problemAt(`${pointer}/restored`, `the key ${key}`, restored)];
  });
}

function structureRepairs({ payload, pointer }: Block) {
  return (payload.repairs ?? []).flatMap((repair, index) =>
    typeof repair.at === "string"
      ? [{ repair: repair as StructureRepair, pointer: `${pointer}/repairs/${index}` }]
      : [],
  );
}

function bracesAdded(block: Block, { kind, at, restored }: StructureRepair): string {
  if (kind === "brace-added") return restored;
  return Array.isArray(valueAt(block, at)) ? "[]" : "{}";
}

function marksOf(lines: string[]): string {
  return readLexemes(lines)
    .filter(({ kind, text }) => kind === "punctuation" && text !== ":")
    .map(({ text }) => text)
    .join("");
}

function countMarks(marks: string): string {
  const count = (mark: string) => `${marks.split(mark).length - 1} ${mark}`;
  return ["{", "}", "[", "]", ","].map(count).join("  ");
}

function valueAt({ json }: Block, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    JSON.parse(json),
  );
}
