import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../../src/contract/document.js";
import { toOpenApi30 } from "./convert.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A closed object whose members are all required. */
const closed = (properties: Record<string, Schema>) => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

/** An object that may have other members beside these, which are all required. */
const open = (properties: Record<string, Schema>) => ({
  type: "object",
  required: Object.keys(properties),
  properties,
});

const text = { type: "string" };
const none = { type: "null" };

const others: Record<string, Schema> = {
  Amount: { type: "integer", format: "int64" },
  Address: open({ city: text }),
  Moment: { anyOf: [{ type: "integer" }, text] },
  Price: open({ id: text, amount: reference("Amount") }),
  Cat: open({ kind: { type: "string", const: "cat" } }),
  Dog: open({ kind: { type: "string", enum: ["dog", "puppy"] } }),
  OtherPet: open({ kind: { type: "string", not: { enum: ["cat", "dog", "puppy"] } } }),
  SmallCat: open({ kind: { const: "cat" }, size: { const: "small" } }),
  BigCat: open({ kind: { const: "cat" }, size: { const: "big" } }),
  Animal: { ...closed({ name: text }), properties: { name: text, kind: { const: "animal" } } },
  WithPrice: closed({ price: text }),
  WithPriceData: closed({ price_data: reference("Address") }),
  Wrapped: open({ error: reference("Bare") }),
  Bare: open({ message: text }),
  Unwrapped: { ...open({ message: text }), not: { required: ["error"] } },
  London: open({ address: closed({ country: { type: "string", const: "GB" } }) }),
  Paris: open({ address: closed({ country: { type: "string", const: "FR" } }) }),
};

/** A small description with some schemas, and with other parts where they are given. */
function describing(schemas: Record<string, Schema>, parts: object = {}): OpenApi {
  const info = { title: "Shop", version: "1", description: "A shop.", license: { name: "MIT" } };
  const document = {
    openapi: "3.1.0",
    info,
    tags: [],
    paths: {},
    components: { schemas },
    ...parts,
  };
  return document as unknown as OpenApi;
}

function converted(schema: Schema): unknown {
  return toOpenApi30(describing({ ...others, Tested: schema })).components.schemas.Tested;
}

const cat = reference("Cat");
const dog = reference("Dog");
const price = reference("Price");
const address = reference("Address");

describe("says in the words of OpenAPI 3.0", () => {
  test.for<[string, Schema, Schema]>([
    ["a constant", { const: "price" }, { type: "string", enum: ["price"] }],
    ["a constant with a type", { type: "string", const: "a" }, { type: "string", enum: ["a"] }],
    [
      "null beside a type",
      { description: "When.", type: ["integer", "null"] },
      { description: "When.", type: "integer", nullable: true },
    ],
    [
      "null beside a schema",
      { anyOf: [{ type: "array", items: text }, none] },
      { type: "array", items: text, nullable: true },
    ],
    [
      "null beside a reference",
      { description: "Where.", anyOf: [address, none] },
      { description: "Where.", type: "object", allOf: [address], nullable: true },
    ],
    [
      "null beside a reference and nothing else",
      { oneOf: [address, none] },
      { type: "object", allOf: [address], nullable: true },
    ],
    ["a reference", address, address],
    [
      "a reference with a text of its own",
      { description: "Where.", ...address },
      { description: "Where.", allOf: [address] },
    ],
    ["a lower bound", { exclusiveMinimum: 0 }, { minimum: 0, exclusiveMinimum: true }],
    ["an upper bound", { exclusiveMaximum: 9 }, { maximum: 9, exclusiveMaximum: true }],
    ["an example", { ...text, examples: ["a", "b"] }, { ...text, example: "a" }],
    ["a negation", { not: { const: "a" } }, { not: { type: "string", enum: ["a"] } }],
    [
      "an open list of values",
      { ...text, "x-extensible-enum": ["a"] },
      { ...text, "x-extensible-enum": ["a"] },
    ],
    [
      "a text of a union before those of its only branch",
      { description: "The union.", anyOf: [{ description: "The branch.", ...text }, none] },
      { description: "The union.", type: "string", nullable: true },
    ],
    [
      "schemas however deep",
      { additionalProperties: { items: { allOf: [{ const: 1 }] } } },
      { additionalProperties: { items: { allOf: [{ type: "integer", enum: [1] }] } } },
    ],
    [
      "members that are called like keywords",
      open({ const: text, type: text, examples: text, anyOf: { const: "a" } }),
      open({ const: text, type: text, examples: text, anyOf: { type: "string", enum: ["a"] } }),
    ],
  ])("%s", ([, schema, expected]) => {
    expect(converted(schema)).toEqual(expected);
  });
});

