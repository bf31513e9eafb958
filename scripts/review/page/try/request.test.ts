import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { type Asked, clientCallOf, curlOf, readBody, targetOf, unfilledIn } from "./request.js";

const asked: Asked = {
  ...{ method: "POST", path: "/v1/customers/{id}/things/{thing}", isForm: false },
  values: { id: "cus_1", thing: "a/b" },
  query: [
    ["created[gte]", "5"],
    ["limit", ""],
  ],
  body: `{ "name": "O'Hara; $(true)" }`,
};

/** What a shell makes of a line: the words that curl would get. */
function wordsIn(line: string): string[] {
  const script = `curl() { for word; do printf '%s\\0' "$word"; done; }\n${line}`;
  const environment = { PATH: process.env.PATH, WOOSHPAY_SECRET_KEY: "KEY" };
  const printed = execFileSync("sh", ["-c", script], { env: environment, encoding: "utf8" });
  return printed.split("\0").slice(0, -1);
}

test("a target has its values escaped, and only what was filled in", () => {
  expect(targetOf(asked)).toBe("/v1/customers/cus_1/things/a%2Fb?created%5Bgte%5D=5");
  expect(targetOf({ ...asked, query: [] })).toBe("/v1/customers/cus_1/things/a%2Fb");
  expect(unfilledIn(asked)).toEqual([]);
  expect(unfilledIn({ ...asked, values: { id: " " } })).toEqual(["id", "thing"]);
});

test("what is no JSON is told by line and column", () => {
  expect(readBody(' {"a": [1]}')).toEqual({ value: { a: [1] } });
  expect(readBody(" \n")).toEqual({ value: undefined });
  expect(readBody('{\n "a" 1\n}')).toEqual({
    mistake: 'Line 2, column 6: expected a colon, found "1".',
  });
});

test("the line for a shell sends what was typed", () => {
  expect(wordsIn(curlOf(asked))).toEqual([
    ...["-u", "KEY:", `https://apitest.wooshpay.com${targetOf(asked)}`],
    ...["-H", "Content-Type: application/json", "-d", `{"name":"O'Hara; $(true)"}`],
  ]);
  const bare = { ...asked, path: "/v1/x", query: [], body: undefined };
  const url = "https://apitest.wooshpay.com/v1/x";
  expect(wordsIn(curlOf({ ...bare, method: "GET" }))).toEqual(["-u", "KEY:", url]);
  expect(wordsIn(curlOf(bare))).toEqual(["-X", "POST", "-u", "KEY:", url]);
  const form = { ...bare, isForm: true, body: '{ "purpose": "logo", "file": "text" }' };
  expect(wordsIn(curlOf(form))).toEqual([
    "-u",
    "KEY:",
    url,
    "-F",
    "purpose=logo",
    "-F",
    "file=@receipt.pdf",
  ]);
});

test("the call of the client has what was typed", () => {
  const call = clientCallOf("things.update", { ...asked, body: '{"a-b": 1, "c": "x"}' });
  expect(call).toBe('await wooshpay.things.update("cus_1", "a/b", {\n  "a-b": 1,\n  c: "x"\n});');
  const listed = clientCallOf("things.list", { ...asked, values: {}, body: undefined });
  expect(listed).toBe('await wooshpay.things.list({\n  "created[gte]": "5"\n});');
});
