import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonMistake, placeOf } from "./json-mistake.js";

describe("a text that is no JSON", () => {
  test.for([
    ['{"a": 1,}', 8, "a name in double quotes", '"}"'],
    ['{"a" 1}', 5, "a colon", '"1"'],
    ['{"a": 1 "b": 2}', 8, "a comma or }", '"\\""'],
    ["[1, 2", 5, "a comma or ]", "the end of the text"],
    ['{"a": undefined}', 6, "a JSON value", '"u"'],
    ["{'a': 1}", 1, "a name in double quotes", '"\'"'],
    ['["a\nb"]', 3, "the end of the string in its line", '"\\n"'],
    ['["\\x"]', 2, "an escape that JSON has", '"\\\\"'],
    ['{"a": 01}', 6, "a JSON value", '"0"'],
    ["{} {}", 3, "the end of the text", '"{"'],
    ["", 0, "a JSON value", "the end of the text"],
  ] as const)("%j is wrong at %d", ([text, index, expected, found]) => {
    expect(jsonMistake(text)).toEqual({ index, expected, found });
  });

  test("is one that JSON.parse refuses, and no other", () => {
    const pieces = ["{", "}", "[", "]", ",", ":", '"a"', '"', "1", "-", "true", "nul", " ", "\\"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (chosen) => {
        const text = chosen.join("");
        expect(jsonMistake(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("of any depth is told, not thrown", () => {
    expect(jsonMistake("[".repeat(1_000_000))?.found).toBe("JSON that is nested too deep");
  });
});

test("JSON of any kind has no mistake", () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: "binary", maxDepth: 2 }), (text) => {
      expect(jsonMistake(text)).toBeUndefined();
    }),
  );
});

test("a place counts lines and columns from 1", () => {
  expect(placeOf("a\nbc\nd", 4)).toEqual({ line: 2, column: 3 });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