describe("keeps the first form of a value alone:", () => {
  test.for<[string, Schema[], Schema]>([
    ["a number without its digits", [{ type: "integer" }, text], { type: "integer" }],
    ["a number behind its digits", [text, { type: "integer" }], { type: "integer" }],
    [
      "a number by name without its digits",
      [reference("Amount"), { ...text, pattern: "^[0-9]+$" }, none],
      { type: "integer", allOf: [reference("Amount")], nullable: true },
    ],
    ["a truth value", [{ type: "boolean" }, { ...text, enum: ["true"] }], { type: "boolean" }],
    [
      "a list without its text",
      [{ type: "array", items: text }, text],
      { type: "array", items: text },
    ],
    ["an object without its text", [address, text], address],
    [
      "a list without one item in its place",
      [{ type: "array", items: address }, address],
      { type: "array", items: address },
    ],
  ])("%s", ([, branches, expected]) => {
    expect(converted({ anyOf: branches })).toEqual(expected);
    expect(converted({ oneOf: branches })).toEqual(expected);
  });

  test("but an id beside its object is no form of it", () => {
    const expected = { oneOf: [text, price], nullable: true };
    expect(converted({ anyOf: [text, price, none] })).toEqual(expected);
  });

  test("and a list beside an object that is none of its items stays", () => {
    const branches = [{ type: "array", items: price }, address];
    expect(converted({ anyOf: branches })).toEqual({ oneOf: branches });
  });

  test("and what may be text or something else stays", () => {
    const branches = [reference("Moment"), { type: "boolean" }];
    expect(converted({ anyOf: branches })).toEqual({ oneOf: branches });
  });

  test("and two texts stay", () => {
    const branches = [
      { ...text, minLength: 3 },
      { ...text, pattern: "a" },
    ];
    expect(converted({ anyOf: branches })).toEqual({ anyOf: branches });
  });
});

describe("takes a union for oneOf where no value fits two branches,", () => {
  test("with a discriminator where a member has listed values in each", () => {
    const mapping = { cat: cat.$ref, dog: dog.$ref, puppy: dog.$ref };
    expect(converted({ anyOf: [cat, dog] })).toEqual({
      oneOf: [cat, dog],
      discriminator: { propertyName: "kind", mapping },
    });
  });

  test("with the first member that has no value in two of them", () => {
    const branches = [reference("SmallCat"), reference("BigCat")];
    const mapping = { small: branches[0]?.$ref, big: branches[1]?.$ref };
    expect(converted({ anyOf: branches })).toEqual({
      oneOf: branches,
      discriminator: { propertyName: "size", mapping },
    });
  });

  test.for<[string, Schema[]]>([
    ["a branch does not require the member", [cat, reference("Animal")]],
    [
      "one requires what the other, which is closed, lacks",
      [reference("WithPrice"), reference("WithPriceData")],
    ],
    ["one requires what the other refuses", [reference("Wrapped"), reference("Unwrapped")]],
    [
      "one requires what the other refuses among others",
      [
        reference("Wrapped"),
        {
          ...open({ message: text }),
          not: { anyOf: [{ required: ["code"] }, { required: ["error"] }] },
        },
      ],
    ],
    ["a member of a member differs", [reference("London"), reference("Paris")]],
    [
      "the branches have no names",
      [
        closed({ a: { type: "string", enum: ["b"] } }),
        closed({ a: { type: "string", enum: ["c"] } }),
      ],
    ],
  ])("without one where %s", ([, branches]) => {
    expect(converted({ anyOf: branches })).toEqual({ oneOf: branches });
    const reversed = branches.toReversed();
    expect(converted({ anyOf: reversed })).toEqual({ oneOf: reversed });
  });

  test.for<[string, Schema[]]>([
    ["a member that both require", [closed({ a: text }), open({ a: text })]],
    [
      "members that are refused together only",
      [reference("Wrapped"), { ...open({ message: text }), not: { required: ["error", "code"] } }],
    ],
    [
      "a member that is refused in some objects only",
      [
        reference("Wrapped"),
        { ...open({ message: text }), not: { required: ["error"], minProperties: 3 } },
      ],
    ],
    ["a branch that takes all other values", [cat, dog, reference("OtherPet")]],
    [
      "a member that is refused, where all else fits",
      [reference("Wrapped"), { type: "object", not: { required: ["error"] } }],
    ],
    ["members that both may have", [reference("Wrapped"), reference("Bare")]],
    ["a value that both list", [dog, open({ kind: { type: "string", enum: ["puppy", "pup"] } })]],
    [
      "a value that is excluded beside one that is not",
      [reference("OtherPet"), open({ kind: { type: "string", enum: ["cat", "cow"] } })],
    ],
    ["members that a value of another type lacks", [{ required: ["a"] }, closed({ b: text })]],
  ])("and leaves it as it is for %s", ([, branches]) => {
    expect(converted({ anyOf: branches })).toEqual({ anyOf: branches });
  });
});

