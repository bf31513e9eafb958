import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { contradictionProblems, placeProblems } from "./contradictions.js";
import { placementProblems } from "./placement.js";
import { readContradictions, readQuestions } from "./records.js";

const homes = new Map([
  ["createTea", "teas"],
  ["createCup", "cups"],
]);

const files = {
  "spec/openapi.yaml": "{}\n",
  "spec/common/contradictions.yaml": "contradictions: []\n",
  "spec/resources/teas/teas.yaml": "{}\n",
  "spec/resources/teas/payloads/createTea/constructed-1.request.json": "{}\n",
  "spec/resources/teas/contradictions.yaml": `contradictions:
  - id: tea-colour
    title: Green or black
    operations: [createTea, createCup]
    says: [{ documents: [shop], statement: Green. }]
    decision: Green.
    reason: The page says so.
`,
  "spec/resources/cups/contradictions.yaml": "contradictions: []\nalso:\n  - teas/tea-colour\n",
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "wooshpay-records-"));
  for (const [name, text] of Object.entries(files)) write(name, text);
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

function problems(): string[] {
  const found = contradictionProblems(readContradictions(root), homes, new Set(["shop"]));
  return found.map(formatProblem);
}

describe("contradictions", () => {
  test("are accepted where each stands once and is linked wherever it touches", () => {
    expect(problems()).toEqual([]);
  });

  test("of another folder have to be linked", () => {
    write("spec/resources/cups/contradictions.yaml", "contradictions: []\n");
    expect(problems()).toEqual([
      `spec/resources/cups/contradictions.yaml:1:1 at /also
  expected: teas/tea-colour, which touches this resource
  found:    no such line`,
    ]);
  });

  test("that do not touch a folder may not be linked from it", () => {
    const text = files["spec/resources/teas/contradictions.yaml"].replace(", createCup", "");
    write("spec/resources/teas/contradictions.yaml", text);
    expect(problems()).toEqual([
      `spec/resources/cups/contradictions.yaml:3:5 at /also/0
  expected: a contradiction that touches this resource
  found:    teas/tea-colour`,
    ]);
  });

  test.for([
    [
      "operations: [createTea, createCup]",
      "operations: [createPot]",
      /operationIds.*\n.*createPot/,
    ],
    ["documents: [shop]", "documents: [market]", /pages\.yaml\n.*market, not registered/],
    ["    decision: Green.\n", "", /found: {4}no decision/],
  ] as const)("with %s changed to %s are refused", ([found, replacement, message]) => {
    const text = files["spec/resources/teas/contradictions.yaml"].replace(found, replacement);
    write("spec/resources/teas/contradictions.yaml", text);
    expect(problems().join()).toMatch(message);
  });

  test("with one id twice are refused, in whichever folder", () => {
    const text = files["spec/resources/teas/contradictions.yaml"];
    write("spec/common/contradictions.yaml", text);
    expect(problems().join()).toMatch(/an id of its own\n {2}found: {4}tea-colour/);
  });
});

test("pointers of contradictions lead somewhere, or to what a place lacks", () => {
  const file = "spec/resources/teas/contradictions.yaml";
  const text = files[file];
  const told = (at: string) => {
    write(file, text.replace("    decision:", `    at: [${at}]\n    decision:`));
    return placeProblems(readContradictions(root), { teas: { green: 1 } }).map(formatProblem);
  };
  expect(told("/teas/green, /teas/black, /teas")).toEqual([]);
  expect(told("/teas/green, /cups/tall")).toEqual([
    `${file}:6:23 at /contradictions/0/at/1
  expected: a JSON pointer into generated/openapi.json
  found:    /cups/tall`,
  ]);
});

test("a record of another shape is refused with its place", () => {
  write("spec/resources/teas/questions.yaml", "questions: none\n");
  expect(() => readQuestions(root)).toThrow(
    "spec/resources/teas/questions.yaml:1:12 at /questions\n  expected: must be array",
  );
  write("spec/resources/cups/contradictions.yaml", "contradiction: []\n");
  expect(() => readContradictions(root)).toThrow(/cups\/contradictions\.yaml/);
});

describe("what stands where", () => {
  test("is accepted as it is", () => {
    expect(placementProblems(root, homes)).toEqual([]);
  });

  test.for(["spec/resources/teas/notes.txt", "spec/extra.yaml", "spec/registers/teas.yaml"])(
    "%s is read by nothing",
    (file) => {
      write(file, "{}\n");
      expect(placementProblems(root, homes)).toEqual([
        expect.objectContaining({ file, found: "a file that nothing reads" }),
      ]);
    },
  );

  test("a payload in the folder of another resource is found", () => {
    const file = "spec/resources/teas/payloads/createCup/constructed-1.request.json";
    write(file, "{}\n");
    expect(placementProblems(root, homes)).toEqual([
      { file, expected: "the folder spec/resources/cups", found: "spec/resources/teas" },
    ]);
  });
});
