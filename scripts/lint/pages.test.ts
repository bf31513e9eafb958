import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import type { Register } from "../support/page-register.js";
import { readSource } from "../support/source-file.js";
import { evidenceProblems, knownDocuments } from "./evidence.js";
import { pageProblems } from "./pages.js";

const sound = `documents: {}
pages:
  api-12:
    kind: reference
    address: https://docs.wooshpay.com/api-12
    renditions: [api-12, 12e0.md]
  "13e0": { kind: reference, address: "https://docs.wooshpay.com/13e0", renditions: [13e0.md] }
  "14": { kind: guide, address: "https://wooshpay.com/?p=14", renditions: ["14"] }
  webhooks: { kind: guide, address: "https://wooshpay.com/docs/webhooks", renditions: [webhooks] }
  analogy: { kind: analogy }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wooshpay-pages-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function read<Data>(name: string, text: string) {
  writeFileSync(path.join(folder, name), text);
  return readSource<Data>(path.join(folder, name), folder);
}

function problems(text: string): string[] {
  return pageProblems(read<Register>("pages.yaml", text)).map(formatProblem);
}

test("pages with the addresses of their names are accepted", () => {
  expect(problems(sound)).toEqual([]);
});

test.for([
  ["a rendition of another page", "[13e0.md]", "[13e0.md, 12e0.md]", "12e0.md, one of others too"],
  ["a name that no rendition has", "[13e0.md]", "[113e0.md]", "113e0.md"],
  [
    "an address of another form",
    "wooshpay.com/docs/webhooks",
    "wooshpay.com/webhooks",
    "https://wooshpay.com/webhooks",
  ],
  [
    "an address of another page",
    "docs.wooshpay.com/api-12",
    "docs.wooshpay.com/api-21",
    "https://docs.wooshpay.com/api-21",
  ],
] as const)("finds %s", ([, found, replacement, said]) => {
  expect(sound).toContain(found);
  expect(problems(sound.replace(found, replacement))).toEqual([
    expect.stringMatching(new RegExp(`found: {4}${said.replaceAll("?", "\\?")}$`)),
  ]);
});

test("evidence that names one page twice is refused", () => {
  const known = knownDocuments(read<Register>("pages.yaml", sound).data);
  const evidence = "x-evidence: { level: documented, documents: [api-12, webhooks, api-12] }";
  const source = read("teas.yaml", `schemas:\n  Tea:\n    ${evidence}\n`);
  expect(evidenceProblems(source, known).map(formatProblem)).toEqual([
    "teas.yaml:3:17 at /schemas/Tea/x-evidence\n  expected: each page once\n  found:    api-12 again",
  ]);
});

test.for([
  ["note: It says so.", []],
  ["notes: It says so.", ["expected: level, documents and note\n  found:    notes"]],
  ['note: ""', ['expected: a note that is a text\n  found:    ""']],
  ["note: 1", ["expected: a note that is a text\n  found:    1"]],
] as [string, string[]][])("evidence with %s", ([note, expected]) => {
  const known = knownDocuments(read<Register>("pages.yaml", sound).data);
  const evidence = `x-evidence: { level: documented, documents: [api-12], ${note} }`;
  const source = read("teas.yaml", `schemas:\n  Tea:\n    ${evidence}\n`);
  expect(evidenceProblems(source, known).map(formatProblem)).toEqual(
    expected.map((text) => `teas.yaml:3:17 at /schemas/Tea/x-evidence\n  ${text}`),
  );
});

test("evidence names pages, contradictions may name renditions", () => {
  const { ids, citable } = knownDocuments(read<Register>("pages.yaml", sound).data);
  expect(ids.has("12e0.md")).toBe(false);
  expect(citable.has("12e0.md")).toBe(true);
});
