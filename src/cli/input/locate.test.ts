import { expect, test } from "vitest";
import { lineOf, linesIn } from "./locate.js";

const text = `{
  "id": "re_1", "amount": 5,
  "a/b": [
    1,
    { "c": {}, "d":
      2 }
  ]
}`;

const places = [
  ["", 1],
  ["/id", 2],
  ["/amount", 2],
  ["/a~1b", 3],
  ["/a~1b/0", 4],
  ["/a~1b/1", 5],
  ["/a~1b/1/c", 5],
  ["/a~1b/1/d", 6],
  ["/a~1b/1/missing", 5],
  ["/a~1b/7", 3],
  ["/missing/deeper", 1],
] as const;

test.for(places)("%s stands in line %d", ([pointer, line]) => {
  expect(lineOf(Buffer.from(text), pointer)).toBe(line);
  expect(lineOf(Buffer.from(`\n${text}`), pointer)).toBe(line + 1);
});

test("many are found in any order", () => {
  const lineIn = linesIn(Buffer.from(text));
  for (const list of [places, [...places].reverse(), places])
    expect(list.map(([pointer]) => lineIn(pointer))).toEqual(list.map(([, line]) => line));
});

test("numbers and objects in one line are in the first", () => {
  expect(lineOf(Buffer.from("5"), "/a")).toBe(1);
  expect(lineOf(Buffer.from('[{"a":1},{"b":2}]'), "/1/b")).toBe(1);
});
