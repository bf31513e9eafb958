import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { formatProblem } from "../support/cli.js";
import { readSource } from "../support/source-file.js";
import { decisionProblems } from "./decisions.js";
import type { Contradictions } from "./records.js";

const text = { type: "string" };
const bundle = {
  components: {
    schemas: {
      TeaCreate: {
        required: ["leaf"],
        properties: { leaf: text, origin: text, note: { type: ["string", "null"] } },
        additionalProperties: false,
      },
      TeaLeaf: { properties: { colour: { $ref: "#/components/schemas/TeaColour" } } },
      TeaColour: { ...text, "x-extensible-enum": ["green"] },
      TeaSize: { properties: { cups: { ...text, enum: ["one", "two"] } } },
    },
  },
} as unknown as OpenApi;

const folder = mkdtempSync(path.join(tmpdir(), "wooshpay-decisions-"));
afterAll(() => rmSync(folder, { recursive: true }));

function problems(decision: string, at: string[]): string[] {
  const file = path.join(folder, "contradictions.yaml");
  const places = at.map((place) => `/components/schemas/${place}`);
  writeFileSync(file, JSON.stringify({ contradictions: [{ id: "tea", decision, at: places }] }));
  const source = readSource<Contradictions>(file, folder);
  const record = { folder: { name: "teas", place: "spec/resources/teas" }, source };
  return decisionProblems([record], bundle, new Set(["TeaPot"])).map(formatProblem);
}

const leaf = "TeaCreate/properties/leaf";
const note = "TeaCreate/properties/note";
const colour = "TeaLeaf/properties/colour";
const cups = "TeaSize/properties/cups";

test.for([
  ["leaf is required, origin and note are optional.", ["TeaCreate"]],
  ["note is optional and nullable; origin is not required.", ["TeaCreate"]],
  ["leaf is not optional.", [leaf]],
  ["Both are optional.", [note, "TeaCreate/properties/origin"]],
  ["No field of an origin is required.", ["TeaCreate"]],
  ["One closed TeaCreate, an open TeaLeaf.", ["TeaCreate"]],
  ["An open list of two.", [colour]],
  ["A closed list of two.", [cups]],
  ["TeaCreate has leaf, origin and note, TeaPot has none.", ["TeaCreate"]],
  ["TeaCreate has a list of leaves.", ["TeaCreate"]],
] as const)("%s holds", ([decision, at]) => {
  expect(problems(decision, [...at])).toEqual([]);
});

test.for([
  [
    "origin and leaf are required.",
    ["TeaCreate"],
    "what /components/schemas/TeaCreate/properties/origin is",
  ],
  [
    "leaf is optional and nullable.",
    [leaf],
    "what /components/schemas/TeaCreate/properties/leaf is",
  ],
  ["origin is nullable.", ["TeaCreate"], "what /components/schemas/TeaCreate/properties/origin is"],
  ["leaf is not required.", ["TeaCreate"], "what /components/schemas/TeaCreate/properties/leaf is"],
  ["Both are required.", [leaf, note], "what /components/schemas/TeaCreate/properties/note is"],
  ["One open TeaCreate.", ["TeaCreate"], "what TeaCreate is"],
  ["One closed TeaLeaf.", ["TeaLeaf"], "what TeaLeaf is"],
  ["A closed list of two.", [colour], "what /components/schemas/TeaLeaf/properties/colour is"],
  ["An open list of two.", [cups], "what /components/schemas/TeaSize/properties/cups is"],
  ["TeaCreate has leaf and tea_garden.", ["TeaCreate"], "fields of TeaCreate"],
  ["A TeaCup for all.", ["TeaCreate"], "names of schemas of the description"],
] as const)("%s is told", ([decision, at, expected]) => {
  const [told, ...more] = problems(decision, [...at]);
  expect(told).toContain(`contradictions.yaml:1:`);
  expect(told).toContain(`at /contradictions/0/decision\n  expected: ${expected}\n  found:    `);
  expect(more).toEqual([]);
});
