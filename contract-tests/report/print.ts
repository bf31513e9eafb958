import colors from "picocolors";
import { wrapText } from "../../scripts/support/cli.js";
import { operations } from "../support/bundle.js";
import { type Origin, register } from "../support/payloads.js";
import { type Cell, type Check, checks, type Report, type Row } from "./collect.js";

const marks: Record<Cell, string> = {
  passed: colors.green("✓"),
  failed: colors.red("✗"),
  none: colors.dim("–"),
};

const shownFailures = 20;

const shownOperations = 10;

// Where the text after a label such as "Contradictions" begins.
const indent = " ".repeat(15);

const headings: Record<Check, string> = {
  declared: "declared",
  closed: "closed",
  prism: "Prism",
  client: "client",
};

/** The report as lines that fit a terminal; only what failed tests say is as wide as they say it. */
export function printReport(report: Report): string {
  const { rows, tests, operations: coverage, mutants, contradictions, failures } = report;
  // A table in which nothing is proved would only push the reason off the screen.
  if (tests.passed + tests.failed + tests.skipped === 0)
    return colors.red("No test ran: the suite could not start, for the reason above.");
  return [
    ...table(rows),
    "",
    "declared  fits its schema; a fragment (*) without `required`",
    "closed    has no field that the schema does not declare",
    "Prism     served by name and equal to its file, or accepted as a request",
    "client    returned or sent by the client over HTTP",
    "–         cannot apply: fragments are no whole bodies, webhooks are not called",
    "Each payload has a line of its own in reports/contract.json.",
    "",
    `Payloads       ${countPayloads(rows)}`,
    `Operations     ${coverage.driven.length} of ${coverage.described} driven through the client; ${coverage.webhooks} webhooks described`,
    ...coverage.missing.map((id) => `${indent}${colors.red("not driven")} ${id}`),
    `Mutants        ${mutants.refused} of ${mutants.made} refused; the others are meant to pass:`,
    ...mutants.survivors.map(
      ({ reason, names }) => `${indent}${wrapText(`${names.length} × ${reason}`, indent)}`,
    ),
    `Contradictions ${contradictions.length} between the pages, each decided in its folder of spec/`,
    ...byOperation(contradictions),
    ...failures
      .slice(0, shownFailures)
      .flatMap(({ test, message }) => ["", colors.red(`✗ ${test}`), message]),
    ...(failures.length > shownFailures
      ? ["", `${failures.length - shownFailures} more failures are in reports/contract.json.`]
      : []),
    "",
    `${tests.passed} passed, ${tests.failed} failed${tests.skipped ? `, ${tests.skipped} skipped` : ""}`,
  ].join("\n");
}

/** How many contradictions touch each operation, most first. */
function byOperation(contradictions: Report["contradictions"]): string[] {
  const ids = contradictions.flatMap((one) => one.operations);
  const counts = [...new Set(ids)].map((id) => ({
    id,
    count: ids.filter((other) => other === id).length,
  }));
  const lines = counts
    .sort((a, b) => b.count - a.count)
    .map(({ id, count }) => `${indent}${String(count).padStart(2)} × ${id}`);
  const rest = lines.length - shownOperations;
  return rest > 0
    ? [
        ...lines.slice(0, shownOperations),
        `${indent}and ${rest} more operations; reports/contract.json has them all`,
      ]
    : lines;
}

function table(all: Row[]): string[] {
  const rows = withOneRowPerOperation(all);
  const labels = rows.map((row) => ({ payload: payloadLabel(row), target: targetLabel(row) }));
  const payloadWidth = widest(["  payload", ...labels.map(({ payload }) => payload)]);
  const targetWidth = widest(["operation", ...labels.map(({ target }) => target)]);
  const line = (payload: string, target: string, cells: string[]) =>
    [payload.padEnd(payloadWidth + 1), target.padEnd(targetWidth), ...cells].join(" ").trimEnd();
  return [
    colors.bold(line("  payload", "operation", Object.values(headings))),
    ...rows.flatMap((row, index) => {
      const cells = checks.map((check) => centre(marks[row.checks[check]], headings[check].length));
      const { payload = "", target = "" } = labels[index] ?? {};
      const newGroup = groupLabel(rows[index - 1]) !== groupLabel(row);
      return [...(newGroup ? [groupLabel(row)] : []), line(payload, target, cells)];
    }),
  ];
}

// Of constructed payloads there are hundreds; what counts is whether an operation's all hold.
function withOneRowPerOperation(rows: Row[]): Row[] {
  const constructed = rows.filter(({ document }) => document === "constructed");
  const ids = [...new Set(constructed.map(({ operationId }) => operationId))];
  const merged = ids.map((operationId): Row => {
    const own = constructed.filter((row) => row.operationId === operationId);
    const worst = (check: Check): Cell => {
      const cells = own.map((row) => row.checks[check]);
      return (["failed", "none"] as const).find((cell) => cells.includes(cell)) ?? "passed";
    };
    return {
      document: "constructed",
      origin: "constructed",
      payload: own.length === 1 ? "1 payload" : `${own.length} payloads`,
      operationId,
      kind: "",
      fragment: false,
      checks: Object.fromEntries(checks.map((check) => [check, worst(check)])) as Row["checks"],
    };
  });
  return [...rows.filter(({ document }) => document !== "constructed"), ...merged];
}

// The names of payloads taken over say their pages, most of which have one or two.
function groupLabel(row: Row | undefined): string {
  if (!row) return "";
  const { document, origin } = row;
  const label = origin === "taken over" ? origin : document;
  return `${colors.bold(label)}  ${colors.dim(explanations[origin] ?? titleOf(document))}`;
}

const explanations: Partial<Record<Origin, string>> = {
  "taken over": "as data, from pages that were not captured: no text proves these payloads",
  constructed: "no page shows these payloads",
};

function titleOf(document: string): string {
  return register.documents[document]?.title ?? "";
}

function payloadLabel({ payload, fragment }: Row): string {
  return `  ${payload}${fragment ? "*" : ""}`;
}

function targetLabel({ operationId, kind }: Row): string {
  const operation = operations.get(operationId);
  return operation?.section === "webhooks" ? operation.path : `${operationId} ${kind}`.trim();
}

// A mark is one column wide, whatever colour codes stand around it.
function centre(mark: string, width: number): string {
  const left = Math.floor((width - 1) / 2);
  return " ".repeat(left) + mark + " ".repeat(width - 1 - left);
}

function widest(texts: string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

function countPayloads(rows: Row[]): string {
  const count = (origin: Origin, fragment: boolean) =>
    rows.filter((row) => row.origin === origin && row.fragment === fragment).length;
  const documented = (origin: Origin) =>
    `${count(origin, false)} whole and ${count(origin, true)} fragments`;
  return [
    `${documented("captured")} proved against captured text,`,
    `${indent}${documented("taken over")} taken over as data, without a text,`,
    `${indent}${count("constructed", false)} constructed`,
  ].join("\n");
}
