import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Change } from "../change.js";
import { html } from "./html.js";
import { style, styleHash } from "./style.js";

const sides = { old: "old.json", now: "new.json" };

/** The page about one change. */
function pageOf(change: Partial<Change>): string {
  const plain = {
    kind: "meaning",
    breaks: [],
    pointer: "/info",
    operations: [],
    why: "It.",
  } as const;
  const whole = { before: undefined, after: undefined, ...plain, ...change };
  return html({ breaks: [...whole.breaks], changes: [whole] }, sides);
}

test("the policy allows the style that the page has, and nothing else", () => {
  expect(styleHash).toBe(createHash("sha256").update(style).digest("base64"));
  expect(pageOf({})).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-`);
  expect(pageOf({})).toContain(`<style>${style}</style>`);
});

describe("values", () => {
  test("show the words that differ, and no others", () => {
    const page = pageOf({ before: "Money in cents.", after: "Money in whole dollars." });
    expect(page).toContain("Money in <del>cents</del>.");
    expect(page).toContain("Money in <ins>whole dollars</ins>.");
  });

  test("that share hardly a word are not marked", () => {
    expect(pageOf({ before: "Some old text", after: ["other"] })).not.toMatch(/<del>|<ins>/);
  });

  test("that are the same for long are folded around what differs", () => {
    const before = Array.from({ length: 40 }, (_, at) => `value-${at}-of-many`);
    const page = pageOf({ before, after: [...before, "another"] });
    expect(page).toContain("<ins>");
    expect(page).toMatch(/⋯ 3\d lines that are the same/);
    expect(page).not.toContain("value-20-of-many");
  });

  test("that stand alone have the whole width", () => {
    const page = pageOf({ after: { type: "string" } });
    expect(page).toContain('<div class="sides alone"><div class="new"><h4>New</h4>');
    expect(page).not.toContain("Gone");
  });

  test("that are long are scrolled with the keyboard, too", () => {
    const before = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`key${at}`, at]));
    expect(pageOf({ before, after: 1 }).match(/<pre class="long" tabindex="0"/g)).toHaveLength(1);
  });

  test("that look like keys are masked, and markup is text", () => {
    const key = ["sk", "live", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");
    const page = pageOf({ before: key, after: "<b>" });
    expect(page).not.toContain(key);
    expect(page).toContain("&lt;b&gt;");
  });
});
