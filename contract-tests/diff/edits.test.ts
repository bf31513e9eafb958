import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diff } from "../../src/review/diff/index.js";
import { edited, readEdits } from "./edit.js";

const description = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const files = readEdits();
const edits = Object.values(files).flat();

/** What an edit breaks, as far as the comparison sees. */
function judge({ before, edit }: (typeof edits)[number]) {
  const old = edited(description, before);
  return { found: diff({ document: old }, { document: edited(old, edit) }) };
}

describe.each(Object.entries(files))("edits in %s", (_file, list) => {
  test.each(list.map((one) => [one.reason, one] as const))("%s", (_reason, edit) => {
    const { found } = judge(edit);
    const broken = found.changes.filter(({ breaks }) => breaks.length > 0);
    expect(found.breaks, JSON.stringify(broken, null, 1).slice(0, 3000)).toEqual(edit.breaks);
    for (const { pointer, why, operations, kind } of broken) {
      expect(pointer).toMatch(/^\//);
      expect(why).toMatch(/^\S.*[.!]$/);
      if (kind === "meaning") expect(operations).not.toEqual([]);
    }
  });
});

test("the edits are many enough, of each kind, and no two are the same", () => {
  const of = (audience: string) => edits.filter(({ breaks }) => breaks.join() === audience).length;
  expect(of("sender")).toBeGreaterThanOrEqual(48);
  expect(of("reader")).toBeGreaterThanOrEqual(28);
  expect(of("codegen")).toBeGreaterThanOrEqual(6);
  expect(of("")).toBeGreaterThanOrEqual(42);
  const texts = edits.map(({ before, edit }) => JSON.stringify([before, edit]));
  expect(new Set(texts).size).toBe(edits.length);
});
