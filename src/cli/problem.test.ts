import { describe, expect, test } from "vitest";
import { formatProblem } from "./problem.js";
import { terminalWidth } from "./text.js";

const said = { expected: "a comma", found: "nothing" };

describe("a problem", () => {
  test.for([
    [{ file: "a.json", line: 3, column: 5 }, "a.json:3:5"],
    [{ file: "a.ndjson", line: 3 }, "a.ndjson:3"],
    [{ file: "a.har", byte: 0 }, "a.har at byte 0"],
    [{ file: "--only" }, "--only"],
  ] as const)("at %j begins with %s", ([place, shown]) => {
    expect(formatProblem({ ...place, ...said })).toBe(
      `${shown}\n  expected: a comma\n  found:    nothing`,
    );
  });

  test("says what to do last", () => {
    const text = formatProblem({ file: "a", ...said, hint: "Write one." });
    expect(text).toMatch(/\n {2}Write one\.$/);
  });

  test("fits a terminal", () => {
    const long = Array(60).fill("word").join(" ");
    const lines = formatProblem({ file: "a", expected: long, found: long, hint: long }).split("\n");
    expect(lines.filter((line) => line.length > terminalWidth)).toEqual([]);
    expect(lines.filter((line) => /^ {12}word/.test(line)).length).toBeGreaterThan(2);
  });

  test("shows no key, not even in the name of a file", () => {
    expect(formatProblem({ file: "sk_test_constructed0001.har", ...said })).toContain("[masked]");
  });
});
