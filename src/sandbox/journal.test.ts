import { crc32 as nativeCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "./checksum.js";
import { JournalDamage, type JournalEntry, JournalReader, JournalWriter } from "./journal.js";
import type { Change } from "./store.js";

const account = "sk_test_journal";

/** A change that makes one object. */
function change(id: string, count: number): Change {
  const version = { id, object: "product", name: `Tee grün – 茶 🍵 ${count}\n\u2028"` };
  return { put: [{ version, hidden: { cost: count } }], removed: [`old_${id}`], count };
}

/** The lines of a journal of so many changes. */
function journalOf(changes: number): string[] {
  const writer = new JournalWriter();
  const lines = [writer.head({ seed: "seed" })];
  for (let count = 1; count <= changes; count++)
    lines.push(writer.entry(account, change(`prod_${count}`, count)));
  return lines;
}

function read(text: string, piece = text.length) {
  const entries: JournalEntry[] = [];
  const heads: unknown[] = [];
  const reader = new JournalReader(
    (head) => heads.push(head),
    (entry) => entries.push(entry),
  );
  for (let start = 0; start < text.length; start += piece)
    reader.push(text.slice(start, start + piece));
  return { end: reader.end(), entries, heads };
}

/** The damage that is found in a text; undefined where there is none. */
function damageIn(text: string): JournalDamage | undefined {
  try {
    read(text);
    return undefined;
  } catch (error) {
    if (error instanceof JournalDamage) return error;
    throw error;
  }
}

describe("what was written", () => {
  test.for([1, 7, 100_000])("comes back, read in pieces of %d bytes", (piece) => {
    const lines = journalOf(3);
    const { entries, heads, end } = read(lines.join(""), piece);
    expect(heads).toMatchObject([{ seed: "seed" }]);
    expect(entries).toEqual([1, 2, 3].map((n) => ({ account, ...change(`prod_${n}`, n) })));
    expect(end).toMatchObject({ bytes: lines.join("").length, torn: 0, isOpen: false, lines: 4 });
  });

  test("is as long in bytes as in characters", () => {
    const text = journalOf(2).join("");
    expect(new TextEncoder().encode(text)).toHaveLength(text.length);
  });

  test("cannot be changed by whoever reads it", () => {
    const writer = new JournalWriter();
    const data = { object: { id: "prod_1", object: "product" } };
    const event = { version: { id: "evt_1", object: "event", data }, hidden: {} };
    const text =
      writer.head({ seed: "s" }) + writer.entry(account, { ...change("a", 1), put: [event] });
    const version = read(text).entries[0]?.put[0]?.version;
    expect(Object.isFrozen(version) && Object.isFrozen(version?.data)).toBe(true);
  });

  test("goes on where another writer has ended", () => {
    const lines = journalOf(2);
    const { end } = read(lines.slice(0, 2).join(""));
    const writer = new JournalWriter(end.last);
    expect(writer.entry(account, change("prod_2", 2))).toBe(lines[2]);
  });

  test("leaves out a line that was taken back", () => {
    const lines = journalOf(2);
    const writer = new JournalWriter(read(lines.slice(0, 2).join("")).end.last);
    const before = writer.last;
    writer.entry(account, change("lost", 9));
    writer.takeBack(before);
    expect(writer.entry(account, change("prod_2", 2))).toBe(lines[2]);
  });
});

describe("damage", () => {
  const lines = journalOf(3);
  const text = lines.join("");
  const starts = lines.map((_line, index) => lines.slice(0, index).join("").length);

  test("of any one byte is refused with the place of its line", () => {
    for (let place = 0; place < text.length; place++)
      for (const byte of ["\u0000", "\n", "7", "{", "\u00ff"]) {
        if (text[place] === byte) continue;
        const damage = damageIn(text.slice(0, place) + byte + text.slice(place + 1));
        const line = starts.findLastIndex((start) => start <= place);
        expect(damage, `byte ${place} as ${JSON.stringify(byte)}`).toMatchObject({
          line: line + 1,
          byte: starts[line],
        });
      }
  });

  test("of 1,000 bytes is refused", () => {
    const long = journalOf(60).join("");
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const bytes = [...long];
        for (let left = 1000; left > 0; left--) {
          const [place, by] = [...numbers.take(2)] as [number, number];
          const at = place % bytes.length;
          bytes[at] = String.fromCharCode(
            ((bytes[at] as string).charCodeAt(0) + 1 + (by % 255)) % 256,
          );
        }
        expect(damageIn(bytes.join(""))).toBeInstanceOf(JournalDamage);
      }),
      { numRuns: 20 },
    );
  });

  test.for([
    ["a line that is missing", [0, 2, 3], 2],
    ["a line that stands twice", [0, 1, 1, 2, 3], 3],
    ["lines that changed places", [0, 2, 1, 3], 2],
    ["lines without the first", [1, 2, 3], 1],
  ] as const)("%s is refused", ([_name, order, line]) => {
    const shuffled = order.map((index) => lines[index] ?? "").join("");
    expect(damageIn(shuffled)).toMatchObject({ line });
  });

  test.for(["", "hello", "hello\n", '{"id":"prod_1"}\n', "00000000 {}\n"])(
    "%j is no journal",
    (other) => {
      expect(damageIn(other)).toMatchObject({
        line: 1,
        byte: 0,
        expected: expect.stringContaining("state file"),
      });
    },
  );

  test("a journal of another version is none of this one", () => {
    const json = '{"format":"wooshpay-openapi sandbox","version":2,"seed":"s"}';
    const other = `${crc32(json, 0).toString(16).padStart(8, "0")} ${json}\n`;
    expect(damageIn(other)).toMatchObject({ found: "one of version 2" });
  });
});

test("whatever of the last line is there, all before it is read, and nothing of it", () => {
  const lines = journalOf(2);
  const whole = lines.slice(0, 2).join("");
  const last = lines[2] ?? "";
  for (let length = 1; length < last.length - 1; length++) {
    const { end, entries } = read(whole + last.slice(0, length));
    expect(entries).toHaveLength(1);
    expect(end).toMatchObject({ bytes: whole.length, torn: length, isOpen: false });
  }
  const { end, entries } = read(whole + last.slice(0, -1));
  expect(entries).toHaveLength(2);
  expect(end).toMatchObject({ bytes: whole.length + last.length - 1, torn: 0, isOpen: true });
});

test("the checksum is the one of zlib, gone on with", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), fc.nat(0xffffffff), (text, previous) => {
      expect(crc32(text, previous)).toBe(nativeCrc32(text, previous));
    }),
  );
});
