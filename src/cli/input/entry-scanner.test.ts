import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EntryScanner, type ScanMistake } from "./entry-scanner.js";

interface Scanned {
  entries: { value: unknown; start: number }[];
  mistake: ScanMistake | undefined;
}

function scan(chunks: readonly Uint8Array[]): Scanned {
  const scanner = new EntryScanner();
  const entries = chunks.flatMap((chunk) => scanner.push(chunk));
  return {
    entries: entries.map(({ bytes, start }) => ({
      value: JSON.parse(Buffer.from(bytes).toString()),
      start,
    })),
    mistake: scanner.end(),
  };
}

function scanText(text: string): Scanned {
  return scan([Buffer.from(text)]);
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const inside = places.map((place) => place % (bytes.length + 1));
  const bounds = [0, ...inside.sort((one, other) => one - other), bytes.length];
  return bounds.slice(1).map((end, index) => bytes.subarray(bounds[index], end));
}

function valuesOf(text: string): unknown[] {
  return scanText(text).entries.map(({ value }) => value);
}

const entry = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ stringUnit: "binary" }));

describe("the entries of a HAR", () => {
  test("are those that JSON.parse finds, however it is cut and spaced", () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 4 }),
        fc.jsonValue({ stringUnit: "binary" }),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.constantFrom(undefined, 1, "\t"),
        (entries, other, places, indent) => {
          const har = {
            before: other,
            log: { pages: [other], entries, after: other },
            last: other,
          };
          const bytes = Buffer.from(JSON.stringify(har, null, indent));
          const scanned = scan(cut(bytes, places));
          expect(scanned.mistake).toBeUndefined();
          expect(scanned.entries.map(({ value }) => value)).toEqual(
            JSON.parse(bytes.toString()).log.entries,
          );
        },
      ),
    );
  });

  test("are found byte by byte too", () => {
    const har = {
      log: { entries: [{ text: 'one " and {' }, { text: "\\" }, { text: "é\u2028" }] },
    };
    const bytes = Buffer.from(JSON.stringify(har));
    const { entries, mistake } = scan([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(entries.map(({ value }) => value)).toEqual(har.log.entries);
    expect(mistake).toBeUndefined();
  });

  test("begin where they say, counted in bytes", () => {
    const text = '{"log":{"creator":"é","entries":[{"a":1}, {"b":2}]}}';
    const bytes = Buffer.from(text);
    expect(scanText(text).entries.map(({ start }) => start)).toEqual([
      bytes.indexOf('{"a"'),
      bytes.indexOf('{"b"'),
    ]);
  });

  test.for([
    ["a list entries outside of the log", '{"entries":[{"a":1}],"log":{"entries":[]}}'],
    ["a list entries deeper in it", '{"log":{"page":{"entries":[{"a":1}]},"entries":[]}}'],
    ["a list in a list", '{"log":[{"entries":[{"a":1}]}],"x":{"log":{"entries":[{}]}}}'],
    ["an object called entries", '{"log":{"entries":{"x":[{"a":1}]},"pages":[{"a":1}]}}'],
    ["text that looks like it", '{"log":{"comment":"\\"entries\\":[{}]","entries":[]}}'],
  ] as const)("are none of %s", ([, text]) => {
    expect(valuesOf(text)).toEqual([]);
  });

  test("may stand behind a byte order mark", () => {
    expect(valuesOf('\ufeff{"log":{"entries":[{"a":1}]}}')).toEqual([{ a: 1 }]);
  });
});

describe("a HAR that is broken", () => {
  const start = '{"log":{"entries":[{"a":1},';

  test.for([
    ["inside an entry", '{"b":"', "inside entry 1, which begins at byte 27"],
    ["between entries", "", "after 1 entry"],
    ["behind the entries", '{"b":2}]', "after 2 entries"],
  ] as const)("%s says where it ends", ([, rest, found]) => {
    const { entries, mistake } = scanText(start + rest);
    expect(entries[0]?.value).toEqual({ a: 1 });
    expect(mistake?.byte).toBe((start + rest).length);
    expect(mistake?.found).toBe(`the end of the file, ${found}`);
  });

  test.for([
    ["a number among the entries", `${start}5]}}`, 27, "5"],
    ["a list among the entries", `${start}[]]}}`, 27, "["],
    ["more behind its end", `${start}{}]}}{`, 32, "{"],
  ] as const)("says that there is %s", ([, text, byte, found]) => {
    expect(scanText(text).mistake).toMatchObject({ byte, found });
  });

  test("without entries says so", () => {
    expect(scanText('{"log":{"pages":[]}}').mistake?.found).toBe("no such list");
  });

  test("takes nothing behind the mistake", () => {
    const scanner = new EntryScanner();
    scanner.push(Buffer.from(`${start}5,`));
    expect(scanner.push(Buffer.from('{"c":3}]}}'))).toEqual([]);
  });
});
