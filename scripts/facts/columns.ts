/**
 * A row of a table of the facts, or an entry of a register. A row has the level of its table where it has
 * none of its own, and the enumerations of its file.
 */
// biome-ignore lint/suspicious/noExplicitAny: rows have the columns that their table has
export type Row = Record<string, any>;

/** Something that a row and an entry both say, in a form that can be compared. */
export interface Column {
  /** Pointer into the entry. */
  at: string;
  stated: (row: Row) => unknown;
  /** The row tells what to look for, where it says less than the entry. */
  registered: (entry: Row, row: Row) => unknown;
}

/** A part of the facts and a register that say the same. */
export interface Twin {
  /** Pointer of the rows in a `facts.yaml`. */
  facts: string;
  /** Name of the register, and the list in it. */
  register: string;
  list: string;
  /** Names under which a row and an entry find each other. */
  rowNames: (row: Row) => unknown[];
  entryNames: (entry: Row) => unknown[];
  columns: Column[];
  /** Whether an entry claims a page, so that there has to be a row. */
  needsRow: (entry: Row) => boolean;
  /** Whether the register has an entry for a row; left out: it has. */
  needsEntry?: (row: Row) => boolean;
}

/** Whether a page says it. */
export function isSure({ level }: Row): boolean {
  return level !== "inferred";
}

/** What a row has under a name and an entry under the same, or under another one. */
export function same(name: string, key = name): Column {
  return { at: `/${key}`, stated: (row) => row[name], registered: (entry) => entry[key] };
}

/** The same for lists of names, whose order says nothing; one word may stand for a list of it. */
export function sameNames(name: string): Column {
  const sorted = (value?: unknown) => value && [value].flat().map(String).sort();
  return {
    at: `/${name}`,
    stated: (row) => sorted(row[name]),
    registered: (entry) => sorted(entry[name]),
  };
}
