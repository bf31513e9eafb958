import { describe, expect, test } from "vitest";
import type { Schema } from "../document.js";
import type { Variant } from "../judge/variants.js";
import { SchemaView } from "./schema-view.js";

const text = { type: "string" };

const components: Record<string, Schema> = {
  Base: { type: "object", required: ["id"], properties: { id: text } },
  Event: {
    type: "object",
    allOf: [{ $ref: "#/components/schemas/Base" }],
    properties: { data: { type: "object", required: ["a"], properties: { a: text } } },
  },
  Choice: { anyOf: [{ $ref: "#/components/schemas/Base" }, { type: "null" }] },
  Map: { type: "object", properties: { a: text }, additionalProperties: true },
  Texts: { type: "object", additionalProperties: text },
  Either: {
    type: "object",
    properties: { name: text },
    oneOf: [
      { type: "object", required: ["a"], properties: { a: text } },
      { type: "object", required: ["b"], properties: { b: text } },
    ],
  },
};

function fits(name: string, variant: Variant, value: unknown): boolean {
  return new SchemaView(components, variant).compile(name)(value);
}

describe("closed", () => {
  test.for([
    ["Base", { id: "1" }, { x: 1 }],
    ["Event", { id: "1", data: { a: "b" } }, { x: 1 }],
    ["Event", { id: "1" }, { data: { a: "b", x: 1 } }],
    ["Choice", { id: "1" }, { x: 1 }],
    ["Either", { name: "n", a: "1" }, { x: 1 }],
  ] as const)("%s takes declared fields only: %j", ([name, value, undeclared]) => {
    expect(fits(name, "closed", value)).toBe(true);
    expect(fits(name, "declared", { ...value, ...undeclared })).toBe(true);
    expect(fits(name, "closed", { ...value, ...undeclared })).toBe(false);
  });

  test("leaves a declared map as it is", () => {
    expect(fits("Map", "closed", { x: 1 })).toBe(true);
    expect(fits("Texts", "closed", { x: "y" })).toBe(true);
    expect(fits("Texts", "closed", { x: 1 })).toBe(false);
  });
});

describe("fragment", () => {
  test.for([
    ["Base", {}],
    ["Event", { data: {} }],
  ] as const)("%s asks for no field", ([name, value]) => {
    expect(fits(name, "declared", value)).toBe(false);
    expect(fits(name, "fragment", value)).toBe(true);
    expect(fits(name, "closed-fragment", value)).toBe(true);
    expect(fits(name, "closed-fragment", { ...value, x: 1 })).toBe(false);
  });
});

describe("strict mode", () => {
  const compile = (schema: Schema) => new SchemaView({ Odd: schema }, "declared").compile("Odd");

  test("refuses an unknown keyword", () => {
    expect(() => compile({ type: "string", maxLenght: 5 })).toThrow(/maxLenght/);
  });

  test("takes every annotation that begins with x-", () => {
    expect(compile({ type: "string", "x-anything": { level: "documented" } })("a")).toBe(true);
  });

  test("takes a `not` that forbids members, which are declared or not", () => {
    const validate = compile({ type: "object", not: { required: ["a", "b"] } });
    expect(validate({ a: 1 })).toBe(true);
    expect(validate({ a: 1, b: 1 })).toBe(false);
  });

  test("is not asked about a keyword that cannot be walked", () => {
    expect(() => compile({ if: { type: "string" } })).toThrow(/cannot walk the keyword if/);
  });

  test("a component that does not exist is named", () => {
    expect(() => new SchemaView({}, "declared").compile("Missing")).toThrow(/Missing/);
  });
});
