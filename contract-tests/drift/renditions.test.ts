import { describe, expect, test } from "vitest";
import type { DriftReport } from "../../src/review/drift/findings.js";
import { compare, locksOf, pageText } from "./pages.js";
import { renditions, stripped, translated } from "./renditions.js";

// Two whole pages, one in Chinese, one that was damaged by a machine, one that lost its braces, one without a payload.
const ids = ["checkout", "crypto", "alipay-zh", "doc-1722914", "integration-overview"];
const pages = Object.fromEntries(ids.map((id) => [id, pageText(id)]));
const locks = locksOf(pages);

const summaryOf = ({ pages }: DriftReport) =>
  pages.map(({ id, words, findings }) => ({ id, words, says: findings.map((one) => one.says) }));

const said = (captures: Record<string, string>) => summaryOf(compare(captures, locks));

test("the pages are locked by hashes, and by no word of theirs", () => {
  expect(Object.keys(locks).sort()).toEqual([...ids].sort());
  for (const { paragraphs } of Object.values(locks)) expect(paragraphs.length).toBeGreaterThan(1);
  expect(JSON.stringify(locks)).not.toMatch(/product|payment|商品/i);
});

describe.each(Object.entries(renditions))("%s", (_, render) => {
  test.each(ids)("is the same page: %s", (id) => {
    const report = compare({ "capture.bin": render(pages[id] ?? "") }, locks);
    expect(report.unknown).toEqual([]);
    expect(summaryOf(report)).toEqual([{ id, words: "same", says: [] }]);
    expect(report.pages[0]).toMatchObject({ damaged: [], unseen: [] });
  });
});

describe("a machine translation", () => {
  test.each([
    ["checkout", "es"],
    ["checkout", "zh"],
    ["doc-1722914", "es"],
    ["doc-1722914", "zh"],
    ["crypto", "es"],
  ] as const)("raises nothing: %s into %s", (id, language) => {
    const text = translated(pages[id] ?? "", language);
    expect(said({ a: text })).toEqual([{ id, words: "another language", says: [] }]);
  });

  test.each(["es", "zh"] as const)("hides no changed id, number or address: %s", (language) => {
    const text = translated(pages.checkout ?? "", language).replaceAll(
      "1665639691214",
      "1665639691215",
    );
    const [page] = compare({ a: text }, locks).pages;
    expect(page?.findings).toMatchObject([
      { kind: "value-changed", operationId: "createCheckoutSession", pointer: "/expires_at" },
    ]);
  });
});

test("lines that were lost raise nothing, and hide no changed id", () => {
  const text = stripped(pages.checkout ?? "");
  expect(said({ a: text })).toEqual([{ id: "checkout", words: "same", says: [] }]);
  const changed = text.replace("price_1554384814788837376", "price_1554384814788837377");
  const [page] = compare({ a: changed }, locks).pages;
  expect(page?.findings.map(({ kind, pointer }) => [kind, pointer])).toEqual([
    ["value-changed", "/id"],
  ]);
});

test("a third of the lines of all payloads may be lost", () => {
  const lines = (pages.checkout ?? "").split("\n");
  const code = lines.flatMap((line, index) => (/^\s*["{}[\]]/.test(line) ? [index] : []));
  const lost = new Set(code.filter((_, index) => index % 3 === 1));
  const text = lines.filter((_, index) => !lost.has(index)).join("\n");
  expect(said({ a: text })).toEqual([{ id: "checkout", words: "same", says: [] }]);
});
