import { type CheckReport, type Severity, severities } from "../finding.js";

/** What a run comes to. */
export interface Verdict {
  /** `empty` when nothing was checked, which is no success. */
  state: "fine" | "failed" | "empty";
  /** Exit code of a command: 0 fine, 1 findings that fail, 2 nothing checked. */
  exitCode: 0 | 1 | 2;
  counts: Readonly<Record<Severity, number>>;
  /** How many findings are grave enough to fail. */
  failing: number;
  /** The verdict in one sentence. */
  summary: string;
  /** How much was checked, in words. */
  amount: string;
}

const exitCodes = { fine: 0, failed: 1, empty: 2 } as const;

const nouns: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  violation: ["violation", "violations"],
  warning: ["warning", "warnings"],
  advice: ["piece of advice", "pieces of advice"],
};

/**
 * What a report comes to: it fails with the first finding that is as grave as `failOn`, or graver. A run that
 * checked nothing is never fine.
 */
export function verdictOf(report: CheckReport, failOn: Severity = "violation"): Verdict {
  const counts = { violation: 0, warning: 0, advice: 0 };
  for (const { severity } of report.findings) counts[severity] += 1;
  const failing = severities
    .filter((severity) => isFailing(severity, failOn))
    .reduce((sum, severity) => sum + counts[severity], 0);
  const state = failing > 0 ? "failed" : report.checked === 0 ? "empty" : "fine";
  const summary = sentences[state](report, counts);
  return { state, exitCode: exitCodes[state], counts, failing, summary, amount: amount(report) };
}

/** Whether a finding of a severity fails a run. */
export function isFailing(severity: Severity, failOn: Severity = "violation"): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

/** A number of findings with its noun: `2 violations`. */
export function counted(count: number, severity: Severity): string {
  return `${digits(count)} ${nounOf(count, severity)}`;
}

/** The noun for a number of findings. */
export function nounOf(count: number, severity: Severity): string {
  return nouns[severity][count === 1 ? 0 : 1];
}

/** An integer with its thousands set apart: `12,345`. */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

type Counts = Verdict["counts"];

const sentences: Record<Verdict["state"], (report: CheckReport, counts: Counts) => string> = {
  fine: (report, counts) => `Fine: ${listed(counts)}; ${amount(report)}.`,
  failed: (report, counts) => `Failed: ${listed(counts)}; ${amount(report)}.`,
  empty: ({ skipped }) =>
    skipped === 0
      ? "Nothing was checked: there was nothing to check."
      : `Nothing was checked: all ${digits(skipped)} left out, since they are none of this API.`,
};

function listed(counts: Counts): string {
  const some = severities.filter((severity) => counts[severity] > 0);
  const parts = some.map((severity) => counted(counts[severity], severity));
  if (parts.length === 0) return "no findings";
  return parts.join(", ").replace(/, ([^,]*)$/, " and $1");
}

function amount({ checked, skipped, coverage: { unrecorded = 0 } }: CheckReport): string {
  const left = skipped === 0 ? "" : `, ${digits(skipped)} left out`;
  const bodies = unrecorded === 1 ? "1 body was" : `${digits(unrecorded)} bodies were`;
  const lost = unrecorded === 0 ? "" : `; ${bodies} not recorded`;
  return `${digits(checked)} checked${left}${lost}`;
}
