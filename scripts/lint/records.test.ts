import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { formatProblem } from "../support/cli.js";
import { contradictionProblems, placeProblems } from "./contradictions.js";
import { placementProblems } from "./placement.js";
import { contentsProblems, readContradictions, readQuestions } from "./records.js";

const homes = new Map([
  ["createTea", "teas"],
  ["createCup", "cups"],
]);

const files = {
  "spec/openapi.yaml": "{}\n",
  "spec/common/contradictions.yaml": "contradictions: []\ncontents: []\n",
  "spec/resources/teas/teas.yaml": "{}\n",
  "spec/resources/teas/payloads/createTea/constructed-1.request.json": "{}\n",
  "spec/resources/teas/contradictions.yaml": `contradictions:
  - id: tea-colour
    title: Green or black
    operations: [createTea, createCup]
    says: [{ documents: [shop], statement: Green. }]
    at: [/components/schemas/Tea/properties/colour]
    decision: Green.
    reason: The page says so.
contents: [tea-colour]
`,
  "spec/resources/cups/contradictions.yaml":
    "contradictions: []\nalso:\n  - teas/tea-colour\ncontents: []\n",
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
    write("spec/resources/cups/contradictions.yaml", "contradictions: []\ncontents: []\n");
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
    ["    at: [/components/schemas/Tea/properties/colour]\n", "", /found: {4}no at/],
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

describe("places of contradictions", () => {
  const file = "spec/resources/teas/contradictions.yaml";
  const schema = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
  const posting = (operationId: string, name: string) => ({
    post: { operationId, requestBody: { content: { json: schema(name) } }, responses: {} },
  });
  const bundle: OpenApi = {
    info: {},
    paths: { "/teas": posting("createTea", "Tea"), "/pots": posting("createPot", "Pot") },
    components: {
      schemas: { Tea: { properties: { colour: {} } }, Pot: { properties: { colour: {} } } },
    },
  };

  /** What is told of other lines in place of the one that names the place. */
  function told(...lines: string[]): string[] {
    const line = "at: [/components/schemas/Tea/properties/colour]";
    write(file, files[file].replace(line, lines.join("\n    ")));
    return placeProblems(readContradictions(root), bundle).map(formatProblem);
  }

  const expected =
    "JSON pointers into generated/openapi.json, each once, to what belongs to the operations";

  test("are accepted where they lead to what the operations reach, or to what that lacks", () => {
    const colour = "/components/schemas/Tea/properties/colour";
    const all = ["/paths/~1teas/post", colour, "/components/schemas/Tea/properties/leaf", "/info"];
    expect(told(`at: [${all.join(", ")}]`, `differs: { type: [${colour}] }`)).toEqual([]);
  });

  test.for([
    [
      "/components/schemas/Teas/properties/colour",
      "where nothing stands at /components/schemas/Teas",
    ],
    ["Tea.colour", "where nothing stands at Tea.colour"],
    ["/paths/~1teas/post", "named twice"],
    ["/components/schemas/Pot/properties/colour", "in nothing that createTea, createCup reach"],
    ["/paths/~1pots/post", "in nothing that createTea, createCup reach"],
  ] as const)("are refused when they are %s", ([place, fault]) => {
    expect(told(`at: [/paths/~1teas/post, ${place}]`)).toEqual([
      `${file}:6:30 at /contradictions/0/at/1\n  expected: ${expected}\n  found:    ${place}, ${fault}`,
    ]);
  });

  test("list each difference", () => {
    const place = "/components/schemas/Tea";
    expect(told("at: [/info]", `differs: { type: [${place}] }`)).toEqual([
      `${file}:7:23 at /contradictions/0/differs/type/0
  expected: a place that at lists
  found:    ${place}`,
    ]);
  });

  test.for([
    ["at: /info", /:6:9 at \/contradictions\/0\/at\n {2}expected: must be array/],
    ["at: [/info]\n    differs: { type: /info }", /\/differs\/type\n {2}expected: must be array/],
    ["at: [/info]\n    differs: {}", /\/differs\n {2}expected: must NOT have fewer than 1/],
  ] as const)("of another form are refused: %s", ([line, message]) => {
    expect(() => told(line)).toThrow(message);
  });
});

describe("the contents of a file", () => {
  const file = "spec/resources/teas/contradictions.yaml";
  const told = (contents: string) => {
    write(file, files[file]?.replace("[tea-colour]", contents) ?? "");
    return readContradictions(root).flatMap((one) =>
      contentsProblems(one, one.source.data.contradictions).map(formatProblem),
    );
  };

  test("name an entry that got lost", () => {
    expect(told("[tea-colour, tea-taste]")).toEqual([
      `${file}:9:24 at /contents/1\n  expected: an entry with the id tea-taste\n  found:    none`,
    ]);
  });

  test("name each entry", () => {
    expect(told("[]")).toEqual([
      `${file}:9:11 at /contents\n  expected: the ids of all entries\n  found:    no tea-colour`,
    ]);
    expect(told("[tea-colour]")).toEqual([]);
  });
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
