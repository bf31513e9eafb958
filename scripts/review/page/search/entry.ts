type Place =
  | ("page" | "operation" | "schema" | "field" | "register")
  | ("payment method" | "currency" | "error" | "flow" | "life cycle");

/** Something that can be searched for. */
export interface Entry {
  kind: Place | "contradiction" | "question";
  /** Address on the site. */
  to: string;
  name: string;
  /** What else is searched. */
  text: string;
  /** How sure it is; `missing` where the description lacks it. Only of places. */
  level?: string | undefined;
  isContradicted: boolean;
  isOpen: boolean;
}

/** Levels by the letter that stands for each in the data. */
export const letters: Readonly<Record<string, string>> = {
  ...{ documented: "d", partial: "p", inferred: "i", constructed: "c", missing: "m" },
};

/** An entry as it is shipped: its anchor is empty where it is the name, marks are a level, `x`, `q`. */
export type Row = readonly [
  kind: Entry["kind"],
  anchor: string,
  name: string,
  text: string,
  marks: string,
];

/** What is shipped, by file. */
export type SearchData = readonly (readonly [file: string, rows: readonly Row[]])[];

const levels = Object.fromEntries(
  Object.entries(letters).map(([level, letter]) => [letter, level]),
);

/** The entries of what was shipped. */
export function entriesOf(data: SearchData): Entry[] {
  return data.flatMap(([file, rows]) =>
    rows.map(([kind, anchor, name, text, marks]) => ({
      ...{ kind, name, text, level: levels[marks[0] ?? ""] },
      to:
        kind === "page" || kind === "register"
          ? file
          : `${file}#${encodeURIComponent(anchor || name)}`,
      ...{ isContradicted: marks.includes("x"), isOpen: marks.includes("q") },
    })),
  );
}
