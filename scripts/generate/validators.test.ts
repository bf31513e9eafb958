import { beforeAll, describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/contract/document.js";
import { writeDiscriminators } from "./rules/discriminators.js";
import { apply, referenceTo, tinyDocument } from "./rules/tiny.js";
import { generateValidators } from "./validators.js";

interface Found {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message: string;
  branch?: string;
}

type Validator = ((value: unknown) => boolean) & { errors?: Found[] | null };

const text: Schema = { type: "string" };

function object(properties: Record<string, Schema>, more: Schema = {}): Schema {
  return { type: "object", properties, additionalProperties: false, ...more };
}

function sort(type: Schema, members: Record<string, Schema> = {}, more: string[] = []): Schema {
  return object({ type: { ...text, ...type }, ...members }, { required: ["type", ...more] });
}

const schemas: Record<string, Schema> = {
  Black: sort({ const: "black" }, { milk: { type: "boolean" } }),
  Green: sort({ const: "green" }, { leaf: referenceTo("Leaf") }, ["leaf"]),
  Herbal: sort({ enum: ["mint", "sage"] }, { herb: text, cup: { enum: ["small", "large"] } }),
  OtherTea: {
    type: "object",
    required: ["type"],
    properties: { type: { ...text, not: { enum: ["black", "green", "mint", "sage"] } } },
  },
  Leaf: object({ region: text, size: { type: "integer", minimum: 1 } }, { required: ["region"] }),
  Tea: { anyOf: ["Black", "Green", "Herbal", "OtherTea"].map(referenceTo) },
  KnownTea: { anyOf: ["Black", "Green", "Herbal"].map(referenceTo) },
  SouthAfrican: object({
    to: object(
      { country: { const: "ZA" }, bank: { enum: ["FNB", "Nedbank"] }, name: text },
      { required: ["bank", "name"] },
    ),
  }),
  European: object({ to: { type: "object", properties: { country: { enum: ["DE", "FR"] } } } }),
  Other: object({ to: { type: "object", properties: { country: { enum: ["IN", "JP"] } } } }),
  Delivery: { anyOf: ["Other", "SouthAfrican", "European"].map(referenceTo) },
  Size: { oneOf: [{ type: "integer", maximum: 9 }, { ...text, maxLength: 2 }, { type: "null" }] },
  MaybeLeaf: object({ leaf: { oneOf: [referenceTo("Leaf"), { type: "null" }] } }),
  Order: object({
    teas: { type: "array", items: { anyOf: [referenceTo("Tea"), referenceTo("MaybeLeaf")] } },
    note: text,
  }),
  Cup: object({ cup: referenceTo("Served") }, { required: ["cup"] }),
  Pot: object({ pot: text }, { required: ["pot"] }),
  Tray: { anyOf: [referenceTo("Pot"), referenceTo("Cup")] },
  Served: { type: "object", not: { required: ["hot", "iced"] } },
  Bottled: {
    type: "object",
    not: { anyOf: [{ required: ["hot"] }, { required: ["iced", "foamed"] }] },
  },
  White: { ...text, not: { enum: ["black"] } },
  Both: { oneOf: [text, { type: "string", minLength: 3 }] },
};

let validators: Record<string, Validator>;

beforeAll(async () => {
  const document = apply(writeDiscriminators, tinyDocument(structuredClone(schemas)));
  validators = await load(document);
});

async function load(document: OpenApi): Promise<Record<string, Validator>> {
  const { code } = await generateValidators(document);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

function errorsOf(schema: string, value: unknown): string[] {
  const validate = validators[`validate${schema}`] as Validator;
  const fits = validate(value);
  expect(fits).toBe(validate.errors === null);
  return (validate.errors ?? []).map(({ instancePath, message, branch }) =>
    [instancePath, message, branch ?? "none"].join(" | "),
  );
}

describe("one mistake in a value of a union is one error, which names the branch that is meant:", () => {
  test.for<[name: string, schema: string, value: unknown, error: string]>([
    ["a missing member", "Tea", { type: "green" }, " | must have required property 'leaf' | Green"],
    [
      "a wrong member",
      "Tea",
      { type: "green", leaf: { region: "Uji", size: 0 } },
      "/leaf/size | must be >= 1 | Green",
    ],
    [
      "an unknown member",
      "Tea",
      { type: "mint", milk: true },
      " | must NOT have additional properties | Herbal",
    ],
    ["a type that none has", "Tea", 5, " | must be object | none"],
    ["a tag of another type", "Tea", { type: 5 }, "/type | must be string | none"],
    ["a missing tag of an open union", "Tea", {}, " | must have required property 'type' | none"],
    [
      "a missing tag of a closed union, whatever else there is",
      "KnownTea",
      { leaf: 5 },
      " | must have required property 'type' | none",
    ],
    [
      "an unknown tag of a closed union",
      "KnownTea",
      { type: "white", leaf: {} },
      "/type | must be equal to one of the allowed values | none",
    ],
    [
      "a value of a list that the branch alone has",
      "Tea",
      { type: "mint", herb: "leaves", cup: "cracked" },
      "/cup | must be equal to one of the allowed values | Herbal",
    ],
    [
      "a value of a list, in a union whose branches are told apart by lists further in",
      "Delivery",
      { to: { country: "ZA", bank: "none", name: "Ada" } },
      "/to/bank | must be equal to one of the allowed values | SouthAfrican",
    ],
    [
      "members that may not stand together, further in",
      "Tray",
      { cup: { hot: 1, iced: 1 } },
      "/cup | must NOT have properties 'hot' and 'iced' together | Cup",
    ],
    ["a number too large", "Size", 10, " | must be <= 9 | none"],
    ["a text too long", "Size", "abc", " | must NOT have more than 2 characters | none"],
    ["neither of all types", "Size", true, " | must be integer,string,null | none"],
    ["neither a thing nor null", "MaybeLeaf", { leaf: 5 }, "/leaf | must be object,null | none"],
    [
      "a thing where null might stand",
      "MaybeLeaf",
      { leaf: {} },
      "/leaf | must have required property 'region' | none",
    ],
    [
      "the innermost branch of several",
      "Order",
      { teas: [{ type: "black" }, { type: "green" }] },
      "/teas/1 | must have required property 'leaf' | Green",
    ],
    [
      "two branches that must not both fit",
      "Both",
      "abc",
      " | must match exactly one schema in oneOf | none",
    ],
  ])("%s", ([, schema, value, error]) => {
    expect(errorsOf(schema, value)).toEqual([error]);
  });
});

test("a value that is no object is one error, whatever members an object may not have", () => {
  expect(errorsOf("Bottled", "hot")).toEqual([" | must be object | none"]);
  expect(errorsOf("Bottled", { hot: 1 })).toHaveLength(1);
  expect(validators.validateBottled?.errors?.[0]?.params).toEqual({
    members: [["hot"], ["iced", "foamed"]],
  });
});

test("an unknown and a missing tag come with the values that there are", () => {
  const allowedValues = ["black", "green", "mint", "sage"];
  errorsOf("KnownTea", { type: "white" });
  expect(validators.validateKnownTea?.errors?.[0]?.params).toEqual({ allowedValues });
  errorsOf("KnownTea", {});
  expect(validators.validateKnownTea?.errors?.[0]?.params).toEqual({
    missingProperty: "type",
    allowedValues,
  });
});

test("mistakes before, beside and behind a union stay", () => {
  const value = { teas: [{ type: "green" }, { type: "mint", herb: 5 }], note: 5, cup: 1 };
  expect(errorsOf("Order", value).sort()).toEqual([
    " | must NOT have additional properties | none",
    "/note | must be string | none",
    "/teas/0 | must have required property 'leaf' | Green",
    "/teas/1/herb | must be string | Herbal",
  ]);
});

test.for<[schema: string, value: unknown, error: string]>([
  ["Served", { hot: 1, iced: 1 }, "must NOT have properties 'hot' and 'iced' together"],
  [
    "Bottled",
    { hot: 1 },
    "must NOT have property 'hot', nor have properties 'iced' and 'foamed' together",
  ],
  ["White", "black", "must NOT be a value that has a schema of its own"],
])("what %s may not be or have is said", ([schema, value, error]) => {
  expect(errorsOf(schema, value)).toEqual([` | ${error} | none`]);
});

test("a value that is not what is listed is one error, whatever its type", () => {
  expect(errorsOf("Black", { type: 5 })).toEqual(["/type | must be equal to constant | none"]);
});

test.for<[schema: string, value: unknown]>([
  ["Tea", { type: "white", leaf: 5 }],
  ["Tea", { type: "black", milk: false }],
  ["KnownTea", { type: "sage" }],
  ["Size", null],
  ["Size", 3],
  ["MaybeLeaf", { leaf: null }],
  ["MaybeLeaf", {}],
  ["Both", "a"],
  ["Served", { hot: 1 }],
  ["Bottled", { iced: 1 }],
  ["White", "white"],
  ["Order", { teas: [{ type: "black" }, { leaf: null }] }],
])("%s takes %j without an error", ([schema, value]) => {
  expect(errorsOf(schema, value)).toEqual([]);
});

test("a long list of mistakes takes no longer than it is long", () => {
  const teas = Array.from({ length: 20_000 }, (_, index) => ({
    type: "green",
    leaf: { size: index },
  }));
  const started = performance.now();
  expect(errorsOf("Order", { teas: [{ type: "green", leaf: { teas } }], note: "" })).toHaveLength(
    2,
  );
  expect(errorsOf("Order", { teas })).toHaveLength(20_001);
  expect(performance.now() - started).toBeLessThan(5000);
});
