import { expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { Description } from "./description.js";
import type { FactField } from "./facts.js";
import { typeDifferences, valueDifferences } from "./values.js";

const at = "/components/schemas/Tea";

function described(schema: object): Description {
  return new Description({ components: { schemas: { Tea: schema } } } as unknown as OpenApi);
}

function types(schema: object, fact: Partial<FactField>, sent = false) {
  const field = { name: "tea", type: "string", ...fact } as FactField;
  return typeDifferences(described(schema), at, field, sent).map(({ kind }) => kind);
}

test("a type that is missing and a type too many are told, and one that a page prints has to be there", () => {
  expect(types({ type: "integer" }, {})).toEqual(["type"]);
  expect(types({ type: ["string", "integer"] }, {})).toEqual(["type"]);
  const printed = { types: ["integer" as const], pages: ["shop"] };
  expect(types({ type: ["string", "integer"] }, { printed })).toEqual([]);
  expect(types({ type: "string" }, { printed })).toEqual(["type"]);
});

test("null is told in answers only", () => {
  expect(types({ type: "string" }, { nullable: true })).toEqual(["null"]);
  expect(types({ type: "string" }, { nullable: true }, true)).toEqual([]);
  expect(types({ type: ["string", "null"] }, { nullable: true })).toEqual([]);
});

test("a null that a page prints is told in answers only", () => {
  const printed = { types: ["null" as const], pages: ["shop"] };
  expect(types({ type: "string" }, { printed })).toEqual(["null"]);
  expect(types({ type: "string" }, { printed }, true)).toEqual([]);
});

test("where null alone was printed, any type may go beside it", () => {
  expect(types({ type: ["object", "null"] }, { type: "null" })).toEqual([]);
  expect(types({ type: "object" }, { type: "null" })).toEqual(["type"]);
});

test("what the facts infer binds nobody", () => {
  expect(types({ type: "integer" }, { level: "inferred" })).toEqual([]);
});

test("values may be spread over the branches of a union, and the list may be open", () => {
  const description = described({ oneOf: [{ const: "green" }, { enum: ["black", "red"] }] });
  const told = (fact: Partial<FactField>) =>
    valueDifferences(description, [at], { name: "tea", type: "string", ...fact }).map(
      ({ expected, found }) => [expected, found],
    );
  expect(told({ values: ["green", "black", "red"] })).toEqual([]);
  expect(told({ values: ["green", "white"], complete: false })).toEqual([
    ["the value white", "green, black, red"],
  ]);
  expect(told({ values: ["green", "black"] })).toEqual([["no values but green, black", "red"]]);
});
