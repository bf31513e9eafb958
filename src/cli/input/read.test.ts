import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { memorySource } from "./memory.js";
import { readSource } from "./read.js";
import type { Reading } from "./reading.js";

const get = { method: "GET", url: "https://api.example.com/v1/refunds/re_1" };
const answer = { status: 200, content: { text: "{}", size: 2 } };
const exchange = { request: get, response: { status: 200, body: {} } };

function harOf(entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: "1.2", entries } });
}

async function read(text: string | Uint8Array, only?: number): Promise<Reading[]> {
  const concerns = ({ request }: { request: { url: string } }) => request.url.includes("api.");
  const readings: Reading[] = [];
  for await (const reading of readSource(memorySource(text, "a.har"), { concerns, only }))
    readings.push(reading);
  return readings;
}

async function problems(text: string | Uint8Array) {
  const readings = await read(text);
  return readings.flatMap((reading) => (reading.kind === "problem" ? [reading.problem] : []));
}

async function summary(text: string | Uint8Array, only?: number): Promise<string[]> {
  const readings = await read(text, only);
  return readings.map((reading) => {
    if (reading.kind === "problem") return "problem";
    const { index, line } = reading.place;
    const reason = reading.kind === "aside" ? ` ${reading.reason}` : "";
    return `${reading.kind} ${index}${line === undefined ? "" : ` line ${line}`}${reason}`;
  });
}

describe("a HAR", () => {
  const other = { request: { method: "GET", url: "https://cdn.example.com/a.js" } };
  const preflight = { request: { ...get, method: "OPTIONS" }, response: { status: 204 } };
  const redirect = { request: get, response: { status: 307 } };
  const har = harOf([other, { request: get, response: answer }, preflight, redirect]);

  test("is read entry by entry; what is left out counts too", async () => {
    expect(await summary(har)).toEqual([
      "aside 0 cdn.example.com",
      "exchange 1",
      "aside 2 preflights",
      "aside 3 redirects",
    ]);
  });

  test("gives exchanges whose body is as it was recorded", async () => {
    expect(await read(har, 1)).toEqual([
      {
        kind: "exchange",
        place: { source: "a.har", index: 1 },
        exchange: {
          request: { ...get, headers: [] },
          response: { status: 200, headers: [], body: "{}" },
        },
      },
    ]);
  });

  test("may be packed with gzip", async () => {
    expect(await summary(gzipSync(har))).toContain("exchange 1");
  });

  test("that is cut keeps what was before", async () => {
    const cut = har.slice(0, har.indexOf("OPTIONS"));
    expect((await summary(cut)).slice(0, 2)).toEqual(["aside 0 cdn.example.com", "exchange 1"]);
    expect(await problems(cut)).toMatchObject([{ file: "a.har", byte: cut.length }]);
  });

  test("with entries that are none names each and goes on", async () => {
    const entries = [{}, { request: { method: "GET" } }, { request: get, response: answer }];
    expect(await summary(harOf(entries))).toEqual(["problem", "problem", "exchange 2"]);
    const [first, second] = await problems(harOf(entries));
    expect(first).toMatchObject({
      file: "a.har, entry 0",
      byte: harOf([]).length - 3,
      found: "none",
    });
    expect(second).toMatchObject({ file: "a.har, entry 1", found: "one that lacks them" });
  });

  test("with an entry that is no JSON names it and goes on", async () => {
    const text = har.replace('"method":"OPTIONS"', '"method":OPTIONS');
    expect(await summary(text)).toEqual([
      "aside 0 cdn.example.com",
      "exchange 1",
      "problem",
      "aside 3 redirects",
    ]);
  });

  test("of which one position is asked for gives that alone", async () => {
    expect(await summary(har, 2)).toEqual(["aside 2 preflights"]);
    expect(await summary(har, 4)).toEqual([]);
    expect(await summary(har.slice(0, -20), 1)).toEqual(["exchange 1"]);
  });
});

describe("lines of JSON", () => {
  const line = JSON.stringify(exchange);

  test("are exchanges, entries of a HAR or other values", async () => {
    const entry = JSON.stringify({ startedDateTime: "", request: get, response: answer });
    expect(await summary(`${line}\n\n${entry}\r\n{"object":"refund"}`)).toEqual([
      "exchange 0 line 1",
      "exchange 1 line 3",
      "value 2 line 4",
    ]);
  });

  test("of which one is broken: it is named, the others are read", async () => {
    const text = `${line}\n{"request": nothing}\n${line}\n`;
    expect(await summary(text)).toEqual(["exchange 0 line 1", "problem", "exchange 2 line 3"]);
    expect(await problems(text)).toEqual([
      { file: "a.har", line: 2, column: 13, expected: "a JSON value", found: '"n"' },
    ]);
  });

  test("that are exchanges without a status say so", async () => {
    const text = JSON.stringify({ request: get, response: { status: "200" } });
    expect(await problems(text)).toMatchObject([
      { line: 1, expected: "response.status, a number", found: '{"status":"200"}' },
    ]);
  });
});

describe("a JSON document", () => {
  test("is one value, or each element of its list", async () => {
    expect(await summary('{\n"object": "refund"}')).toEqual(["value 0"]);
    expect(await summary('[\n{"object": "refund"},\n{"id": 1}]')).toEqual(["value 0", "value 1"]);
    expect(await summary('[\n{"object": "refund"},\n{"id": 1}]', 1)).toEqual(["value 1"]);
  });

  test("may be an exchange", async () => {
    expect(await summary(JSON.stringify(exchange, null, 2))).toEqual(["exchange 0"]);
  });

  test("that is broken says where", async () => {
    expect(await problems('{\n  "id": "re_1",\n  "amount": 10,50\n}')).toMatchObject([
      { file: "a.har", line: 3, column: 16, expected: "a name in double quotes", found: '"5"' },
    ]);
  });
});

describe("what is none of these", () => {
  test.for([
    ["nothing", "", "nothing: it is empty"],
    ["blanks", " \n\t\n", "nothing: it is empty"],
    ["a page", "<html>", '"<html>" at its beginning'],
    ["bytes", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), "bytes that are no text"],
    ["a key", "sk_test_constructedKey0001", '"sk_test_[masked]" at its beginning'],
  ] as const)("says that it is %s", async ([, text, found]) => {
    expect(await problems(text)).toMatchObject([{ file: "a.har", found }]);
  });

  test("says that it is UTF-16", async () => {
    const text = Buffer.from("\ufeff{}", "utf16le");
    await expect(read(text)).rejects.toThrow("found:    UTF-16");
  });

  test("says that it is packed and cut", async () => {
    await expect(read(gzipSync("{}".repeat(100)).subarray(0, 20))).rejects.toThrow(
      "unexpected end",
    );
  });
});
