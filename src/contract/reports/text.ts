import type { CheckReport, Severity } from "../finding.js";
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
import { wrapCommand } from "./shell.js";
import { digits, type Verdict, verdictOf } from "./verdict.js";
import { visible, wrap } from "./visible.js";

const columns = 100;
const indent = " ".repeat(13);

/** The most mistakes that a text shows, and the most statements; the other forms have them all. */
const shownGroups = 200;
const shownStatements = 5;

const codes = { red: 31, green: 32, yellow: 33, blue: 34, bold: 1, dim: 2 } as const;

type Paint = (color: keyof typeof codes, text: string) => string;

const severityColors = { violation: "red", warning: "yellow", advice: "blue" } as const;
const stateColors = { fine: "green", failed: "red", empty: "red" } as const;

/** For terminals: lines of at most 100 columns, one entry a mistake, then the coverage, the verdict last. */
export const text: Form = (report, options = {}) => {
  const paint: Paint = options.color
    ? (color, text) => `\u001b[${codes[color]}m${text}\u001b[0m`
    : (_color, text) => text;
  const groups = groupsOf(report.findings);
  const entries = groups.slice(0, shownGroups).map((group) => entry(group, paint));
  const left = groups.length - entries.length;
  const parts = [
    ...entries,
    ...(left > 0 ? [`… and ${digits(left)} more mistakes: the other forms have them all.`] : []),
    coverage(report, paint),
    ...baseline(options),
    verdict(report, verdictOf(report, options.failOn), paint),
  ];
  return `${parts.join("\n\n")}\n`;
};

function entry(group: Group, paint: Paint): string {
  const { first, findings } = group;
  const times = findings.length === 1 ? "" : ` (${digits(findings.length)} times)`;
  const title = `${operationName(first)}: ${first.rule}${times}`;
  const rows: [name: string, value: string | undefined][] = [
    ["where", pointerName(first)],
    ["expected", first.expected],
    ["found", first.found],
    ["do", first.hint],
    ["evidence", evidenceName(first)],
    ["doubts", doubtsName(first)],
    ["read in", placesName(group)],
  ];
  return [
    ...heading(first.severity, title, paint),
    ...rows.flatMap(([name, value]) => (value === undefined ? [] : [row(name, value, paint)])),
    ...repeat(shortestRepeat(group), paint),
  ].join("\n");
}

// Any of them shows the mistake, and a short one can be read.
function shortestRepeat({ findings }: Group): string {
  const commands = findings.map(({ repeat }) => repeat).filter((command) => command !== "");
  return commands.reduce(
    (one, other) => (other.length < one.length ? other : one),
    commands[0] ?? "",
  );
}

function heading(severity: Severity, title: string, paint: Paint): string[] {
  const [line = "", ...more] = wrap(visible(title), columns - 11);
  return [
    `${paint(severityColors[severity], severity.padEnd(10))} ${paint("bold", line)}`,
    ...more.map((line) => `${" ".repeat(11)}${paint("bold", line)}`),
  ];
}

function row(name: string, value: string, paint: Paint): string {
  const lines = wrap(visible(value), columns - indent.length);
  return `  ${paint("dim", name.padEnd(11))}${lines.join(`\n${indent}`)}`;
}

function repeat(command: string, paint: Paint): string[] {
  if (command === "") return [];
  const lines = wrapCommand(command, columns - indent.length);
  if (!lines) return [row("repeat", "see the other forms: it is too long for these lines", paint)];
  return [`  ${paint("dim", "repeat".padEnd(11))}${lines.join(`\n${indent}`)}`];
}

function coverage(report: CheckReport, paint: Paint): string {
  const shares = sharesOf(report).map((share) => {
    const full = Math.floor((share.percent ?? 0) / 5);
    const bar = `${paint("green", "█".repeat(full))}${paint("dim", "·".repeat(20 - full))}`;
    const amount = `${digits(share.covered)} of ${digits(share.total)}`;
    return `  ${share.name.padEnd(11)}${percentName(share).padStart(5)}  ${bar}  ${amount}`;
  });
  const { refuted } = evidenceOf(report);
  const statements = refuted.slice(0, shownStatements).flatMap((statement) => {
    const values = statement.confirmed + statement.refuted;
    const said = `refuted by ${digits(statement.refuted)} of ${digits(values)} values`;
    return wrap(visible(`${statement.schemaPointer} ${said}`), columns - 4);
  });
  const left = refuted.length - shownStatements;
  return [
    paint("bold", `Coverage${scopeName(report)}`),
    ...shares,
    `  ${"evidence".padEnd(11)}${evidenceSentence(report)}`,
    ...statements.map((line) => `    ${line}`),
    ...(left > 0 ? [`    and ${digits(left)} more`] : []),
  ].join("\n");
}

function baseline({ known = 0, gone = [] }: ReportOptions): string[] {
  const lines = gone.slice(0, 20).flatMap(({ fingerprint, rule, operationId, pointer }) => {
    const words = [fingerprint, operationId ?? "no operation", rule, pointer];
    return wrap(visible(words.join(" ")), columns - 4).map((line) => `    ${line}`);
  });
  const left = gone.length - 20;
  return known + gone.length === 0
    ? []
    : [
        [
          `Known findings that the baseline lets pass: ${digits(known)}`,
          ...(gone.length > 0
            ? [
                `  Entries of it that no longer occur, to take out: ${digits(gone.length)}`,
                ...lines,
              ]
            : []),
          ...(left > 0 ? [`    and ${digits(left)} more`] : []),
        ].join("\n"),
      ];
}

function verdict(report: CheckReport, { state, summary }: Verdict, paint: Paint): string {
  const names = report.targets.slice(0, 5).map((target) => visible(mask(target)));
  const more = report.targets.length - names.length;
  const checked = `Checked: ${names.join(", ")}${more > 0 ? ` and ${digits(more)} more` : ""}`;
  return [
    ...(names.length > 0 ? wrap(checked, columns) : []),
    ...wrap(summary, columns).map((line) => paint(stateColors[state], line)),
  ].join("\n");
}
