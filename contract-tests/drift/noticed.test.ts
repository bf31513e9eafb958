import { expect, test } from "vitest";
import { edited, findingsOf, locks, page } from "./checkout.js";
import { framed } from "./framed.js";
import { compare, locksOf, pageText } from "./pages.js";
import { renditions, translated } from "./renditions.js";

// What is passed over as the frame of a page hides nothing that the page says.
const total = ['"amount_total": 5,', '"amount_total": 6,'] as const;
const hours = ["closed after 24 hours", "closed after 12 hours"] as const;

test.each(Object.keys(framed))("in %s a value and a sentence", (name) => {
  const render = renditions[name] ?? String;
  const text = edited(...total).replace(...hours);
  const kinds = findingsOf(render(text)).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(["prose-changed", "value-changed"]);
});

const command = (text: string) => (framed["calls of a command line"] ?? String)(text);

test.each([
  [
    "a header",
    'type: application/json" \\\n',
    'type: application/json" \\\n-H "Idempotency-Key: a" \\\n',
  ],
  ["a host", "https://apitest.wooshpay.com", "https://api.example.com"],
])("of a command line %s", (_, find, put) => {
  const text = command(page);
  const other = text.replace(new RegExp(find.replace(/[\\.]/g, "\\$&"), "i"), put);
  expect(other).not.toBe(text);
  expect(findingsOf(other)).toMatchObject([
    { kind: expect.stringMatching(/^prose-(?:added|changed)$/) },
  ]);
});

test.each([
  ["a note beside one listing", /^\}$/m, "}\nDeprecated endpoint"],
  [
    "a note in a component",
    "In the end:",
    "<Note>Each session is paid once, and not again.</Note>\nIn the end:",
  ],
  ["a list of words", "In the end:", "Apple Pay and Google Pay\nIn the end:"],
])("%s", (_, find, put) => {
  expect(findingsOf(edited(find, put))).toMatchObject([{ kind: "prose-added" }]);
});

test("in a page of another script what came in Latin letters", () => {
  const text = pageText("crypto");
  const own = locksOf({ text });
  const found = (put: string) =>
    compare({ a: text.replace("\nIn the end", `\n${put}\nIn the end`) }, own).pages.flatMap(
      ({ findings }) => findings.map(({ kind }) => kind),
    );
  expect(found("Apple Pay and Google Pay")).toEqual(["prose-added"]);
  expect(found("Check the signature of each event with the secret of the endpoint.")).toEqual([
    "prose-added",
  ]);
  expect(found("Create webhook endpoint")).toEqual([]);
});

test("in a translated page a value of the API", () => {
  const text = translated(
    edited('"payment_status": "unpaid"', '"payment_status": "paid"'),
    "es",
  ).replace(/"nombre"/g, '"nómbre"');
  expect(compare({ a: text }, locks).pages.flatMap(({ findings }) => findings)).toMatchObject([
    { kind: "value-changed", pointer: "/payment_status", after: "paid" },
  ]);
});
