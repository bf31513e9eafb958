import { describe, expect, it } from "vitest";
import { capturedProblems } from "../lint/captured.js";
import { formatProblem } from "../support/cli.js";
import { readRegister } from "../support/page-register.js";
import { blockProblems, writeFingerprints } from "./hashes.js";
import { check, edit, examples, places, read, remove, spec } from "./test-project.js";

const inClone = () =>
  capturedProblems(places().root, readRegister(places().root)).map(formatProblem);
const inPages = () => blockProblems(places()).map(formatProblem);

describe("fingerprints", () => {
  it("are demanded, written, and leave the rest of the register as it is", () => {
    expect(inClone()[0]).toMatch(
      /expected: the payload that was proved, fingerprint one, as `npm run/,
    );
    const before = read(spec);
    writeFingerprints(places());
    expect([inClone(), inPages()]).toEqual([[], []]);
    expect(read(spec).replace(/^( {4}fingerprint| +fingerprints): .*\n/gm, "")).toBe(before);
    const once = read(spec);
    writeFingerprints(places());
    expect(read(spec)).toBe(once);
    expect(check().documents).toHaveLength(3);
  });

  it("tell a clone of a changed payload, whatever its layout", () => {
    writeFingerprints(places());
    edit(`${examples}/shop-2.200.json`, '"amount": 20', '"amount":   20');
    expect(inClone()).toEqual([]);
    edit(`${examples}/shop-2.200.json`, '"amount":   20', '"amount": 21');
    expect(inClone().join()).toMatch(
      /^spec\/.*shop-2\.200\.json\n {2}expected: the payload that was proved, fingerprint [0-9a-f]{16} \(spec\/registers\/pages\.yaml:\d+\)\n {2}found: +another one/,
    );
  });

  it("tell a clone of a payload whose file is gone", () => {
    writeFingerprints(places());
    remove(`${examples}/shop-2.200.json`);
    expect(inClone().join()).toContain("createProduct/shop-2.200.json, not there");
  });

  it("tell a clone of a payload that is gone with its registration", () => {
    writeFingerprints(places());
    remove(`${examples}/shop-2.200.json`);
    const text = read(spec);
    const start = text.indexOf("      - example: createProduct/shop-2.200.json");
    edit(spec, text.slice(start, text.indexOf("  shop-zh:")), "");
    expect(inClone().join()).toMatch(/at \/documents\/shop\/fingerprint\n.*\n +found: +1 payloads/);
  });

  it("tell of a page whose block has changed", () => {
    writeFingerprints(places());
    edit("documents/shop.txt", '"images":null', '"images": null');
    expect(inPages().join()).toMatch(
      /pages\.yaml:\d+:\d+ at \/documents\/shop\/payloads\/1\/fingerprints\/block\n.*lines 10-15 of shop\.txt/,
    );
  });
});
