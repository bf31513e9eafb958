import { describe, expect, test } from "vitest";
import { isBlank, kindOf } from "./kind.js";

const har = { log: { version: "1.2", entries: [] } };
const exchange = JSON.stringify({ request: { method: "GET", url: "/v1/refunds" } });
const event = { object: "event", data: { object: { log: {} } }, request: { id: null } };

function kind(text: string) {
  return kindOf(Buffer.from(text));
}

describe("a source is told by what it holds:", () => {
  test.for([
    ["a HAR in one line", JSON.stringify(har), "har"],
    ["a HAR over lines", JSON.stringify(har, null, 2), "har"],
    ["a HAR with a byte order mark", `\ufeff${JSON.stringify(har)}`, "har"],
    ["a HAR with something in front", JSON.stringify({ comment: '{"a', ...har }), "har"],
    ["the beginning of a HAR", '\n{ "log": {"entries": [{"request": {"met', "har"],
    ["exchanges in lines", `${exchange}\n${exchange}\n`, "lines"],
    ["one exchange in one line", exchange, "lines"],
    ["the beginning of a long line", exchange.slice(0, 20), "lines"],
    ["blank lines in front", `\n\r\n${exchange}\n`, "lines"],
    ["lines of which the first is broken", `{"request": {"method"\n${exchange}\n`, "lines"],
    ["lists in lines", "[1]\n[2]\n", "lines"],
    ["an object over lines", JSON.stringify(event, null, 2), "document"],
    ["a list over lines", '[{"a":1},\n{"b":2}]', "document"],
    ["an object that has a text called log", '{\n"log": "text"}', "document"],
  ] as const)("%s", ([, text, expected]) => {
    expect(kind(text)).toBe(expected);
  });

  test.for([
    ["a page", "<html></html>"],
    ["a number", "5"],
    ["nothing", ""],
    ["bytes", "\u0000\u0001\u0002"],
  ] as const)("%s is none", ([, text]) => {
    expect(kind(text)).toBeUndefined();
  });
});

test("blanks and a byte order mark are nothing", () => {
  expect(isBlank(Buffer.from("\ufeff \n\t"))).toBe(true);
  expect(isBlank(Buffer.from("\ufeff{"))).toBe(false);
});
