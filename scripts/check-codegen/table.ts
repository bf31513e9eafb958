import colors from "picocolors";
import { formatProblem, wrapText } from "../support/cli.js";
import type { Share } from "./judge.js";
import { isFine, type Result } from "./run.js";

// A longer list says nothing new: most differences of a generator have few causes.
const shownProblems = 10;

const header = [
  ...["generator", "language", "OpenAPI", "decoded", "unchanged"],
  ...["new value", "new member", "kept"],
];

const legend = [
  "decoded: payloads of the description that generated code reads; unchanged: of those, how many",
  "it writes back as they were; new value, new member: payloads with a value in an open enumeration",
  "or a member in an object that the description does not know, and that are read; kept: of the",
  "latter, how many are written back with that member.",
].join(" ");

const typesOnly = "types only: nothing of it runs, so that a value stays what it is.";

/**
 * What became of the targets as text of at most 100 columns: a row for each, then what it changes
 * and why, then what failed, at most ten problems for each target.
 */
export function formatResults(results: readonly Result[]): string {
  return [
    ...formatTable(results),
    "",
    wrapText(legend, ""),
    ...(results.some(isTypesOnly) ? [`* ${typesOnly}`] : []),
    ...results.flatMap(formatHelp),
    ...results.flatMap(formatExceptions),
    ...results.flatMap(formatFailures),
  ].join("\n");
}

function formatTable(results: readonly Result[]): string[] {
  const rows = results.map((result) => ({ result, cells: cellsOf(result) }));
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map(({ cells }) => (cells[column] ?? "").length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => align(cell, column, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [
    colors.bold(line(header)),
    ...rows.map(({ result, cells }) => {
      const [name = "", language = ""] = cells;
      const start = line([name, language]).padEnd((widths[0] ?? 0) + (widths[1] ?? 0) + 4);
      if (result.kind === "missing")
        return colors.dim(`${start}not run here: no ${result.missing}`);
      if (result.kind === "failed") return colors.red(`${start}failed, see below`);
      return isFine(result) ? line(cells) : colors.red(line(cells));
    }),
  ];
}

// Words to the left, figures to the right.
function align(cell: string, column: number, width: number): string {
  return column < 2 ? cell.padEnd(width) : cell.padStart(width);
}

function cellsOf(result: Result): string[] {
  const { name, language } = result.target;
  if (result.kind !== "judged") return [name, language];
  const { decoded, unchanged, newValues, newMembers, kept } = result.verdict;
  const written = (share: Share) => (isTypesOnly(result) ? "types*" : formatShare(share));
  return [
    ...[name, language, result.version, formatShare(decoded), written(unchanged)],
    ...[formatShare(newValues), formatShare(newMembers), written(kept)],
  ];
}

function formatShare({ count, total }: Share): string {
  return `${count}/${total}`;
}

function isTypesOnly({ kind, target }: Result): boolean {
  return kind === "judged" && target.typesOnly === true;
}

function formatHelp({ kind, target: { name, help } }: Result): string[] {
  if (kind !== "judged" || !help) return [];
  const start = `${name} is helped: `;
  return ["", start + wrapText(help, " ".repeat(start.length))];
}

function formatExceptions(result: Result): string[] {
  if (result.kind !== "judged" || result.verdict.exceptions.length === 0) return [];
  const lines = result.verdict.exceptions.map(({ cause, count }) => {
    const start = `  ${String(count).padStart(3)} ${count === 1 ? "case: " : "cases:"} `;
    return start + wrapText(cause, " ".repeat(start.length));
  });
  return ["", `${result.target.name} changes or refuses, by its own doing:`, ...lines];
}

function formatFailures(result: Result): string[] {
  const { name } = result.target;
  if (result.kind === "failed")
    return ["", colors.red(`${name} failed after ${result.seconds} s:`), wrapLines(result.message)];
  if (result.kind === "missing" || isFine(result)) return [];
  const { problems } = result.verdict;
  const more = problems.length - shownProblems;
  return [
    "",
    colors.red(`${name} falls short:`),
    ...problems.slice(0, shownProblems).map((problem) => wrapLines(formatProblem(problem))),
    ...(more > 0 ? [`and ${more} more, in reports/codegen.json`] : []),
  ];
}

// Breaks lines that a terminal does not hold; what follows stands below the text of the line.
function wrapLines(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const [start = ""] = /^ *(\w+: +)?/.exec(line) ?? [];
      return start + wrapText(line.slice(start.length), " ".repeat(start.length));
    })
    .join("\n");
}
