import { isObject, pointerOf } from "../../src/contract/json.js";
import type { FactsFile } from "../facts/facts.js";
import type { Problem } from "../support/cli.js";
import { withoutMembers } from "../support/without.js";
import { type Node, nodes } from "./reading.js";
import { plain, type Sheet, scalars } from "./sheets.js";

/** An object of a sheet that may be what a row was made of. */
interface Candidate {
  sheet: Sheet;
  /** What it and everything in it says. */
  said: ReadonlySet<string>;
  /** Texts of what it stands in, which hold for it as well. */
  above: string;
  /** The list that it is an entry of. */
  list?: object;
}

// What does not come from the page that a row was read on.
const about = ["notes", "pages", "level", "currency_confidence"];

interface Row {
  pointer: string;
  said: string[];
}

/**
 * Rows of facts (tables, servers, events) of which no entry of a sheet holds all that they
 * say, and entries of a sheet's list that no row took over though others of the list were.
 */
export function rowProblems(files: FactsFile[], sheets: Sheet[]): Problem[] {
  const candidates = sheets.flatMap((sheet) => candidatesIn(sheet, rowsOnly(sheet), ""));
  const taken = new Set<Candidate>();
  const lists = new Map<object, FactsFile>();
  const unknown = files.flatMap((file) =>
    rowsOf(file).flatMap(({ pointer, said }) => {
      const found = candidates.filter((one) => holds(one, said));
      for (const one of found) {
        taken.add(one);
        if (one.list && pointer.startsWith("/tables/")) lists.set(one.list, file);
      }
      if (found.length > 0) return [];
      const { sheet, missing } = nearest(candidates, said);
      return [
        file.source.problemAt(
          pointer,
          `a row of the fact sheets (the nearest, in ${sheet}, lacks ${missing.join(", ")})`,
          said.join(", "),
        ),
      ];
    }),
  );
  const lost = candidates.filter((one) => one.list && lists.has(one.list) && !taken.has(one));
  const isWhole = (list: object) =>
    2 * lost.filter((one) => one.list === list).length < (list as unknown[]).length;
  return [
    ...unknown,
    ...lost.flatMap(({ sheet, said, list = [] }) => {
      if (!isWhole(list)) return [];
      const expected = `a row for every entry of a list of ${sheet.name}`;
      const found = `none for ${[...said].join(", ")}`;
      return { file: lists.get(list)?.source.name ?? "", expected, found };
    }),
  ];
}

// Operations, objects and payment methods are compared by name.
function rowsOnly({ data: { operations, objects, methods, ...rest } }: Sheet): Node {
  return rest;
}

// Entries of lists, and members that are no objects with their names: a list of groups may be written as one
// object. An object that holds rows is no candidate, since it would hold the values of any two of them.
function candidatesIn(sheet: Sheet, value: unknown, above: string): Candidate[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry) => {
      const inner = candidatesIn(sheet, entry, above);
      const said = new Set(scalars(entry).map(plain));
      return isObject(entry) ? [{ sheet, said, above, list: value }, ...inner] : inner;
    });
  }
  if (!isObject(value)) return [];
  const own = Object.values(value).filter((one) => typeof one !== "object");
  return Object.entries(value).flatMap(([name, member]) => {
    const inner = candidatesIn(sheet, member, [above, ...own].join(" "));
    if (isObject(member) || nodes(member).length > 0) return inner;
    return [{ sheet, said: new Set([name, ...scalars(member).map(plain)]), above }, ...inner];
  });
}

function holds({ said, above }: Candidate, row: string[]): boolean {
  const missing = row.filter((one) => !said.has(one));
  return (
    missing.length < row.length && missing.every((one) => /[^\d.]/.test(one) && above.includes(one))
  );
}

function nearest(candidates: Candidate[], row: string[]): { sheet: string; missing: string[] } {
  const missing = (one: Candidate) => row.filter((value) => !one.said.has(value));
  const [best] = candidates.toSorted((a, b) => missing(a).length - missing(b).length);
  return { sheet: best?.sheet.name ?? "none", missing: best ? missing(best) : row };
}

function rowsOf({ source: { data } }: FactsFile): Row[] {
  const { tables = {}, servers, events } = data as unknown as Record<string, Node>;
  const lists: [string[], unknown][] = [
    ...Object.entries(tables).map(([name, table]): [string[], unknown] => [
      ["tables", name, "rows"],
      (table as Node).rows,
    ]),
    [["servers"], servers],
    [["events"], events],
  ];
  return lists.flatMap(([path, rows]) =>
    nodes(rows).map((row, index) => ({ pointer: pointerOf([...path, index]), said: saidBy(row) })),
  );
}

function saidBy(row: Node): string[] {
  return [...new Set(scalars(withoutMembers(row, about)).map(plain))];
}
