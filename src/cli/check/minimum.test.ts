import { describe, expect, test } from "vitest";
import { type CoverageReport, dimensions } from "../../contract/finding.js";
import { readMinimum, shortfalls } from "./minimum.js";

const empty = { total: 0, covered: [], missing: [] };
const none = Object.fromEntries(dimensions.map((name) => [name, empty]));
const coverage = {
  ...none,
  evidence: [],
  operations: { total: 4, covered: ["a"], missing: ["b", "c", "d"] },
} as unknown as CoverageReport;

describe("--min", () => {
  test("takes several names, at once or one by one", () => {
    expect([...readMinimum(["operations=80, statuses=50", "values=12.5"])]).toEqual([
      ["operations", 80],
      ["statuses", 50],
      ["values", 12.5],
    ]);
  });

  test.for([
    ["operation=80", "did you mean operations?"],
    ["operations", "a number from 0 to 100"],
    ["operations=101", '"operations=101"'],
    ["operations=-1", '"operations=-1"'],
    ["operations=many", '"operations=many"'],
    ["", "<name>=<percent>"],
  ] as const)("refuses %j: %s", ([text, part]) => {
    expect(() => readMinimum([text])).toThrow(part);
  });

  test("tells what is missing where less is covered", () => {
    const told = shortfalls(coverage, readMinimum(["operations=25.1"]));
    expect(told).toEqual([
      "--min: operations covered 25.0 % (1 of 4), asked 25.1 %\n  missing: b, c, d",
    ]);
  });

  test("is content with as much as was asked, and with what there is none of", () => {
    expect(shortfalls(coverage, readMinimum(["operations=25,values=100"]))).toEqual([]);
  });
});
