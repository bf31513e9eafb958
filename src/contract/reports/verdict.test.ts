import { describe, expect, test } from "vitest";
import type { Severity } from "../finding.js";
import { emptyReport, finding, fineReport, sampleReport } from "./examples/report.js";
import { verdictOf } from "./verdict.js";

const only = (severity: Severity) => ({ ...fineReport, findings: [finding({ severity })] });

describe("a run", () => {
  test.for([
    ["violation", "violation", 1],
    ["violation", "warning", 1],
    ["violation", "advice", 1],
    ["warning", "violation", 0],
    ["warning", "warning", 1],
    ["warning", "advice", 1],
    ["advice", "violation", 0],
    ["advice", "warning", 0],
    ["advice", "advice", 1],
  ] as const)("with one %s that fails on %s ends with %i", ([severity, failOn, exitCode]) => {
    const verdict = verdictOf(only(severity), failOn);
    expect(verdict.exitCode).toBe(exitCode);
    expect(verdict.failing).toBe(exitCode);
    expect(verdict.state).toBe(exitCode === 1 ? "failed" : "fine");
  });

  test("fails on violations unless told otherwise", () => {
    expect(verdictOf(only("violation")).exitCode).toBe(1);
    expect(verdictOf(only("warning")).exitCode).toBe(0);
  });

  test("that checked nothing is never fine", () => {
    expect(verdictOf(emptyReport)).toMatchObject({ state: "empty", exitCode: 2 });
    expect(verdictOf(emptyReport).summary).toBe(
      "Nothing was checked: all 30 left out, since they are none of this API.",
    );
    expect(verdictOf({ ...emptyReport, skipped: 0 })).toMatchObject({ exitCode: 2 });
  });

  test("that found something fails, even where nothing was counted", () => {
    expect(verdictOf({ ...sampleReport, checked: 0 }).exitCode).toBe(1);
  });

  test("says what was found in one sentence", () => {
    expect(verdictOf(sampleReport).summary).toBe(
      "Failed: 11 violations, 4 warnings and 5 pieces of advice; 412 checked, 1,268 left out.",
    );
    expect(verdictOf({ ...only("advice"), checked: 1, skipped: 0 }).summary).toBe(
      "Fine: 1 piece of advice; 1 checked.",
    );
    expect(verdictOf(fineReport).summary).toMatch(/^Fine: no findings; 412 checked/);
  });
});