describe("refuses what OpenAPI 3.0 cannot say:", () => {
  test.for<[string, Schema, string]>([
    ["two types", { type: ["string", "integer"] }, "string, integer"],
    ["null alone", none, "null"],
    ["a keyword that it lacks", { patternProperties: { "^a": text } }, "patternProperties"],
    ["two bounds of one side", { minimum: 1, exclusiveMinimum: 0 }, "two"],
  ])("%s", ([, schema, found]) => {
    const tested = open({ "a/b": schema });
    const place = "at /components/schemas/Tested/properties/a~1b\n";
    expect(() => converted(tested)).toThrow(place);
    expect(() => converted(tested)).toThrow(`found:    ${found}`);
  });
});

describe("of the whole document", () => {
  const refund = {
    ...open({ id: text, amount: { anyOf: [{ type: "integer" }, text] } }),
    "x-evidence": { level: "documented", documents: ["a"] },
  };
  const media = (examples: Record<string, unknown>) => ({
    "application/json": { schema: reference("Refund"), examples },
  });
  const number = { summary: "A number", value: { id: "re_1", amount: 5, schema: { const: "a" } } };
  const digits = { summary: "Digits", value: { id: "re_1", amount: "5" } };
  const filter = (name: string) => ({ name, in: "query", style: "deepObject", explode: true });
  const untouched = [
    { ...filter("labels"), schema: { type: "object" } },
    { name: "size", in: "query", schema: { properties: { width: text } } },
  ];
  const evidence = { level: "documented", documents: ["b"] };
  const bounds = {
    type: "object",
    properties: { gte: { description: "From then on.", type: "integer" }, lt: { const: 5 } },
  };
  const document = describing(
    { Refund: refund, Bounds: bounds },
    {
      jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
      info: {
        ...{ title: "Shop", version: "1", summary: "Sells.", description: "A shop." },
        license: { name: "MIT", identifier: "MIT" },
      },
      tags: [{ name: "Refunds" }, { name: "Webhooks" }],
      paths: {
        "/refunds": {
          post: {
            operationId: "createRefund",
            tags: ["Refunds"],
            parameters: [
              { name: "mode", in: "query", schema: { const: "test" } },
              { $ref: "#/components/parameters/Created" },
              { ...filter("payer"), schema: { properties: { email: text } } },
              ...untouched,
            ],
            requestBody: { content: media({ number, digits }) },
            responses: { "200": { description: "A refund.", content: media({ digits }) } },
          },
        },
      },
      webhooks: { refund: { post: { tags: ["Webhooks"] } } },
    },
  );
  Object.assign(document.components, {
    parameters: {
      Created: {
        ...filter("created"),
        ...{
          description: "When it was made.",
          schema: reference("Bounds"),
          "x-evidence": evidence,
        },
      },
    },
  });
  const before = structuredClone(document);
  const result = toOpenApi30(document);
  const operation = result.paths["/refunds"]?.post;

  test("the version and the license are those of 3.0, and the rest is left out", () => {
    expect(result.openapi).toBe("3.0.3");
    expect(result.info).toEqual({
      ...{ title: "Shop", version: "1", license: { name: "MIT" } },
      description: expect.stringMatching(/^A shop\.\n\n.+OpenAPI 3\.0\.3.+webhooks/s),
    });
    expect(Object.keys(result)).toEqual(["openapi", "info", "tags", "paths", "components"]);
  });

  test("the tags are those that operations have", () => {
    expect(result.tags).toEqual([{ name: "Refunds" }]);
  });

  test("parameters and their schemas are converted", () => {
    expect(operation?.parameters).toEqual([
      { name: "mode", in: "query", schema: { type: "string", enum: ["test"] } },
      { $ref: "#/components/parameters/CreatedGte" },
      { $ref: "#/components/parameters/CreatedLt" },
      { name: "payer[email]", in: "query", description: "", schema: text },
      ...untouched,
    ]);
  });

  test("each member of a filter is a parameter", () => {
    expect(result.components).toHaveProperty("parameters", {
      CreatedGte: {
        ...{ name: "created[gte]", in: "query", description: "From then on. When it was made." },
        ...{ schema: { type: "integer" }, "x-evidence": evidence },
      },
      CreatedLt: {
        ...{ name: "created[lt]", in: "query", description: "When it was made." },
        ...{ schema: { type: "integer", enum: [5] }, "x-evidence": evidence },
      },
    });
  });

  test("examples of second forms are left out, and the others stay as they are", () => {
    expect(operation?.requestBody?.content).toEqual(media({ number }));
    expect(operation?.responses["200"]).toEqual({
      description: "A refund.",
      content: { "application/json": { schema: reference("Refund") } },
    });
  });

  test("extensions stay", () => {
    expect(result.components.schemas.Refund?.["x-evidence"]).toEqual(refund["x-evidence"]);
  });

  test("the original is not changed", () => {
    expect(document).toEqual(before);
  });
});
