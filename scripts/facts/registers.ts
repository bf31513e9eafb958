import path from "node:path";
import { type EvidenceLevel, evidenceLevels } from "../../src/contract/document.js";
import { pointerTo, valueAt } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import { registerFile } from "../support/layout.js";
import { checkShape } from "../support/shape.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import type { Row, Twin } from "./columns.js";
import type { FactsFile } from "./facts.js";
import { entryShapes } from "./table-shapes.js";
import { twins } from "./twins.js";

/** A row of the facts, and where it stands. */
interface LocatedRow {
  file: FactsFile;
  pointer: string;
  row: Row;
}

/**
 * Where registers say something else than the tables of the facts, claim a page and have no row, or are surer
 * than the row; and rows that have no entry.
 * @throws UserError for a register that is missing, does not parse or has another shape.
 */
export function registerProblems(root: string, files: FactsFile[]): Problem[] {
  const registers = readTwins(root);
  return twins.flatMap((twin) => {
    const register = registers.get(twin.register) as SourceFile<Row>;
    const rows = files.flatMap((file) => rowsIn(file, twin));
    const entries: Row[] = register.data[twin.list];
    const others = twins.filter((one) => one.register === twin.register);
    return [
      ...entries.flatMap((entry, index) => {
        const pointer = pointerTo(`/${twin.list}`, index);
        const known = others.flatMap((one) => levelsOf(one, entry, files));
        return entryProblems(twin, { register, entry, pointer, known }, rows);
      }),
      ...rows
        .filter(({ row }) => hasNoEntry(twin, row, entries))
        .map(({ file, pointer, row }) => {
          const expected = `a row that ${register.name} has an entry for`;
          return file.source.problemAt(pointer, expected, twin.rowNames(row).join(", "));
        }),
    ];
  });
}

function readTwins(root: string): Map<string, SourceFile<Row>> {
  const names = new Set(twins.map(({ register }) => register));
  return new Map(
    [...names].map((name) => {
      const source = readSource<Row>(path.join(root, registerFile(name)), root);
      checkShape(source, entryShapes[name] ?? {});
      return [name, source];
    }),
  );
}

function rowsIn(file: FactsFile, { facts }: Pick<Twin, "facts">): LocatedRow[] {
  const table = valueAt(file.source.data, facts.replace(/\/rows$/, "")) as Row | undefined;
  return ((valueAt(file.source.data, facts) ?? []) as Row[]).map((row, index) => {
    const level = row.level ?? table?.level;
    const { enumerations } = file.source.data;
    return { file, pointer: pointerTo(facts, index), row: { ...row, level, enumerations } };
  });
}

function hasNoEntry({ rowNames, entryNames, needsEntry }: Twin, row: Row, entries: Row[]): boolean {
  if (needsEntry?.(row) === false) return false;
  const names = entries.flatMap(entryNames);
  return !rowNames(row).some((name) => names.includes(name));
}

interface Entry {
  register: SourceFile<Row>;
  entry: Row;
  pointer: string;
  /** Levels of all rows about it, whatever their table. */
  known: EvidenceLevel[];
}

function levelsOf({ rowNames, entryNames, ...twin }: Twin, entry: Row, files: FactsFile[]) {
  const names = entryNames(entry);
  return files
    .flatMap((file) => rowsIn(file, twin))
    .filter(({ row }) => rowNames(row).some((name) => names.includes(name)))
    .map(({ row }): EvidenceLevel => row.level);
}

function entryProblems(
  { rowNames, entryNames, columns, needsRow, facts }: Twin,
  { register, entry, pointer, known }: Entry,
  rows: LocatedRow[],
): Problem[] {
  const names = entryNames(entry);
  const found = rows.filter(({ row }) => rowNames(row).some((name) => names.includes(name)));
  if (found.length === 0 && needsRow(entry)) {
    const expected = `an entry with a row in ${facts} of the facts`;
    return [register.problemAt(pointer, expected, names.join(", "))];
  }
  return found.flatMap(({ file, pointer: place, row }) => {
    const { line } = file.source.problemAt(place, "", "");
    const problem = (at: string, stated: unknown, registered: unknown) =>
      register.problemAt(
        pointer + at,
        `${say(stated)} (${file.source.name}:${line})`,
        say(registered),
      );
    return [
      ...columns.flatMap(({ at, stated, registered }) => {
        const [left, right] = [stated(row), registered(entry, row)];
        return say(left) === say(right) ? [] : [problem(at, left, right)];
      }),
      ...(known.every((level) => isSurer(entry.evidence?.level, level))
        ? [problem("/evidence/level", row.level, entry.evidence.level)]
        : []),
    ];
  });
}

function isSurer(registered: EvidenceLevel | undefined, stated: EvidenceLevel): boolean {
  return registered !== undefined && rankOf(registered) < rankOf(stated);
}

function rankOf(level: EvidenceLevel): number {
  return evidenceLevels.indexOf(level);
}

function say(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
