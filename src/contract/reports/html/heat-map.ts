import { type CheckReport, type Severity, severities } from "../../finding.js";
import { counted, digits } from "../verdict.js";
import { type Markup, tag } from "./markup.js";

/** What traffic showed of one answer of an operation, or of its requests. */
interface Cell {
  /** How many findings of each severity. */
  counts: Record<Severity, number>;
  /** Whether it was seen. */
  seen: boolean;
}

type Row = Map<string, Cell>;

/** Name of the column of what was sent. */
const sent = "request";

/** Operations by what was sent and by the status that came back: found, fine, not seen, not described. */
export function heatMap(report: CheckReport): Markup {
  const rows = rowsOf(report);
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))].sort(order);
  const names = [...rows.keys()].sort();
  const isSeen = (name: string) => [...(rows.get(name)?.values() ?? [])].some(isTouched);
  const seen = names.filter(isSeen).sort((one, other) => gravity(rows, other) - gravity(rows, one));
  const unseen = names.filter((name) => !isSeen(name));
  const body = (some: readonly string[]) => tableOf(some, columns, rows);
  return tag(
    "div",
    { class: "card map" },
    legend(),
    seen.length > 0 ? body(seen) : tag("p", {}, "No operation was seen."),
    unseen.length > 0
      ? tag(
          "details",
          {},
          tag("summary", {}, `${digits(unseen.length)} operations that were not seen`),
          body(unseen),
        )
      : undefined,
  );
}

/** The part of an operation that a finding is about: a column of the heat map. */
export function partOf(finding: { side: string; status?: number | undefined }): string {
  return finding.side === "request" ? sent : String(finding.status ?? "answer");
}

function rowsOf({ findings, coverage }: CheckReport): Map<string, Row> {
  const rows = new Map<string, Row>();
  const cell = (name: string, part: string): Cell => {
    const row = rows.get(name) ?? new Map<string, Cell>();
    rows.set(name, row);
    const own = row.get(part) ?? { counts: { violation: 0, warning: 0, advice: 0 }, seen: false };
    row.set(part, own);
    return own;
  };
  const { operations, statuses } = coverage;
  for (const name of operations.missing) cell(name, sent);
  for (const name of operations.covered) cell(name, sent).seen = true;
  for (const name of statuses.missing) cell(...split(name));
  for (const name of statuses.covered) cell(...split(name)).seen = true;
  for (const finding of findings)
    cell(finding.operationId ?? "no operation", partOf(finding)).counts[finding.severity] += 1;
  return rows;
}

/** The operation and the status of `createRefund 200`. */
function split(name: string): [name: string, part: string] {
  const space = name.lastIndexOf(" ");
  return [name.slice(0, space), name.slice(space + 1)];
}

function isTouched({ seen, counts }: Cell): boolean {
  return seen || worst(counts) !== undefined;
}

function worst(counts: Cell["counts"]): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0);
}

// Violations outweigh any number of warnings, and those any number of advice.
function gravity(rows: Map<string, Row>, name: string): number {
  const cells = [...(rows.get(name)?.values() ?? [])];
  const sum = (severity: Severity) => cells.reduce((sum, one) => sum + one.counts[severity], 0);
  return sum("violation") * 1e8 + sum("warning") * 1e4 + sum("advice");
}

function order(one: string, other: string): number {
  const weight = (part: string) => (part === sent ? 0 : Number(part) || 1000);
  return weight(one) - weight(other);
}

function tableOf(names: readonly string[], columns: readonly string[], rows: Map<string, Row>) {
  const head = columns.map((column) => tag("th", { scope: "col" }, column));
  const body = names.map((name) =>
    tag(
      "tr",
      {},
      tag("th", { scope: "row" }, name),
      columns.map((part) => tag("td", {}, cellOf(name, part, rows.get(name)?.get(part)))),
    ),
  );
  return tag(
    "table",
    {},
    tag("thead", {}, tag("tr", {}, tag("td", {}), head)),
    tag("tbody", {}, body),
  );
}

function cellOf(operation: string, part: string, cell: Cell | undefined): Markup | undefined {
  if (!cell) return undefined;
  const severity = worst(cell.counts);
  const place = `${operation} ${part}`;
  if (!severity)
    return cell.seen
      ? tag("span", { class: "cell fine", title: `${place}: fine` }, "✓")
      : tag("span", { class: "cell open", title: `${place}: not seen` }, "·");
  const some = severities.filter((one) => cell.counts[one] > 0);
  const total = digits(some.reduce((sum, one) => sum + cell.counts[one], 0));
  const parts = some.map((one) => counted(cell.counts[one], one));
  const label = `${total} in ${place}: ${parts.join(", ")}`;
  const attributes = {
    ...{ type: "button", class: `cell ${severity}`, title: label, "aria-label": label },
    ...{ "data-operation": operation, "data-part": part, disabled: true as const },
  };
  return tag("button", attributes, total);
}

function legend(): Markup {
  const entries: [kind: string, sign: string, words: string][] = [
    ...severities.map((severity): [string, string, string] => [severity, "n", severity]),
    ["fine", "✓", "seen, fine"],
    ["open", "·", "described, not seen"],
  ];
  return tag(
    "div",
    { class: "legend" },
    entries.map(([kind, sign, words]) =>
      tag("span", {}, tag("span", { class: `cell ${kind}`, "aria-hidden": "true" }, sign), words),
    ),
  );
}
