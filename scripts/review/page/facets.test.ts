import { describe, expect, test } from "vitest";
import { chosenIn, countWith, type Facts, fits, press } from "./facets.js";

const facts = (kinds: string, pages = ""): Facts => ({
  kinds: new Set(kinds.split(" ")),
  pages: new Set(pages.split(" ")),
});
const rows = [
  facts("inferred open", "tea"),
  facts("inferred", "tea pot"),
  facts("documented contradicted open", "pot"),
];

describe("the filter", () => {
  test.for([
    ["", []],
    ["inferred", ["inferred"]],
    ["inferred,open", ["inferred", "open"]],
    ["inferred,partial,open", ["partial", "open"]],
    ["toString,inferred,boiled", ["inferred"]],
  ] as const)("reads %s from the address", ([asked, chosen]) => {
    expect(chosenIn(asked)).toEqual(chosen);
  });

  test("holds one of each facet, and lets go what is pressed again", () => {
    expect(press([], "inferred")).toEqual(["inferred"]);
    expect(press(["inferred"], "open")).toEqual(["inferred", "open"]);
    expect(press(["inferred", "open"], "documented")).toEqual(["open", "documented"]);
    expect(press(["inferred", "open"], "contradicted")).toEqual(["inferred", "contradicted"]);
    expect(press(["inferred", "open"], "inferred")).toEqual(["open"]);
  });

  test("keeps what is all of it at once", () => {
    const kept = (chosen: string, page = "") =>
      rows.filter((one) => fits(one, chosenIn(chosen), page)).map((one) => rows.indexOf(one));
    expect(kept("")).toEqual([0, 1, 2]);
    expect(kept("open")).toEqual([0, 2]);
    expect(kept("inferred,open")).toEqual([0]);
    expect(kept("", "pot")).toEqual([1, 2]);
    expect(kept("inferred", "pot")).toEqual([1]);
    expect(kept("documented", "tea")).toEqual([]);
  });

  test("says what each kind would leave, beside what else is chosen", () => {
    expect(countWith(rows, "inferred", [], "")).toBe(2);
    expect(countWith(rows, "inferred", ["open"], "")).toBe(1);
    expect(countWith(rows, "inferred", ["documented", "open"], "")).toBe(1);
    expect(countWith(rows, "open", ["inferred"], "pot")).toBe(0);
  });
});
