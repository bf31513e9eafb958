import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/contract/document.js";
import { dialectProblems, portabilityProblems } from "./portable.js";
import { requiredProblems } from "./required.js";

const number = { type: "integer" };
const note = { type: "object", properties: { text: { type: "string" } } };

function document(schemas: Record<string, Schema>, body: Schema = {}): OpenApi {
  const requestBody = { content: { "application/json": { schema: body } } };
  const operation = { operationId: "makeTea", requestBody, responses: {} };
  const paths = { "/tea": { post: operation } };
  return { paths, components: { schemas } } as unknown as OpenApi;
}

describe("what generators of code cannot take", () => {
  const hazards: [what: string, schema: Schema, expected: string, pointer: string][] = [
    ["a constant without a type", { const: "a" }, "a type beside const", ""],
    [
      "a member that may only be null",
      { type: "object", properties: { a: { type: "null" } } },
      "not: {required: …}",
      "",
    ],
    ["anyOf where JSON types tell", { anyOf: [number, { type: "string" }] }, "oneOf", ""],
    [
      "anyOf of a reference and null",
      { anyOf: [{ $ref: "#/components/schemas/Note" }, { type: "null" }] },
      "oneOf",
      "",
    ],
    [
      "an object without a name",
      { type: "array", items: note },
      "a component of its own",
      "/items",
    ],
    [
      "an object that may be null",
      { ...note, type: ["object", "null"] },
      "an object, and null beside it",
      "",
    ],
    ["a look-ahead", { type: "string", pattern: "^(?!a$)" }, "not: {enum: …}", ""],
    [
      "a typed rest beside members",
      { ...note, additionalProperties: { type: "object" } },
      "true or a $ref",
      "",
    ],
    ["a directive", { "x-list-of": {} }, "a place that the bundler fills", "/x-list-of"],
  ];

  test.for(hazards)("finds %s", ([, schema, expected, pointer]) => {
    const problems = portabilityProblems(document({ Note: note, Tea: schema }));
    expect(problems).toContainEqual(
      expect.objectContaining({
        pointer: `/components/schemas/Tea${pointer}`,
        expected: expect.stringContaining(expected),
      }),
    );
  });

  test.for([
    [
      "overlapping objects",
      { anyOf: [{ $ref: "#/components/schemas/Note" }, { $ref: "#/components/schemas/Note" }] },
    ],
    ["an integer and a number", { anyOf: [number, { type: "number" }] }],
    ["null as a branch", { oneOf: [{ $ref: "#/components/schemas/Note" }, { type: "null" }] }],
    ["a default in what comes back", { type: "string", default: "a" }],
  ] as [string, Schema][])("takes %s", ([, schema]) => {
    expect(portabilityProblems(document({ Note: note, Tea: schema }))).toEqual([]);
  });

  test("finds a default in what is sent, however deep", () => {
    const tea = { type: "array", items: { $ref: "#/components/schemas/Cup" } };
    const cup = { type: "object", properties: { full: { type: "boolean", default: true } } };
    const sent = document({ Tea: tea, Cup: cup }, { $ref: "#/components/schemas/Tea" });
    expect(portabilityProblems(sent)).toEqual([
      {
        file: "the bundle",
        pointer: "/components/schemas/Cup/properties/full",
        expected: "the default in words, since this is sent",
        found: "default: true",
      },
    ]);
  });
});

describe("required members", () => {
  test("have to be declared, at any depth", () => {
    const inner = { type: "object", required: ["b"], properties: { a: number } };
    const schema = { type: "object", required: ["x"], properties: { list: { items: inner } } };
    expect(
      requiredProblems(document({ Tea: schema })).map(({ pointer, found }) => [pointer, found]),
    ).toEqual([
      ["/components/schemas/Tea/required", "x"],
      ["/components/schemas/Tea/properties/list/items/required", "b"],
    ]);
  });

  test("are not what a `not` forbids", () => {
    const schema = { type: "object", properties: {}, not: { required: ["a", "b"] } };
    expect(requiredProblems(document({ Tea: schema }))).toEqual([]);
  });
});

test("the version and the dialect are those that Prism reads", () => {
  const roots = (jsonSchemaDialect?: string) =>
    dialectProblems({ ...document({}), openapi: "3.1.0", jsonSchemaDialect });
  expect(roots("https://json-schema.org/draft/2020-12/schema")).toEqual([]);
  expect(roots("http://json-schema.org/draft-07/schema#")).toMatchObject([
    { pointer: "/jsonSchemaDialect", found: "http://json-schema.org/draft-07/schema#" },
  ]);
  expect(roots()).toHaveLength(1);
});
