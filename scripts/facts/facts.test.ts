import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { readFacts } from "./facts.js";
import { pageProblems } from "./pages.js";

const file = "spec/resources/teas/facts.yaml";
const text = `objects:
  tea:
    level: documented
    pages: [shop]
    fields:
      - { name: colour, type: string, values: [green] }
`;
const known = {
  ids: new Set(["shop", "rumour"]),
  hearsay: new Set(["rumour"]),
  citable: new Set<string>(),
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "wooshpay-facts-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function read(found = "", replacement = "") {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text.replace(found, replacement));
  return readFacts(root);
}

function problems(found: string, replacement: string): string[] {
  return read(found, replacement).flatMap((one) => pageProblems(one, known).map(formatProblem));
}

test("facts are read with the folder that they stand in", () => {
  expect(read().map(({ folder }) => folder.name)).toEqual(["teas"]);
  expect(problems("", "")).toEqual([]);
});

test.for([
  ["level: documented", "level: certain", "3:12 at /objects/tea/level"],
  ["values: [green]", "complete: false", "6:9 at /objects/tea/fields/0"],
  ["values: [green]", "printed: { pages: [shop] }", "6:48 at /objects/tea/fields/0/printed"],
  ["type: string", "kind: string", "6:9 at /objects/tea/fields/0"],
])("facts of another shape are refused: %s as %s", ([found, replacement, place]) => {
  expect(() => read(found, replacement)).toThrow(`${file}:${place}`);
});

test.for([
  ["[shop]", "[market]", "market"],
  ["[shop]", "[shop, shop]", "each page once"],
  ["[shop]", "[rumour]", "a page of the provider, or the level inferred"],
] as const)(
  "pages are registered, cited once, and the provider's: %s as %s",
  ([found, replacement, told]) => {
    expect(problems(found, replacement)).toEqual([expect.stringContaining(told)]);
  },
);
