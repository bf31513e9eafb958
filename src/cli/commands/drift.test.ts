import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { examples } from "../../../generated/examples.js";
import { memoryTerminal } from "../memory-terminal.js";
import { runProgram } from "../run.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "drift-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (name: string) => path.join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(place(name)), { recursive: true });
  writeFileSync(place(name), content);
};

async function run(...words: string[]) {
  const terminal = memoryTerminal();
  const code = await runProgram(["drift", ...words], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const payloads = ["7196160m0-1", "7196160m0-2"].map(
  (name) => examples.find((one) => one.name === name)?.value,
);
const page = (edit: (text: string) => string = (text) => text) =>
  edit(
    [
      "Source: https://docs.wooshpay.com/7196160m0",
      "Whoever wants to be paid begins with a session, and sends the customer to its page.",
      ...payloads.map((value) => JSON.stringify(value, null, 2)),
      "The customer comes back to the shop after the payment, whatever became of it.",
    ].join("\n\n"),
  );

describe("drift", () => {
  test("ends with 0 where nothing changed, and says that words are not compared", async () => {
    write("captures/one", page());
    const { code, out, err } = await run(place("captures"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/✓ 7196160m0.*2 of 2 payloads stand; words not compared: no lock/);
    expect(out).toMatch(/--write-lock FILE/);
  });

  test("ends with 1 where a value changed, and writes report and proposals", async () => {
    write(
      "captures/one.md",
      page((text) => text.replace(/"status": "\w+"/, '"status": "succeeded"')),
    );
    const { code, out } = await run(
      place("captures"),
      "--json",
      place("r.json"),
      "--propose",
      place("p.yaml"),
      "--markdown",
      place("m.md"),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/✗ 7196160m0/);
    expect(out).toMatch(/value-changed createPaymentIntent, .*status: "\w+" -> "succeeded"/);
    expect(out).not.toContain("\u001b");
    const report = JSON.parse(readFileSync(place("r.json"), "utf8"));
    expect(report).toMatchObject({ drift: true, counts: { captures: 1, pages: 1, findings: 1 } });
    expect(readFileSync(place("p.yaml"), "utf8")).toContain("proposals:\n  # createPaymentIntent");
    expect(readFileSync(place("m.md"), "utf8")).toContain("**value-changed**");
  });

  test("keeps hashes of words, and compares with them", async () => {
    write("captures/one.txt", page());
    expect((await run(place("captures"), "--write-lock", place("lock.json"))).code).toBe(0);
    expect(readFileSync(place("lock.json"), "utf8")).not.toMatch(/session|customer/);
    expect((await run(place("captures"), "--lock", place("lock.json"))).out).toMatch(
      /words as before/,
    );
    write(
      "captures/one.txt",
      page((text) => text.replace("whatever became of it", "if it was paid")),
    );
    const { code, out } = await run(place("captures"), "--lock", place("lock.json"));
    expect(code).toBe(1);
    expect(out).toMatch(/prose-changed paragraph 2 of 2 changed, now: The customer comes back/);
  });

  test("a report that goes to standard output has it to itself", async () => {
    write("captures/one.txt", page());
    const { out, err } = await run(place("captures"), "--json", "-");
    expect(JSON.parse(out)).toMatchObject({ drift: false });
    expect(err).toMatch(/nothing changed/);
  });

  test("tells of files that are no captures, and compares the others", async () => {
    write("captures/one.txt", page());
    write("captures/empty.md", "\n");
    write("captures/noise.bin", new Uint8Array([0xff, 0x00, 0x80, 0xfe, 0xc0]));
    write("captures/one_files/logo.png", new Uint8Array([1]));
    write("captures/huge.txt", new Uint8Array(21_000_000));
    const { code, out, err } = await run(place("captures"));
    expect(code).toBe(2);
    expect(out).toMatch(/1 capture, 1 known page/);
    expect(err).toMatch(/empty\.md\n {2}expected: a captured page\n {2}found: {4}an empty file/);
    expect(err).toMatch(/noise\.bin\n {2}expected: text, Markdown or HTML/);
    expect(err).toMatch(/huge\.txt\n {2}expected: a page of 20 MB at most\n {2}found: {4}21 MB/);
    expect(err).toMatch(/1 file passed over/);
  });

  test.each([
    ["windows-1252", new Uint8Array([0x93, 0x43, 0xe9, 0x61, 0x94])],
    ["gb18030", new Uint8Array([0xd6, 0xa7, 0xb8, 0xb6, 0xb1, 0xa6])],
    ["shift_jis", new Uint8Array([0x82, 0xb1, 0x82, 0xcc, 0x8e, 0x78])],
  ])("reads %s, and says so", async (encoding, letters) => {
    write("captures/one.txt", Buffer.concat([Buffer.from(page()), letters]));
    const { code, out, err } = await run(place("captures"));
    expect(out).toMatch(/2 of 2 payloads stand/);
    expect(err).toMatch(`one.txt is not in UTF-8, and was read as ${encoding}.`);
    expect(code).toBe(0);
  });

  test.each([
    [[], /expected: one folder with captured pages\n {2}found: {4}nothing/],
    [
      ["nowhere"],
      /expected: a folder with captured pages, or one capture\n {2}found: {4}nothing of this name/,
    ],
    [["src", "--json", "a", "--markdown", "a"], /a place of its own/],
    [
      ["src", "--lock", "package.json"],
      /--lock package\.json\n {2}expected: an object with `pages`/,
    ],
  ])("ends with 2: %j", async (words, expected) => {
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
  });

  test("takes 200 pages in less than 20 s", { timeout: 60_000 }, async () => {
    for (let index = 0; index < 200; index += 1)
      write(`many/${index}`, `${page()}\n${"Menu entry\n".repeat(100)}`);
    const begun = process.cpuUsage();
    expect((await run(place("many"))).code).toBe(0);
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(20);
  });
});
