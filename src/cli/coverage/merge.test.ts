import { describe, expect, test } from "vitest";
import { type CheckReport, type Dimension, dimensions } from "../../contract/finding.js";
import { finding } from "../../contract/reports/examples/report.js";
import { mergeReports } from "./merge.js";

const empty: Dimension = { total: 0, covered: [], missing: [] };

function reportOf(operations: Dimension, more: Partial<CheckReport> = {}): CheckReport {
  const coverage = Object.fromEntries(dimensions.map((name) => [name, empty]));
  return {
    ...{ findings: [], checked: 1, skipped: 2, targets: ["a.har"] },
    coverage: { ...coverage, operations, evidence: [] } as unknown as CheckReport["coverage"],
    ...more,
  };
}

const one = reportOf({ total: 3, covered: ["b"], missing: ["a", "c"] });
const other = reportOf({ total: 3, covered: ["a"], missing: ["b", "c"] });

function merge(...reports: CheckReport[]): CheckReport {
  return mergeReports(reports.map((report, index) => ({ file: `${index}.json`, report })));
}

describe("reports of shards", () => {
  test("have covered together what any of them covered", () => {
    const { operations } = merge(one, other, one).coverage;
    expect(operations).toEqual({ total: 3, covered: ["a", "b"], missing: ["c"] });
  });

  test("have found and checked all that any of them has", () => {
    const found = { ...one, findings: [finding()], targets: ["b.har"] };
    expect(merge(one, found, one)).toMatchObject({
      ...{ checked: 3, skipped: 6, targets: ["a.har", "b.har"] },
      findings: [finding()],
    });
  });

  test("add up what was confirmed and refuted", () => {
    const statement = (confirmed: number, refuted: number) => ({
      ...{ schemaPointer: "/components/schemas/Refund", level: "inferred" as const },
      ...{ confirmed, refuted },
    });
    const withEvidence = (evidence: ReturnType<typeof statement>[]) => ({
      ...one,
      coverage: { ...one.coverage, evidence },
    });
    const merged = merge(withEvidence([statement(1, 2)]), withEvidence([statement(3, 0)]), one);
    expect(merged.coverage.evidence).toEqual([statement(4, 2)]);
  });

  test("of some operations each are of all of these together", () => {
    const of = (only: string[], operations: Dimension) => {
      const report = reportOf(operations);
      return { ...report, coverage: { ...report.coverage, only } };
    };
    const a = of(["a"], { total: 1, covered: ["a"], missing: [] });
    const bc = of(["b", "c"], { total: 2, covered: ["b"], missing: ["c"] });
    const { operations, only } = merge(a, bc).coverage;
    expect(operations).toEqual({ total: 3, covered: ["a", "b"], missing: ["c"] });
    expect(only).toEqual(["a", "b", "c"]);
    expect(merge(a, one).coverage).toMatchObject({ operations: { total: 3, missing: ["c"] } });
    expect(merge(a, one).coverage).not.toHaveProperty("only");
    const later = of(["a"], { total: 2, covered: ["a"], missing: ["d"] });
    expect(() => merge(a, bc, later)).toThrow("2.json\n  expected: 1 operations, as in 0.json");
  });

  test("of different releases are refused", () => {
    const later = reportOf({ total: 4, covered: [], missing: ["a", "b", "c", "d"] });
    expect(() => merge(one, later)).toThrow(
      "1.json\n  expected: 3 operations, as in 0.json\n  found:    4",
    );
  });
});
