import { describe, expect, test } from "vitest";
import type { Schema } from "../document.js";
import { excerptLength } from "../judge/excerpt.js";
import type { Variant } from "../judge/variants.js";
import { explain } from "./explain.js";
import { SchemaView } from "./schema-view.js";

const text = { type: "string" };

function messages(
  components: Record<string, Schema>,
  value: unknown,
  variant: Variant = "declared",
): string[] {
  const view = new SchemaView(components, variant);
  return explain({ view, schema: Object.keys(components)[0] ?? "", file: "a.json", value });
}

function found(value: unknown, schema: Schema = { type: "null" }): string {
  return messages({ Value: schema }, value)[0]?.split("found:    ")[1] ?? "";
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function object(properties: Record<string, Schema>, more: Schema = {}): Schema {
  return { type: "object", properties, ...more };
}

describe("a mistake", () => {
  test("is nothing when the value fits", () => {
    expect(messages({ Name: text }, "Tea")).toEqual([]);
  });

  test("is told in three lines: place, expectation, finding", () => {
    expect(messages({ Item: object({ "a/b": text }) }, { "a/b": 5 })).toEqual([
      "a.json at /a~1b\n  expected: string\n  found:    5",
    ]);
  });

  test("of the whole value is at the top", () => {
    expect(messages({ Name: { type: ["string", "null"] } }, 5)).toEqual([
      "a.json at the top\n  expected: string or null\n  found:    5",
    ]);
  });

  test.for([
    [{ const: "product" }, "price", '"product"'],
    [{ type: "string", enum: ["day", "week"] }, "year", 'one of "day", "week"'],
    [{ type: "integer", minimum: 1 }, 0, "at least 1"],
    [{ type: "integer", maximum: 9 }, 10, "at most 9"],
    [{ type: "string", minLength: 2 }, "a", "2 or more characters"],
    [{ type: "string", maxLength: 2 }, "abc", "2 or fewer characters"],
    [{ type: "array", minItems: 1, items: text }, [], "1 or more items"],
    [{ type: "array", maxItems: 0, items: text }, ["a"], "0 or fewer items"],
    [{ type: "string", pattern: "^a$" }, "b", "a string that matches ^a$"],
    [{ type: "string", format: "date" }, "soon", "the format date"],
    [{ type: "number", multipleOf: 2 }, 3, "must be multiple of 2"],
  ] as const)("against %j names what was expected", ([schema, value, expected]) => {
    const [message, ...more] = messages({ Value: schema }, value);
    expect(message).toBe(
      `a.json at the top\n  expected: ${expected}\n  found:    ${JSON.stringify(value)}`,
    );
    expect(more).toEqual([]);
  });

  test("of type hides the other rules that the value breaks", () => {
    expect(messages({ Value: { type: "string", enum: ["a"], format: "date" } }, 5)).toEqual([
      "a.json at the top\n  expected: string\n  found:    5",
    ]);
  });

  test("in a nested object of a referenced schema has its own place", () => {
    const components = {
      List: object({ data: { type: "array", items: { $ref: "#/components/schemas/Item" } } }),
      Item: object({ id: text }),
    };
    expect(messages(components, { data: [{ id: "a" }, { id: 5 }] })).toEqual([
      "a.json at /data/1/id\n  expected: string\n  found:    5",
    ]);
  });
});

describe("a field", () => {
  const closed = object(
    { name: text, price: text },
    { required: ["name"], additionalProperties: false },
  );

  test("that is missing is named, with the fields that are there", () => {
    expect(messages({ Item: closed }, { price: "5" })).toEqual([
      "a.json at the top\n  expected: the field `name`\n  found:    no such field among price",
    ]);
  });

  test("that is misspelt is one mistake, not a missing and an unknown field", () => {
    expect(messages({ Item: closed }, { nmae: "Tea" })).toEqual([
      "a.json at the top\n  expected: no field beyond name, price\n" +
        "  found:    unknown field `nmae`, did you mean `name`?",
    ]);
  });

  test("that is near no other gets no suggestion, and what is missing is told as well", () => {
    expect(messages({ Item: closed }, { colour: "red" })).toEqual([
      "a.json at the top\n  expected: the field `name`\n  found:    no such field among colour",
      "a.json at the top\n  expected: no field beyond name, price\n  found:    unknown field `colour`",
    ]);
  });

  test("that stands there already is no suggestion for another", () => {
    expect(messages({ Item: closed }, { name: "Tea", nmae: "Tea" })[0]).toMatch(/`nmae`$/);
  });

  test("that may not stand beside another is told with it, unless it is of another type", () => {
    const not = { required: ["id", "data"], properties: { id: text, data: { type: "object" } } };
    const properties = { id: { type: ["string", "null"] }, data: { type: ["object", "null"] } };
    const either = { Price: object(properties, { not }) };
    expect(messages(either, { id: null, data: {} })).toEqual([]);
    expect(messages(either, { id: "1", data: {} })).toEqual([
      "a.json at the top\n  expected: not the fields `id` and `data`\n" +
        "  found:    the fields id, data",
    ]);
  });

  test.for([
    ["1", "integer"],
    [null, "string"],
  ])("that rules out another beside %j points to the branch of %s", ([id, expected]) => {
    const not = { required: ["id", "data"], properties: { id: text } };
    const any = { type: ["string", "null"] };
    const either = object({ id: any, data: text, name: text }, { not });
    const both = object({ id: any, data: text, name: { type: "integer" } });
    expect(messages({ Price: { anyOf: [either, both] } }, { id, data: "2", name: true })).toEqual([
      `a.json at /name\n  expected: ${expected}\n  found:    true`,
    ]);
  });

  test("of a closed schema may come from a member of allOf", () => {
    const components = {
      Event: object({ type: text }, { allOf: [{ $ref: "#/components/schemas/Envelope" }] }),
      Envelope: object({ created: text }),
    };
    expect(messages(components, { type: "a", created: "b" }, "closed")).toEqual([]);
    expect(messages(components, { type: "a", craeted: "b" }, "closed")).toEqual([
      "a.json at the top\n  expected: no field beyond type, created\n" +
        "  found:    unknown field `craeted`, did you mean `created`?",
    ]);
  });
});

describe("of a union only one branch is considered:", () => {
  const card = object({ type: { const: "card" }, number: text }, { required: ["type", "number"] });
  const wallet = object({ type: { const: "wallet" }, id: text }, { required: ["type", "id"] });
  const method = { Method: { anyOf: [card, wallet] } };
  const closedItems = {
    Item: {
      anyOf: [
        object(
          { price: text, quantity: text },
          { required: ["price"], additionalProperties: false },
        ),
        object(
          { price_data: object({ amount: { type: "integer" } }), quantity: text },
          { required: ["price_data"], additionalProperties: false },
        ),
      ],
    },
  };

  test.for(["anyOf", "oneOf"])("the one with the same constant, of %s", (keyword) => {
    const union = { Method: { [keyword]: [card, wallet] } };
    expect(messages(union, { type: "wallet", number: "4" })).toEqual([
      "a.json at the top\n  expected: the field `id`\n  found:    no such field among type, number",
    ]);
  });

  test("the one of the same JSON type", () => {
    const union = { Product: { anyOf: [text, object({ id: text }), { type: "null" }] } };
    expect(messages(union, { id: 5 })).toEqual([
      "a.json at /id\n  expected: string\n  found:    5",
    ]);
  });

  test("none where no branch has that JSON type", () => {
    const union = { Product: { anyOf: [text, object({ id: text })] } };
    expect(messages(union, 5)).toEqual([
      "a.json at the top\n  expected: string or object\n  found:    5",
    ]);
  });

  test("none where no branch has that constant", () => {
    expect(messages(method, { type: "cash", number: "4" })).toEqual([
      'a.json at /type\n  expected: one of "card", "wallet"\n  found:    "cash"',
    ]);
  });

  describe("where the branches have names", () => {
    const branches = { anyOf: ["Card", "Wallet"].map(reference) };
    const discriminator = { propertyName: "type", mapping: { card: "Card", wallet: "Wallet" } };
    const named = (union: Schema) => ({ Method: union, Card: card, Wallet: wallet });

    test.for<[value: unknown, lines: string]>([
      [
        { type: "wallet" },
        "the top\n  expected: the field `id` (as Wallet)\n  found:    no such field among type",
      ],
      [{ type: "card", number: 4 }, "/number\n  expected: string (as Card)\n  found:    4"],
      [
        { number: 4 },
        "the top\n  expected: the field `type`\n  found:    no such field among number|" +
          "/number\n  expected: string (as Card)\n  found:    4",
      ],
    ])("%j is told with that of the branch, unless all branches say the same", ([value, lines]) => {
      const expected = lines.split("|").map((one) => `a.json at ${one}`);
      expect(messages(named(branches), value)).toEqual(expected);
    });

    test("a missing discriminator is the one mistake, with the values that it may have", () => {
      expect(messages(named({ ...branches, discriminator }), { number: 4 })).toEqual([
        'a.json at the top\n  expected: the field `type`, one of "card", "wallet"\n' +
          "  found:    no such field among number",
      ]);
    });

    test("a fragment need not have the discriminator", () => {
      const union = named({ ...branches, discriminator });
      expect(messages(union, { id: "w" }, "fragment")).toEqual([]);
      expect(messages(union, { id: 5 }, "closed-fragment")).toEqual([
        "a.json at /id\n  expected: string (as Wallet)\n  found:    5",
      ]);
    });

    test("the innermost is named", () => {
      const components = {
        Order: { anyOf: ["Paid", "Card"].map(reference) },
        Paid: object({ method: reference("Method") }),
        ...named(branches),
      };
      expect(messages(components, { method: { type: "card", number: "4", id: 5 } })).toEqual([]);
      expect(messages(components, { method: { type: "card", number: 4 } })).toEqual([
        "a.json at /method/number\n  expected: string (as Card)\n  found:    4",
      ]);
    });
  });

  test("the one with the most fields in common", () => {
    expect(messages(closedItems, { price_data: { amount: "5" }, quantity: "1" })).toEqual([
      'a.json at /price_data/amount\n  expected: integer\n  found:    "5"',
    ]);
  });

  test("the one whose field it is, not one with a similar field", () => {
    const closed = (name: string) => object({ [name]: text }, { additionalProperties: false });
    expect(messages({ Item: { anyOf: [closed("names"), closed("name")] } }, { name: 5 })).toEqual([
      "a.json at /name\n  expected: string\n  found:    5",
    ]);
  });

  test("the one whose field is misspelt", () => {
    expect(messages(closedItems, { price_dta: { amount: 5 }, quantity: "1" })).toEqual([
      "a.json at the top\n  expected: no field beyond price_data, quantity\n" +
        "  found:    unknown field `price_dta`, did you mean `price_data`?",
    ]);
  });

  test("the one with the fewest mistakes", () => {
    const union = {
      Limit: {
        anyOf: [
          { type: "string", pattern: "^[a-z]+$", maxLength: 1 },
          { type: "string", maxLength: 2 },
        ],
      },
    };
    expect(messages(union, "ABC")).toEqual([
      'a.json at the top\n  expected: 2 or fewer characters\n  found:    "ABC"',
    ]);
  });

  test("the one for integers where a fraction stands", () => {
    const union = { Amount: { anyOf: [text, { type: "integer" }] } };
    expect(messages(union, 0.5)).toEqual([
      "a.json at the top\n  expected: integer\n  found:    0.5",
    ]);
  });

  test("unions inside unions, and the mistakes beside them", () => {
    const components = {
      Order: object({
        items: { type: "array", items: { $ref: "#/components/schemas/Part" } },
        id: text,
      }),
      Part: { anyOf: [{ $ref: "#/components/schemas/Method" }, { type: "null" }] },
      ...method,
    };
    expect(messages(components, { items: [{ type: "card", number: 4 }], id: 5 })).toEqual([
      "a.json at /items/0/number\n  expected: string\n  found:    4",
      "a.json at /id\n  expected: string\n  found:    5",
    ]);
  });

  test("fields beside a closed union belong to it", () => {
    const both = { Method: { ...object({ name: text }), anyOf: [card, wallet] } };
    const value = { type: "card", number: "4", name: "Ada" };
    expect(messages(both, value, "closed")).toEqual([]);
    expect(messages(both, { ...value, nmber: "4" }, "closed")).toHaveLength(1);
  });

  test("several fitting branches of oneOf are one mistake", () => {
    expect(messages({ Value: { oneOf: [text, { type: "string", minLength: 1 }] } }, "a")).toEqual([
      'a.json at the top\n  expected: one fitting variant, not 2\n  found:    "a"',
    ]);
  });
});

describe("what was found is shown", () => {
  test("cut where it is long", () => {
    expect(found("x".repeat(5000))).toHaveLength(excerptLength);
  });

  test.for([
    ["pi_1666729870215872512_secret_jmGL6NBN", '"pi_1666729870215872512_secret_[masked]"'],
    ["sk_test_abc/DEF+1=", '"sk_test_[masked]"'],
    [
      "https://example.com/pay?key=pk_live_dGVzdDp",
      '"https://example.com/pay?key=pk_live_[masked]"',
    ],
    ["whsec_abc", '"whsec_[masked]"'],
    ["4242424242424242", '"[masked digits]"'],
    [4242424242424242, "[masked digits]"],
    ["4242 4242 4242 4242", '"[masked digits]"'],
    [{ number: "5555-5555-5555-4444" }, '{"number":"[masked digits]"}'],
    [{ cvc: "123", secret: "abc" }, '{"cvc":"[masked string]","secret":"[masked string]"}'],
  ] as const)("without the secret of %j", ([value, shown]) => {
    expect(found(value)).toBe(shown);
  });

  test("without the secret of a field that holds one", () => {
    expect(messages({ Card: object({ cvc: text }) }, { cvc: 123 })[0]).toContain("[masked number]");
  });

  test.for(["pi_1666729870215872512", 1686214342000, 1000000, "2026-11-09T12:00:00Z"])(
    "with %j, which is no secret",
    (value) => {
      expect(found(value)).toBe(JSON.stringify(value));
    },
  );
});
