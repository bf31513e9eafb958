import { describe, expect, test } from "vitest";
import type { Schema } from "../document.js";
import { mutantsOf } from "./mutants.js";
import { Nodes } from "./nodes.js";

const text = { type: "string" };

function mutants(components: Record<string, Schema>, value: unknown) {
  const name = Object.keys(components)[0] ?? "";
  return mutantsOf(new Nodes(components).component(name), value);
}

/** The values of the mutants of one keyword in a single schema, by their names. */
function made(keyword: string, schema: Schema, value: unknown): Record<string, unknown> {
  const own = mutants({ Value: schema }, value).filter((mutant) => mutant.keyword === keyword);
  return Object.fromEntries(own.map((mutant) => [mutant.name, mutant.value]));
}

describe("by keyword:", () => {
  test("type puts every JSON type that the schema does not allow", () => {
    expect(Object.values(made("type", { type: ["integer", "null"] }, 5))).toEqual([
      "mutant",
      0.5,
      true,
      [],
      {},
    ]);
  });

  test("type reads the types from constants and from all branches of a union", () => {
    const schema = { anyOf: [{ const: "a" }, { type: "object" }] };
    expect(Object.values(made("type", schema, "a"))).toEqual([7, 0.5, true, null, []]);
  });

  test("type puts all other types where none is declared", () => {
    const values = Object.values(made("type", { type: "array" }, ["a"]));
    expect(values).toEqual([
      "mutant",
      7,
      0.5,
      true,
      null,
      {},
      [7],
      [0.5],
      [true],
      [null],
      [[]],
      [{}],
    ]);
  });

  test("not puts members together, each small and fit to be there, in place of null", () => {
    const money = { type: "string", pattern: "^[A-Z]{3}$" };
    const price = { type: "object", required: ["currency"], properties: { currency: money } };
    const schema = {
      type: "object",
      properties: {
        id: { type: ["string", "null"] },
        price: { oneOf: [price, { type: "null" }] },
        sort: { enum: ["a", "b"] },
      },
      not: { anyOf: [{ required: ["id", "price"] }, { required: ["id", "sort"] }] },
    };
    expect(made("not", schema, { id: "1", price: null })).toEqual({
      "not the top (with id, price)": { id: "1", price: { currency: "USD" } },
      "not the top (with id, sort)": { id: "1", price: null, sort: "a" },
    });
  });

  test("not puts a value that it refuses", () => {
    const schema = { ...text, not: { enum: ["a", "b"] } };
    expect(made("not", schema, "c")).toEqual({ "not the top (a)": "a" });
  });

  test("required deletes each required field that is there", () => {
    const schema = {
      type: "object",
      properties: { a: text, b: text, c: text },
      required: ["a", "b"],
    };
    expect(made("required", schema, { a: "1", c: "3" })).toEqual({
      "required /a (deleted)": { c: "3" },
    });
  });

  test("additionalProperties adds a field to a closed object only", () => {
    const closed = { type: "object", additionalProperties: false };
    expect(made("additionalProperties", closed, {})).toEqual({
      "additionalProperties /undeclared_by_mutant (an undeclared field)": {
        undeclared_by_mutant: "mutant",
      },
    });
    expect(made("additionalProperties", { type: "object" }, {})).toEqual({});
    expect(made("additionalProperties", { ...closed, additionalProperties: text }, {})).toEqual({});
  });

  test.for([
    ["const", { const: "a" }, "a", "mutant"],
    ["enum", { type: "string", enum: ["a", "b"] }, "a", "mutant"],
    ["x-extensible-enum", { type: "string", "x-extensible-enum": ["a"] }, "a", "mutant"],
    ["minimum", { type: "integer", minimum: 1 }, 5, 0],
    ["maximum", { type: "integer", maximum: 9 }, 5, 10],
    ["minLength", { type: "string", minLength: 2 }, "abc", "x"],
    ["maxLength", { type: "string", maxLength: 2 }, "a", "xxx"],
    ["minItems", { type: "array", minItems: 2, items: text }, ["a", "b"], ["a"]],
    ["maxItems", { type: "array", maxItems: 1, items: text }, ["a"], ["a", "a"]],
    ["pattern", { type: "string", pattern: "^[a-z]+$" }, "abc", "abc!"],
  ] as const)("%s breaks %j", ([keyword, schema, value, broken]) => {
    expect(Object.values(made(keyword, schema, value))).toEqual([broken]);
  });

  test("a keyword or format that no mutant is known for is refused", () => {
    expect(() => mutants({ Value: { type: "number", multipleOf: 2 } }, 4)).toThrow(/multipleOf/);
    expect(() => mutants({ Value: { type: "string", format: "date" } }, "2026-11-09")).toThrow(
      /date/,
    );
  });
});

describe("the walk", () => {
  const components = {
    Order: {
      allOf: [{ $ref: "#/components/schemas/Envelope" }],
      type: "object",
      properties: {
        items: { type: "array", items: { $ref: "#/components/schemas/Item" } },
        extra: { type: "object", additionalProperties: true },
      },
    },
    Envelope: { type: "object", required: ["id"], properties: { id: text } },
    Item: {
      anyOf: [
        { type: "object", required: ["price"], properties: { price: text } },
        {
          type: "object",
          required: ["amount"],
          properties: { amount: { type: "integer", minimum: 1 } },
        },
      ],
    },
  };
  const order = { id: "a", items: [{ price: "b" }, { amount: 2 }], extra: { deep: { x: "y" } } };
  const all = mutants(components, order);
  const names = all.map(({ name }) => name);

  test.for([
    "required /id (deleted)",
    "required /items/0/price (deleted)",
    "required /items/1/amount (deleted)",
    "minimum /items/1/amount (0)",
    'type the top ("mutant")',
    "type /extra/deep/x (7)",
  ])("reaches references, allOf, the meant branch and every depth: %s", (name) => {
    expect(names).toContain(name);
  });

  test("names each mutant once and marks those in open maps", () => {
    expect(new Set(names).size).toBe(names.length);
    expect([
      ...new Set(all.filter(({ inOpenMap }) => inOpenMap).map(({ pointer }) => pointer)),
    ]).toEqual(["/extra/deep", "/extra/deep/x"]);
  });

  test("changes one place and leaves the original alone", () => {
    const mutant = all.find(({ name }) => name === "minimum /items/1/amount (0)");
    expect(mutant?.pointer).toBe("/items/1/amount");
    expect(mutant?.value).toEqual({ ...order, items: [{ price: "b" }, { amount: 0 }] });
    const before = structuredClone(order);
    mutants(components, order);
    expect(order).toEqual(before);
  });

  test("marks no undeclared value of an ordinary object as open", () => {
    const undeclared = mutants({ Open: { type: "object" } }, { a: "b" });
    expect(undeclared.filter(({ inOpenMap }) => inOpenMap)).toEqual([]);
    expect(undeclared.map(({ name }) => name)).toContain("type /a (7)");
  });
});
