import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/contract/document.js";
import { replaceAt } from "../../src/contract/json.js";
import { project } from "../support/project-copy.js";
import { readRegisters } from "../support/registers.js";
import { unitProblems } from "./units.js";

const bundle = JSON.parse(
  readFileSync(path.join(project, "generated/openapi.json"), "utf8"),
) as OpenApi;
const { units } = readRegisters(project);

/** Problems of the bundle with one more schema, which has one member. */
function problems(name: string, member: Schema): [pointer: string | undefined, string, string][] {
  const schema = { type: "object", properties: { [name]: member } };
  const changed = replaceAt(bundle, ["components", "schemas", "Tea"], schema) as OpenApi;
  return unitProblems(changed, units).map((one) => [one.pointer, one.expected, one.found]);
}

const at = (name: string) => `/components/schemas/Tea/properties/${name}`;
const integer = { type: "integer" };

test("every number of the description has the unit that its name and its text say, or needs none", () => {
  expect(unitProblems(bundle, units)).toEqual([]);
});

test.for([
  ["an amount", "fee", integer, "x-unit: minor, of spec/registers/units.yaml", "no unit"],
  ["a moment", "sold_at", integer, "x-unit: ms, of spec/registers/units.yaml", "no unit"],
  ["a moment or null", "created", { type: ["integer", "null"] }, "x-unit: ms, of", "no unit"],
  [
    "a duration",
    "days_left",
    { oneOf: [integer, { type: "null" }] },
    "x-unit: days, of",
    "no unit",
  ],
  [
    "a number of which nothing is known",
    "strength",
    { type: "number" },
    "x-unit: minor or ms or days or weeks or months, of",
    "no unit",
  ],
] as [string, string, Schema, string, string][])(
  "finds %s without a unit",
  ([, name, member, expected, found]) => {
    expect(problems(name, member)).toEqual([[at(name), expect.stringContaining(expected), found]]);
  },
);

test.for([
  ["of another kind", "fee", { ...integer, "x-unit": "ms" }, "x-unit: minor, of", "x-unit: ms"],
  ["of no register", "strength", { ...integer, "x-unit": "gram" }, "of spec/registers", "gram"],
  [
    "of a mere count",
    "quantity",
    { ...integer, "x-unit": "minor" },
    "no unit: it counts things",
    "minor",
  ],
  [
    "of what is no number",
    "fee",
    { type: "boolean", "x-unit": "minor" },
    "a number, since it has x-unit: minor",
    "boolean",
  ],
  [
    "that the text contradicts",
    "strength",
    { ...integer, "x-unit": "minor", description: "In milliseconds." },
    "a text that says minor, as x-unit does",
    'ms in "In milliseconds."',
  ],
] as [string, string, Schema, string, string][])(
  "finds a unit %s",
  ([, name, member, expected, found]) => {
    expect(problems(name, member)).toEqual([
      [at(name), expect.stringContaining(expected), expect.stringContaining(found)],
    ]);
  },
);

test.for([
  ["an amount by reference", "fee", { $ref: "#/components/schemas/Amount" }],
  ["a count", "quantity", integer],
  ["a text called like an amount", "price", { type: "string" }],
  [
    "an amount whose text says so",
    "fee",
    { ...integer, "x-unit": "minor", description: "In the smallest unit." },
  ],
] as [string, string, Schema][])("takes %s", ([, name, member]) => {
  expect(problems(name, member)).toEqual([]);
});

test("finds the bounds of a parameter for a moment without a unit", () => {
  const place = ["components", "parameters", "Created", "schema", "properties", "gt", "x-unit"];
  const changed = replaceAt(bundle, place, undefined) as OpenApi;
  expect(unitProblems(changed, units).map(({ pointer, expected }) => [pointer, expected])).toEqual([
    [`/${place.slice(0, -1).join("/")}`, expect.stringContaining("x-unit: ms")],
  ]);
});

test("finds a name that is said to need no unit and is nowhere the name of a number", () => {
  const place = ["components", "schemas", "UploadedFile", "properties", "size"];
  const changed = replaceAt(bundle, place, { type: "string" }) as OpenApi;
  expect(unitProblems(changed, units).map(({ found }) => found)).toEqual(["size"]);
});
