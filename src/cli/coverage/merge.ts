import {
  type CheckReport,
  type CoverageReport,
  type Dimension,
  dimensions,
  type InferredStatement,
} from "../../contract/finding.js";
import { ProblemError } from "../problem.js";

/** A report and the file that it was read from. */
export interface Shard {
  file: string;
  report: CheckReport;
}

/**
 * One report of several: what any of them covered is covered, and what any of them found is found.
 * @throws UserError where they count other things, as reports of different releases do.
 */
export function mergeReports(shards: readonly Shard[]): CheckReport {
  const reports = shards.map(({ report }) => report);
  return {
    findings: reports.flatMap(({ findings }) => findings),
    coverage: mergeCoverage(shards),
    checked: sum(reports.map(({ checked }) => checked)),
    skipped: sum(reports.map(({ skipped }) => skipped)),
    targets: [...new Set(reports.flatMap(({ targets }) => targets))],
  };
}

function mergeCoverage(shards: readonly Shard[]): CoverageReport {
  const merged = dimensions.map((name) => {
    const parts = shards.map(({ file, report: { coverage } }) => ({
      ...{ file, scope: coverage.only?.join() },
      ...coverage[name],
    }));
    for (const part of parts) {
      const first = parts.find(({ scope }) => scope === part.scope);
      if (first && first.total !== part.total) throw new ProblemError(differs(name, first, part));
    }
    return [name, mergeDimension(parts)];
  });
  const evidence = mergeEvidence(shards.flatMap(({ report }) => report.coverage.evidence));
  const only = mergeScopes(shards.map(({ report }) => report.coverage.only));
  const unrecorded = sum(shards.map(({ report }) => report.coverage.unrecorded ?? 0));
  const all = Object.fromEntries(merged) as Omit<CoverageReport, "evidence">;
  return { ...all, evidence, ...(unrecorded > 0 && { unrecorded }), ...(only && { only }) };
}

// What one is of all, all of them together are of all.
function mergeScopes(scopes: readonly CoverageReport["only"][]): readonly string[] | undefined {
  if (scopes.includes(undefined)) return undefined;
  return [...new Set(scopes.flatMap((scope) => scope ?? []))].sort();
}

function differs(
  name: string,
  first: { file: string; total: number },
  other: { file: string; total: number },
) {
  return {
    file: other.file,
    expected: `${first.total} ${name}, as in ${first.file}`,
    found: `${other.total}`,
    hint: "Make all reports with one release of this package.",
  };
}

function mergeDimension(parts: readonly Dimension[]): Dimension {
  const covered = new Set(parts.flatMap((part) => part.covered));
  const missing = new Set(parts.flatMap((part) => part.missing).filter((one) => !covered.has(one)));
  return {
    total: covered.size + missing.size,
    covered: [...covered].sort(),
    missing: [...missing].sort(),
  };
}

function mergeEvidence(statements: readonly InferredStatement[]): InferredStatement[] {
  const merged = new Map<string, InferredStatement>();
  for (const { schemaPointer, level, confirmed, refuted } of statements) {
    const before = merged.get(schemaPointer);
    merged.set(schemaPointer, {
      ...{ schemaPointer, level },
      confirmed: confirmed + (before?.confirmed ?? 0),
      refuted: refuted + (before?.refuted ?? 0),
    });
  }
  return [...merged.values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
