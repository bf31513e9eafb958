import path from "node:path";
import { describe, expect, it } from "vitest";
import { readRegister } from "../support/page-register.js";
import { checkExamples } from "./examples.js";
import { edit, examples, problems, register, remove, spec, write } from "./test-project.js";

describe("checkDocuments, files and lines", () => {
  it("finds an example that is not registered", () => {
    write(`${examples}/shop-3.200.json`, "{}\n");
    expect(problems()).toEqual([
      `spec/resources/products/payloads/createProduct/shop-3.200.json
  expected: an entry in spec/registers/pages.yaml
  found:    none`,
    ]);
  });

  it.each([
    ["createProduct/other-1.200.json", /a document of shop, shop-zh, shop-es\n.*other/],
    ["createProduct/shop-1.json", /<operationId>\/<page>-<n>/],
    ["shop-1.200.json", /<operationId>\/<page>-<n>/],
    ["createProduct/notes.txt", /<operationId>\/<page>-<n>/],
  ])("finds a file with a name of its own: %s", (name, expected) => {
    write(`project/spec/resources/products/payloads/${name}`, "{}\n");
    expect(problems().join()).toMatch(expected);
  });

  it("finds a registered example that is missing", () => {
    remove(`${examples}/shop-zh-1.200.json`);
    expect(problems().join()).toMatch(
      /payloads\/0\/example\n.*a file in a payloads folder.*\n.*shop-zh-1\.200\.json, not there/,
    );
  });

  it("finds a document that is missing", () => {
    remove("documents/shop.txt");
    expect(problems()).toEqual([
      `spec/registers/pages.yaml:5:11 at /documents/shop/file
  expected: the file ../documents/shop.txt
  found:    nothing`,
    ]);
  });

  it("finds a folder that is missing", () => {
    remove("documents");
    expect(problems().join()).toMatch(/documents\n.*the folder of the documents\n.*no folder/);
  });

  it("finds a day of change that the page does not print", () => {
    edit(spec, "    file: shop.txt\n", '    file: shop.txt\n    changed: "2023-08-09"\n');
    expect(problems().join("\n")).toMatch(
      /changed\n {2}expected: a day that .*shop\.txt prints\n {2}found: {4}2023-08-09/,
    );
  });

  it("finds a gap in the numbering", () => {
    edit(spec, "shop-2.200.json", "shop-3.200.json");
    expect(problems().join("\n")).toMatch(
      /expected: a file named shop-2\.<request\|status>.*\n.*shop-3\.200\.json/,
    );
  });

  it.each([
    ["overlapping", "lines: [7, 15]", /from 8 on and up to 15\n.*7 to 15/],
    ["past the end", "lines: [10, 16]", /from 8 on and up to 15\n.*10 to 16/],
    ["reversed", "lines: [15, 10]", /from 8 on and up to 15\n.*15 to 10/],
    ["shifted", "lines: [11, 15]", /token of the repaired block 1 of/],
    ["too few", "lines: [10, 14]", /token of the repaired block/],
  ])("finds %s lines", (_, lines, expected) => {
    edit(spec, "lines: [10, 15]", lines);
    expect(problems().join()).toMatch(expected);
  });

  it("finds an empty line at the end of a block", () => {
    edit(spec, "lines: [3, 7]", "lines: [3, 8]");
    expect(problems().join()).toMatch(/without empty lines around it\n.*3 to 8/);
  });

  it("finds a block that is neither registered nor an example", () => {
    const entry = /\n {6}- example: createProduct\/shop-2[\s\S]*\[10, 15\]/.exec(register)?.[0];
    edit(spec, entry ?? "", "");
    remove(`${examples}/shop-2.200.json`);
    expect(problems()[0]).toBe(
      '../documents/shop.txt:11\n  expected: a registered block around it\n  found:    "id":"prod_1554351292598452224",',
    );
  });
});

describe("the register of this project", () => {
  it("has the right shape, and names its examples", () => {
    const root = path.resolve(import.meta.dirname, "../..");
    expect(checkExamples(root, readRegister(root))).toEqual([]);
  });
});
