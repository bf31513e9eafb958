import { describe, expect, test } from "vitest";
import { locks, page } from "./checkout.js";
import { compare, locksOf, pageText } from "./pages.js";

describe("of files", () => {
  test("several captures of a page are one page", () => {
    const report = compare({ a: page, b: page.replace(/\n\s*/g, "\n") }, locks);
    expect(report.pages).toMatchObject([{ id: "checkout", captures: ["a", "b"], findings: [] }]);
  });

  test("a capture that was cut off takes nothing away from a whole one", () => {
    const report = compare({ a: page, b: page.slice(0, page.length / 2) }, locks);
    expect(report.drift).toBe(false);
  });

  test("two pages in one file are two", () => {
    const both = `${page}\n\n${pageText("crypto")}`;
    const report = compare({ both }, { ...locks, ...locksOf({ crypto: pageText("crypto") }) });
    expect(report.pages.map(({ id }) => id).sort()).toEqual(["checkout", "crypto"]);
    expect(report.drift).toBe(false);
  });

  test("a page that nobody knows is new, with what it shows", () => {
    const text =
      '# Gift cards\n\nA gift card is money.\n\nPOST /v1/gift_cards\n\n```json\n{"code": "x", "worth": 5, "valid": true}\n```\n';
    const report = compare({ text }, locks);
    expect(report.pages).toEqual([]);
    expect(report.unknown[0]?.findings.map(({ kind, says }) => [kind, says])).toEqual([
      ["page-new", "no known page: Gift cards"],
      ["operation-new", "POST /v1/gift_cards: an operation that the description does not have"],
      ["payload-new", "a new payload, of POST /v1/gift_cards"],
    ]);
  });

  test("a page that a file holds twice is compared twice", () => {
    expect(compare({ twice: `${page}\n\n${page}` }, locks)).toMatchObject({
      drift: false,
      pages: [{ id: "checkout", captures: ["twice"] }],
    });
    const other = page.replace('"payment_status": "unpaid"', '"payment_status": "paid"');
    const [one] = compare({ twice: `${page}\n\n${other}` }, locks).pages;
    expect(one?.findings).toMatchObject([{ kind: "value-changed", pointer: "/payment_status" }]);
  });

  test("a change belongs to the one of several pages in a file that has it", () => {
    const crypto = pageText("crypto");
    const known = { ...locks, ...locksOf({ crypto }) };
    const come = "处理货币包括 CNY, GBP, USD, EUR 以及其他所有货币。";
    const all = `${crypto.replace("\nIn the end", `\n${come}\nIn the end`)}\n\n${page}`;
    const found = compare({ all }, known).pages.map(({ id, findings }) => [
      id,
      ...findings.map(({ kind }) => kind),
    ]);
    expect(found.sort()).toEqual([["checkout"], ["crypto", "prose-added"]]);
  });
});

describe("of a capture that was cut off", () => {
  const at = (text: string) => page.slice(0, page.indexOf(text));

  test.each([
    ["a payload", at('"billing_address_collection"')],
    ["a sentence", at("from a browser at all")],
    ["a list", `${page.slice(0, page.indexOf("4. Step number"))}4.`],
  ])("inside of %s nothing went, and it is told", (_, text) => {
    const report = compare({ text }, locks);
    expect(report).toMatchObject({ drift: false, pages: [{ id: "checkout", isCutOff: true }] });
    expect(report.pages[0]?.unseen.length).toBeGreaterThan(0);
  });

  test("what changed above is found", () => {
    const text = at("from a browser at all").replace('"livemode": false', '"livemode": true');
    expect(compare({ text }, locks).pages[0]?.findings).toMatchObject([
      { kind: "value-changed", pointer: "/livemode" },
    ]);
  });

  test("a page that ends earlier, but whole, has lost what it said", () => {
    const report = compare({ text: at("5. Step number") }, locks);
    expect(report.pages).toMatchObject([{ isCutOff: false }]);
    const kinds = new Set(report.pages[0]?.findings.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["payload-gone", "prose-removed"]);
  });
});
