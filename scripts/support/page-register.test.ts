import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pageName, readRegister } from "./page-register.js";

const sound = `documents:
  tea: { title: Tee, file: tea.txt, language: de, damage: none, about: tea, payloads: [] }
pages:
  teas: { title: 茶, kind: guide, language: zh, sheets: [] }
  cups: { kind: reference, sheets: [] }
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "wooshpay-register-"));
  mkdirSync(path.join(root, "spec/registers"), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function read(text: string) {
  writeFileSync(path.join(root, "spec/registers/pages.yaml"), text);
  return readRegister(root);
}

describe("languages of pages", () => {
  test("are codes of ISO 639-1, or left out", () => {
    expect(read(sound).data.pages.teas?.language).toBe("zh");
    expect(read(sound).data.pages.cups?.language).toBeUndefined();
  });

  test.for([
    ["a document", "language: de", "language: xx", "2:47 at /documents/tea/language"],
    ["a page", "language: zh", "language: zz", "4:44 at /pages/teas/language"],
  ] as const)("are refused where %s has one that there is not", ([, found, put, place]) => {
    expect(sound).toContain(found);
    expect(() => read(sound.replace(found, put))).toThrow(
      `spec/registers/pages.yaml:${place}
  expected: a code of ISO 639-1, such as en
  found:    ${put.replace("language: ", "")}`,
    );
  });

  test("are refused where they are names", () => {
    expect(() => read(sound.replace("language: zh", "language: Chinese"))).toThrow(
      '/pages/teas/language\n  expected: must match pattern "^[a-z]{2}$"\n  found:    "Chinese"',
    );
  });
});

test.for([
  ["its title", { title: "Teas", address: "https://docs.example.com/teas" }, "Teas"],
  ["its address", { address: "https://docs.example.com/teas" }, "docs.example.com/teas"],
  ["its id", {}, "teas"],
  ["its id where it is not registered", undefined, "teas"],
] as const)("a page is called by %s", ([, page, name]) => {
  expect(pageName("teas", page)).toBe(name);
});
