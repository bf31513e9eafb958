import { expect, test } from "vitest";
import { compare, locksOf, pageText } from "./pages.js";

const ids = ["checkout", "crypto", "alipay-zh"];
const pages = Object.fromEntries(
  ids.map((id) => [
    id,
    pageText(id).replace(
      "\nModified",
      "\nCurrencies of settlement: CNY, GBP, USD\n\n0.01 USD\n5000.00 USD a payment\n\nModified",
    ),
  ]),
);
const locks = locksOf(pages);

const findingsOf = (captures: Record<string, string>) =>
  compare(captures, locks).pages.flatMap(({ findings }) => findings);

function edited(id: string, find: string | RegExp, put: string): string {
  const text = pages[id] ?? "";
  const other = text.replace(find, put);
  expect(other).not.toBe(text);
  return other;
}

test("a page that was saved in parts has lost only what none of them has", () => {
  const lines = (pages.checkout ?? "").split("\n");
  const half = lines.findIndex((line, index) => index > lines.length / 2 && line.startsWith("}"));
  const [one, other] = [lines.slice(0, half + 1).join("\n"), lines.slice(half + 1).join("\n")];
  expect(findingsOf({ one, other })).toEqual([]);
  const less = other.replace(/^With the .*|^Ask for .*|^After the .*|^Keep the .*/m, "");
  expect(less).not.toBe(other);
  expect(findingsOf({ one, less }).map(({ kind }) => kind)).toEqual(["prose-removed"]);
});

test("words of another script in the place of a text are its translation, another text is none", () => {
  const status = '"payment_status": "unpaid"';
  expect(findingsOf({ a: edited("checkout", status, '"payment_status": "未支付"') })).toEqual([]);
  expect(findingsOf({ a: edited("checkout", status, '"payment_status": "paid"') })).toMatchObject([
    { kind: "value-changed", pointer: "/payment_status", before: "unpaid", after: "paid" },
  ]);
});

test("in a translated page a payload that no machine touched is compared as a whole", () => {
  const text = edited("alipay-zh", '"capture_method": "automatic"', '"capture_method": "manual"');
  expect(findingsOf({ a: text })).toMatchObject([
    { operationId: "createPaymentIntent", pointer: "/capture_method", after: "manual" },
  ]);
});

test("what came to the end of a list of words is found, however short", () => {
  const text = edited("checkout", "CNY, GBP, USD", "CNY, GBP, USD, JPY");
  expect(findingsOf({ a: text })).toMatchObject([{ kind: expect.stringMatching(/^prose-/) }]);
});

test("members that a sentence names in braces are words, not a payload", () => {
  const text = edited(
    "checkout",
    /^Sessions that.*$/m,
    'Send {amount: 1000000, currency: "USDC"} for one.',
  );
  expect(findingsOf({ a: text }).map(({ kind }) => kind)).toEqual(["prose-changed"]);
});
