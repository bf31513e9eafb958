import { describe, expect, test } from "vitest";
import { ConditionError, parseCondition, patternCondition } from "./condition.js";

const values: Record<string, unknown> = {
  $statusCode: 200,
  "$response.body#/status": "succeeded",
  "$response.body#/amount": 500,
  "$response.body#/text": "500",
  "$response.body#/paid": true,
  "$response.body#/customer": null,
};

function holds(condition: string): boolean {
  return parseCondition(condition).holds((expression) => values[expression]);
}

describe("a condition", () => {
  test.for([
    "$statusCode == 200",
    "$statusCode==200",
    "$statusCode != 201",
    "$statusCode >= 200 && $statusCode < 300",
    "$statusCode > 200 || $statusCode <= 200",
    "$response.body#/status == 'succeeded'",
    "$response.body#/status != 'Succeeded'",
    "$response.body#/status == 'processing' || $response.body#/status == 'succeeded'",
    "!($statusCode == 500)",
    "!$response.body#/absent",
    "($statusCode == 500 || $statusCode == 200) && $response.body#/amount == 500",
    "$response.body#/paid",
    "$response.body#/paid == true",
    "$response.body#/customer == null",
    "'it''s' == 'it''s'",
    "-1.5 < 0",
  ])("%s holds", (condition) => {
    expect(holds(condition)).toBe(true);
  });

  test.for([
    "$statusCode == 500",
    "$response.body#/text == 500",
    "$response.body#/amount == '500'",
    "$response.body#/text > 100",
    "$response.body#/absent == 'succeeded'",
    "$response.body#/status",
    "$statusCode == 500 || $statusCode == 200 && $response.body#/amount == 1",
    "$response.body#/absent == null",
  ])("%s does not", (condition) => {
    expect(holds(condition)).toBe(false);
  });

  test("names the expressions that it speaks of", () => {
    const { expressions } = parseCondition("$statusCode == 200 && !($response.body#/a/b == 1)");
    expect(expressions).toEqual(["$statusCode", "$response.body#/a/b"]);
  });

  test.for([
    ["$statusCode = 200", "found = 200"],
    ["$statusCode ==", "found the end"],
    ["$statusCode == 200 $statusCode", "found $statusCode"],
    ["($statusCode == 200", "expected ), found the end"],
    ["$statusCode == two", "found two"],
    ["$statusCode == 200px", "found 200px"],
    ["'open == 'open'", "expected"],
    ["", "found the end"],
  ] as const)("%s is refused", ([condition, message]) => {
    expect(() => parseCondition(condition)).toThrow(ConditionError);
    expect(() => parseCondition(condition)).toThrow(message);
  });
});

describe("a pattern", () => {
  const read = (expression: string) => values[expression];

  test("holds for a text that it matches, and for nothing else", () => {
    expect(patternCondition("$response.body#/status", "^succ").holds(read)).toBe(true);
    expect(patternCondition("$response.body#/status", "^open").holds(read)).toBe(false);
    expect(patternCondition("$response.body#/amount", "5").holds(read)).toBe(false);
    expect(patternCondition("$response.body#/absent", "undefined").holds(read)).toBe(false);
  });

  test("is refused where it is none", () => {
    expect(() => patternCondition("$statusCode", "(")).toThrow("expected a regular expression");
  });
});
