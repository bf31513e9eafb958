import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { Verdict } from "./judge.js";
import type { Result } from "./run.js";
import { formatResults } from "./table.js";
import type { Target } from "./target.js";

const all = { count: 289, total: 289 };
const fine: Verdict = {
  ...{ decoded: all, unchanged: all, newValues: { count: 56, total: 56 } },
  ...{ newMembers: { count: 318, total: 318 }, kept: { count: 0, total: 318 } },
  ...{ exceptions: [], problems: [] },
};

function target(name: string, changes: Partial<Target> = {}): Target {
  return {
    ...{ name, language: "Python", input: "openapi.json", unchanged: 1, exceptions: [] },
    ...{ missing: () => undefined, run: async () => [], ...changes },
  };
}

function judged(name: string, changes: Partial<Verdict> = {}, of: Partial<Target> = {}): Result {
  const verdict = { ...fine, ...changes };
  return { target: target(name, of), seconds: 1, kind: "judged", version: "3.1.0", verdict };
}

function text(...results: Result[]): string {
  return stripVTControlCharacters(formatResults(results));
}

function row(name: string, ...results: Result[]): string[] {
  const line = text(...results)
    .split("\n")
    .find((some) => some.startsWith(name));
  return (line ?? "").split(/ {2,}/);
}

describe("the table", () => {
  test("has a row for each target", () => {
    const figures = ["3.1.0", "289/289", "289/289", "56/56", "318/318", "0/318"];
    expect(row("one", judged("one"), judged("two"))).toEqual(["one", "Python", ...figures]);
    expect(row("two", judged("one"), judged("two"))).toEqual(["two", "Python", ...figures]);
  });

  test("marks types that nothing runs of", () => {
    const result = judged("one", {}, { typesOnly: true });
    const figures = ["3.1.0", "289/289", "types*", "56/56", "318/318", "types*"];
    expect(row("one", result)).toEqual(["one", "Python", ...figures]);
    expect(text(result)).toContain("\n* types only: nothing of it runs");
    expect(text(judged("one"))).not.toContain("types only");
  });

  test("says below what the generated code is helped with", () => {
    const lines = text(judged("one", {}, { help: "it is told twice." })).split("\n");
    expect(lines).toContain("one is helped: it is told twice.");
    expect(text(judged("one"))).not.toContain("helped");
  });

  test("lists what was not run, and why", () => {
    const result: Result = { target: target("one"), seconds: 0, kind: "missing", missing: "go" };
    expect(row("one", result)).toEqual(["one", "Python", "not run here: no go"]);
  });

  test("lists what failed, and says below how", () => {
    const message = `one compiles\n  expected: no problem\n  found:    ${"word ".repeat(40)}`;
    const result: Result = { target: target("one"), seconds: 7, kind: "failed", message };
    expect(row("one", result)).toEqual(["one", "Python", "failed, see below"]);
    expect(text(result)).toContain("one failed after 7 s:\none compiles\n  expected: no problem\n");
  });

  test("fits a terminal", () => {
    const problem = { file: "one", expected: "some ".repeat(30), found: "other ".repeat(50) };
    const exceptions = [{ cause: "it is so ".repeat(30), count: 12 }];
    const longest = "datamodel-code-generator";
    const result = judged(longest, { problems: [problem], exceptions });
    const message = `x\n${"  at some place in a long stack".repeat(9)}`;
    const failed: Result = { target: target("one"), seconds: 7, kind: "failed", message };
    const lines = text(result, failed).split("\n");
    expect(lines.filter(({ length }) => length > 100)).toEqual([]);
  });
});

describe("below the table", () => {
  test("stand the exceptions with their causes", () => {
    const exceptions = [
      { cause: "reads fractions as text", count: 12 },
      { cause: "drops null", count: 1 },
    ];
    const lines = text(judged("one", { exceptions })).split("\n");
    expect(lines.slice(lines.indexOf("one changes or refuses, by its own doing:") + 1)).toEqual([
      "   12 cases: reads fractions as text",
      "    1 case:  drops null",
    ]);
  });

  test("stand at most ten problems of each target, with place, expected and found", () => {
    const problems = Array.from({ length: 12 }, (_, index) => {
      return { file: "one", pointer: `case-${index}`, expected: "1", found: "2" };
    });
    const found = text(judged("one", { problems }), judged("two", { problems }));
    expect(found).toContain("one falls short:\none at case-0\n  expected: 1\n  found:    2\n");
    expect(found.match(/one at case-/g)).toHaveLength(20);
    expect(found.match(/^and 2 more, in reports\/codegen\.json$/gm)).toHaveLength(2);
  });

  test("stands nothing of a target that has neither", () => {
    expect(text(judged("one"))).toMatch(/that member\.$/);
  });
});
