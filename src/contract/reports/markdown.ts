import type { CheckReport } from "../finding.js";
import { mask } from "../judge/excerpt.js";
import type { Form, ReportOptions } from "./form.js";
import {
  doubtsName,
  evidenceName,
  type Group,
  groupsOf,
  operationName,
  placesName,
  pointerName,
} from "./groups.js";
import { evidenceOf, evidenceSentence, percentName, scopeName, sharesOf } from "./numbers.js";
import { digits, verdictOf } from "./verdict.js";
import { visible } from "./visible.js";

/** The longest Markdown in UTF-16 units: what a comment on a pull request holds, with room for a head. */
export const longestMarkdown = 60_000;

// Leaves room for the line that says what is left out.
const room = longestMarkdown - 500;

/** The most mistakes in the table, so that the details have room too. */
const shownRows = 50;

/** The most mistakes with details: more of them never fit. */
const shownDetails = 400;

const marks = { violation: "🔴", warning: "🟠", advice: "🔵" } as const;
const stateMarks = { fine: "✅", failed: "❌", empty: "❌" } as const;

/** Markdown for a pull request, at most {@link longestMarkdown} long: verdict, table, details, coverage. */
export const markdown: Form = (report, options = {}) => {
  const groups = groupsOf(report.findings);
  const { state, summary } = verdictOf(report, options.failOn);
  const head = [
    `## ${stateMarks[state]} WooshPay contract`,
    "",
    `**${summary}**`,
    ...targets(report),
    ...baseline(options),
  ].join("\n");
  const tail = coverage(report);
  const table = groups.length === 0 ? "" : tableOf(groups, room - head.length - tail.length);
  const parts = [head, table, ...details(groups, room - head.length - tail.length - table.length)];
  return `${[...parts, tail].filter((part) => part !== "").join("\n\n")}\n`;
};

function targets({ targets }: CheckReport): string[] {
  if (targets.length === 0) return [];
  const names = targets.slice(0, 10).map((target) => code(mask(target), 200));
  const more = targets.length - names.length;
  return ["", `Checked: ${names.join(", ")}${more > 0 ? ` and ${digits(more)} more` : ""}`];
}

function baseline({ known = 0, gone = [] }: ReportOptions): string[] {
  const names = gone
    .slice(0, 10)
    .map(({ operationId = "no operation", rule, pointer, fingerprint }) =>
      code(`${fingerprint} ${operationId} ${rule} ${pointer}`, 200),
    );
  const more = gone.length - names.length;
  return [
    ...(known > 0 ? ["", `Known findings that the baseline lets pass: ${digits(known)}`] : []),
    ...(gone.length > 0
      ? [
          "",
          `Entries of the baseline that no longer occur: ${digits(gone.length)}`,
          ...["", ...names.map((name) => `- ${name}`)],
          ...(more > 0 ? [`- and ${digits(more)} more`] : []),
        ]
      : []),
  ];
}

function tableOf(groups: readonly Group[], space: number): string {
  const rows = groups.slice(0, shownRows).map(({ first, findings }) => {
    const cells = [
      `${marks[first.severity]} ${first.severity}`,
      code(operationName(first), 80),
      code(first.rule, 60),
      code(first.pointer || "body", 100),
      `${digits(findings.length)}×`,
      first.evidence.level,
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  const lines = [
    "| severity | where | rule | place | times | evidence |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  // Half of the space is for details.
  const shown = fitting(rows, space / 2);
  const left = groups.length - shown.length;
  return [
    ...[...lines, ...shown],
    ...(left > 0
      ? ["", `… and ${digits(left)} more mistakes; the other forms have them all.`]
      : []),
  ].join("\n");
}

function details(groups: readonly Group[], space: number): string[] {
  const shown = fitting(groups.slice(0, shownDetails).map(detail), space, 2);
  const left = groups.length - shown.length;
  return left > 0 ? [...shown, `Without details here: ${digits(left)} more.`] : shown;
}

function detail(group: Group): string {
  const { first } = group;
  const doubts = doubtsName(first);
  const places = placesName(group);
  const rows: [string, string | undefined][] = [
    ["where", pointerName(first)],
    ["expected", first.expected],
    ["found", first.found],
    ["do", first.hint],
    ["evidence", evidenceName(first)],
    ["doubts", doubts],
    ["read in", places],
  ];
  return [
    "<details>",
    `<summary>${marks[first.severity]} <code>${escapeHtml(`${operationName(first)}: ${first.rule}`, 200)}</code></summary>`,
    "",
    ...rows.flatMap(([name, value]) =>
      value === undefined ? [] : [`- ${name}: ${code(value, 600)}`],
    ),
    ...(first.repeat === "" ? [] : ["", fenced(first.repeat)]),
    "",
    "</details>",
  ].join("\n");
}

function coverage(report: CheckReport): string {
  const { refuted } = evidenceOf(report);
  const rows = sharesOf(report).map(
    (share) =>
      `| ${share.name} | ${percentName(share)} | ${digits(share.covered)} of ${digits(share.total)} |`,
  );
  const statements = refuted
    .slice(0, 10)
    .map(
      (one) =>
        `- ${code(one.schemaPointer, 200)} (${one.refuted} of ${one.confirmed + one.refuted})`,
    );
  return [
    ...[`### Coverage${scopeName(report)}`, "", "| | | |", "| --- | ---: | --- |", ...rows],
    ...["", `Evidence: ${evidenceSentence(report)}.`],
    ...(statements.length > 0 ? ["", ...statements] : []),
    ...(refuted.length > 10 ? [`- and ${digits(refuted.length - 10)} more`] : []),
  ].join("\n");
}

/** The first parts that fit a space, with what stands between them. */
function fitting(parts: readonly string[], space: number, between = 1): string[] {
  let left = space;
  const first = parts.findIndex((part) => {
    left -= part.length + between;
    return left < 0;
  });
  return parts.slice(0, first === -1 ? parts.length : first);
}

// In a code span nothing is a mention, a link or an element.
function code(text: string, longest: number): string {
  const shown = cut(visible(text), longest);
  const ticks = fenceFor(shown, 0);
  const pad = /^[` ]|[` ]$/.test(shown) || shown === "" ? " " : "";
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}

function fenced(text: string): string {
  const shown = cut(text.split("\n").map(visible).join("\n"), 2000);
  const fence = fenceFor(shown, 2);
  return `${fence}sh\n${shown}\n${fence}`;
}

// Longer than every run of backticks inside.
function fenceFor(text: string, least: number): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  return "`".repeat(Math.max(least, 0, ...runs) + 1);
}

function cut(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function escapeHtml(text: string, longest: number): string {
  const shown = cut(visible(text), longest);
  return shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
