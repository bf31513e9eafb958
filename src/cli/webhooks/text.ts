import { count, terminalWidth, wrapText } from "../text.js";
import { expected } from "./findings.js";
import { frameworks } from "./remedies.js";
import type { CaseResult, CaseState, WebhookReport } from "./report.js";

/** Marks a text, for example with a color; see colorsOf. */
export interface Colors {
  green(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  dim(text: string): string;
}

const marks: Record<CaseState, string> = {
  ok: "ok",
  failed: "WRONG",
  follows: "wrong",
  untried: "",
};

const paints: Record<CaseState, keyof Colors> = {
  ok: "green",
  failed: "red",
  follows: "yellow",
  untried: "dim",
};

/** The report for people: a row for each case, then what is wrong, what it does, how to mend it; a verdict last. */
export function formatWebhookReport(report: WebhookReport, colors: Colors): string {
  const { results } = report;
  const failed = results.filter(({ state }) => state === "failed");
  return [
    ...heading(report),
    "",
    ...rows(results, colors),
    ...untriedLines(results),
    ...failed.flatMap((result) => ["", ...explanation(result, results, colors)]),
    "",
    ...verdict(report, colors),
  ].join("\n");
}

function heading({ target, framework, unit, seed, deliveries, slowest }: WebhookReport): string[] {
  const kind = framework ? ` (${frameworks[framework]})` : "";
  const time = `slowest right one ${Math.round(slowest)} ms`;
  return [
    `Webhook endpoint ${target}${kind}`,
    `${deliveries} deliveries, ${time}; t in ${unit === "s" ? "seconds" : "milliseconds"}; --seed ${seed}`,
  ];
}

/** What stands in one row: cases that were tried, or the events that all came to the same. */
interface Row {
  label: string;
  result: CaseResult;
}

/** The rows of what was tried; events that all came to the same share one. */
function rows(results: readonly CaseResult[], colors: Colors): string[] {
  const tried = results.filter(({ state }) => state !== "untried");
  const events = tried.filter(({ id }) => id.startsWith("event/"));
  const [first] = events;
  const isOneRow = events.length > 1 && events.every((one) => told(one) === told(first ?? one));
  const shown: Row[] = tried.flatMap((result) => {
    if (!isOneRow || !events.includes(result)) return [{ label: result.id, result }];
    return result === first ? [{ label: `event/… (${events.length} types)`, result }] : [];
  });
  const width = Math.max(...shown.map(({ label }) => label.length));
  return shown.map(({ label, result }) => {
    const mark = colors[paints[result.state]](marks[result.state].padEnd(5));
    const right = `${expected[result.expects].padEnd(10)} ${told(result)}`;
    return `  ${mark} ${label.padEnd(width)}  ${cut(right, terminalWidth - 10 - width)}`.trimEnd();
  });
}

/** The cases that were not tried, with the reason. */
function untriedLines(results: readonly CaseResult[]): string[] {
  const untried = results.filter(({ state }) => state === "untried");
  return [...new Set(untried.map(({ note }) => note))].flatMap((reason) => {
    const names = untried.filter(({ note }) => note === reason).map(({ id }) => id);
    return ["", wrapText(`Not tried, since ${reason}: ${names.join(", ")}`, "  ")];
  });
}

function told({ state, found = "", note }: CaseResult): string {
  return state === "follows" ? `${found}; follows from ${note}` : found;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

function explanation(
  { id, sends, expects, because, found, harm, remedy, evidence, severity, state }: CaseResult,
  results: readonly CaseResult[],
  colors: Colors,
): string[] {
  const also = results.filter(({ note, state }) => state === "follows" && note === id);
  const sources = evidence.pages.length > 0 ? ` (${evidence.pages.join(", ")})` : "";
  const facts: [string, string | undefined][] = [
    ["sent", sends],
    ["expected", `${expected[expects]}. ${because}`],
    ["found", found],
    ["in production", harm],
    ["to mend it", remedy],
    ["evidence", `${evidence.level}${sources}`],
    ["also", also.map((one) => one.id).join(", ") || undefined],
  ];
  const indent = " ".repeat(17);
  return [
    colors[severity === "violation" ? paints[state] : "yellow"](`${id}: ${severity}`),
    ...facts.flatMap(([name, text]) =>
      text ? [`  ${name.padEnd(13)}  ${wrapText(text, indent)}`] : [],
    ),
  ];
}

function verdict({ results, findings }: WebhookReport, colors: Colors): string[] {
  const tried = results.filter(({ state }) => state !== "untried").length;
  const left = results.length - tried;
  const rest = left > 0 ? `; ${count(left, "case")} not tried` : "";
  if (findings.length === 0) {
    const text = `${count(tried, "case")}, all right${rest}`;
    return [left > 0 ? colors.yellow(text) : colors.green(text)];
  }
  const violations = findings.filter(({ severity }) => severity === "violation").length;
  const warnings = count(findings.length - violations, "warning");
  const text = `${count(tried, "case")}: ${count(violations, "violation")}, ${warnings}${rest}`;
  return [violations > 0 ? colors.red(text) : colors.yellow(text)];
}
