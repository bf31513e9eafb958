import { describe, expect, test } from "vitest";
import { firstDifference, holdsMember, shorten } from "./compare.js";

describe("the same JSON", () => {
  test.for([
    ["members in another order", { a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }],
    ["a whole number as a fraction", [1], [JSON.parse("1.0")]],
    ["zero with a sign", 0, -0],
    ["13 digits", 1767225600000, 1767225600000],
  ] as const)("%s", ([, one, other]) => {
    expect(firstDifference(one, other)).toBeUndefined();
  });
});

describe("the first difference", () => {
  test.for([
    ["a value", { a: [{ "b/c": 1 }] }, { a: [{ "b/c": 2 }] }, "/a/0/b~1c", "1", "2"],
    ["a lost member", { a: null }, {}, "/a", "null", "nothing"],
    ["a new member", {}, { a: null }, "/a", "nothing", "null"],
    ["a lost item", [1, 2], [1], "/1", "2", "nothing"],
    ["a number as text", 1, "1", "", "1", '"1"'],
    ["an object for an array", [], {}, "", "[]", "{}"],
    ["a member that objects inherit", { toString: 1 }, {}, "/toString", "1", "nothing"],
  ] as const)("is %s", ([, one, other, pointer, expected, found]) => {
    expect(firstDifference(one, other)).toEqual({ pointer, expected, found });
  });

  test("shows the start of a long value", () => {
    expect(firstDifference("x".repeat(500), 1)?.expected).toHaveLength(122);
  });
});

test("a member is found at any depth, by name and value", () => {
  const value = { list: [{ added: { note: "new" } }] };
  expect(holdsMember(value, "added", { note: "new" })).toBe(true);
  expect(holdsMember(value, "added", { note: "old" })).toBe(false);
  expect(holdsMember(value, "note", { note: "new" })).toBe(false);
});

test("a text is cut only when it is too long", () => {
  expect(shorten("four", 4)).toBe("four");
  expect(shorten("fives", 4)).toBe("five …");
});
