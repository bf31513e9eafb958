import { describe, expect, test } from "vitest";
import { readSeconds, readWhole } from "./values.js";

describe("readSeconds", () => {
  test.for([
    ["30", 30_000],
    ["0.5", 500],
    [undefined, undefined],
  ] as const)("%s is %s ms", ([text, expected]) => {
    expect(readSeconds("--timeout", text)).toBe(expected);
  });

  test.for(["0", "-1", "1s", "", "1e3", "Infinity", "2000001"])(
    "refuses %j by its name",
    (text) => {
      expect(() => readSeconds("--timeout", text)).toThrow(
        /--timeout\n {2}expected: a number of sec/,
      );
    },
  );
});

describe("readWhole", () => {
  test("takes whole numbers from the least on", () => {
    expect([
      readWhole("--seed", "0"),
      readWhole("--seed", "12"),
      readWhole("--seed", undefined),
    ]).toEqual([0, 12, undefined]);
    expect(readWhole("--max-requests", "1", 1)).toBe(1);
  });

  test.for(["0", "1.5", "-1", "many", "1".repeat(16)])(
    "refuses %j where 1 is the least",
    (text) => {
      expect(() => readWhole("--max-requests", text, 1)).toThrow(/a whole number from 1/);
    },
  );
});
