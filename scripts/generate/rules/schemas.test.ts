import { describe, expect, test } from "vitest";
import type { Schema } from "../../../src/contract/document.js";
import { valueAt } from "../../../src/contract/json.js";
import { writeEchoes } from "./echoes.js";
import { writeLists } from "./lists.js";
import { writeMembers } from "./members.js";
import { writeNullable } from "./nullable.js";
import { apply, referenceTo, tinyDocument } from "./tiny.js";

const evidence = { level: "documented", documents: ["shop"] };

describe("x-list-of", () => {
  test("becomes the envelope of the template", () => {
    const list = {
      description: "A page.",
      "x-list-of": referenceTo("Tea"),
      "x-evidence": evidence,
    };
    const { schemas } = apply(writeLists, tinyDocument({ Tea: {}, TeaList: list })).components;
    expect(schemas.TeaList).toEqual({
      description: "A page.",
      type: "object",
      required: ["object", "data"],
      properties: {
        object: { const: "list" },
        data: { description: "Items.", type: "array", items: referenceTo("Tea") },
      },
      "x-evidence": evidence,
    });
    expect(schemas.Tea).toEqual({});
  });

  test("keeps what the list says of its own members", () => {
    const properties = { data: { description: "The newest first.", "x-evidence": evidence } };
    const list = { "x-list-of": referenceTo("Tea"), properties };
    const { schemas } = apply(writeLists, tinyDocument({ Tea: {}, TeaList: list })).components;
    expect(schemas.TeaList?.properties).toMatchObject({
      object: { const: "list" },
      data: { description: "The newest first.", type: "array", "x-evidence": evidence },
    });
  });
});

describe("x-echo-of", () => {
  const sent = {
    description: "How.",
    type: "object",
    additionalProperties: false,
    required: ["kind"],
    properties: { kind: { description: "Kind.", type: "string", enum: ["a", "b"] } },
  };

  test("becomes the members that are sent, each open and nullable, none required", () => {
    const echo = { "x-echo-of": referenceTo("Sent"), "x-evidence": evidence };
    const { schemas } = apply(writeEchoes, tinyDocument({ Sent: sent, Echo: echo })).components;
    expect(schemas.Echo).toEqual({
      description: "How.",
      type: "object",
      properties: {
        kind: { description: "Kind.", type: ["string", "null"], "x-extensible-enum": ["a", "b"] },
      },
      "x-evidence": evidence,
    });
    expect(schemas.Sent).toEqual(sent);
  });

  test("of a schema that is not there is refused by name", () => {
    const document = tinyDocument({ Echo: { "x-echo-of": referenceTo("Sent") } });
    expect(() => apply(writeEchoes, document)).toThrow(
      "x-echo-of of Echo\n  expected: the name of a schema\n  found:    Sent, which is none",
    );
  });
});

describe("members", () => {
  const units = {
    minor: { sentence: "In minor units.", said_by: "smallest unit|minor unit" },
    ms: { sentence: "Epoch milliseconds.", said_by: "milliseconds" },
  };
  const schemas: Record<string, Schema> = {
    Amount: { description: "Money in minor units.", type: "integer", "x-unit": "minor" },
    Moment: { description: "Moment in milliseconds.", type: "integer", "x-unit": "ms" },
    Time: { type: "string", "x-unit": "ms", "x-unit-sentence": "As digits." },
    Note: { description: "A note.", type: "object" },
  };

  const cases: [what: string, member: Schema, description: string | undefined][] = [
    ["nothing of its own", referenceTo("Amount"), "Money in minor units."],
    ["nothing of its own, or null", orNull("Note"), "A note."],
    ["a choice of two", { oneOf: [referenceTo("Note"), referenceTo("Amount")] }, undefined],
    ["a text without unit", text("Fee.", referenceTo("Amount")), "Fee. In minor units."],
    [
      "a text with unit",
      text("Fee in the smallest unit of `to`.", referenceTo("Amount")),
      "Fee in the smallest unit of `to`.",
    ],
    ["an amount or null", text("Rest.", orNull("Amount")), "Rest. In minor units."],
    [
      "a unit of its own",
      { description: "Fee.", type: "integer", "x-unit": "minor" },
      "Fee. In minor units.",
    ],
    ["another integer", { description: "Steps.", type: "integer" }, "Steps."],
    ["a moment or null", text("When.", orNull("Moment")), "When. Epoch milliseconds."],
    ["a sentence of the schema's own", text("When.", referenceTo("Time")), "When. As digits."],
  ];

  test.for(cases)("%s", ([, member, description]) => {
    const holder = { type: "object", properties: { member: structuredClone(member) } };
    const document = tinyDocument({ ...structuredClone(schemas), Holder: holder });
    const written = apply(writeMembers, document, { units }).components.schemas;
    expect(valueAt(written, "/Holder/properties/member")).toEqual({
      ...member,
      ...(description && { description }),
    });
    expect(JSON.stringify(written)).not.toContain("x-unit-sentence");
  });

  test("a constant has its type beside it, and the kind of an object its text", () => {
    const holder = { type: "object", properties: { object: { const: "tea" } } };
    const { schemas } = apply(writeMembers, tinyDocument({ Holder: holder }), { units }).components;
    expect(schemas.Holder?.properties).toEqual({
      object: { description: "Always tea.", type: "string", const: "tea" },
    });
  });
});

describe("what may be missing in an answer", () => {
  const content = (name: string) => ({
    content: { "application/json": { schema: referenceTo(name) } },
  });
  const paths = {
    "/tea": {
      post: {
        operationId: "makeTea",
        requestBody: content("TeaCreate"),
        responses: { 200: { description: "Tea.", ...content("Tea") } },
      },
    },
  };

  function written(properties: Record<string, Schema>, more: Schema = {}): Schema {
    const tea = { type: "object", required: ["id"], properties, ...more };
    const schemas = {
      Tea: tea,
      TeaCreate: structuredClone(tea),
      Cup: { type: ["object", "null"] },
    };
    const result = apply(writeNullable, tinyDocument({ Pot: {}, ...schemas }, paths)).components;
    // What is sent stays as it is, whatever becomes of what comes back.
    expect(result.schemas.TeaCreate).toEqual(schemas.TeaCreate);
    return (result.schemas.Tea as { properties: Schema }).properties;
  }

  test.for([
    ["a type", { type: "string" }, { type: ["string", "null"] }],
    [
      "an object of any members",
      { description: "Pot.", type: "object", additionalProperties: true },
      {
        description: "Pot.",
        oneOf: [{ type: "object", additionalProperties: true }, { type: "null" }],
      },
    ],
    [
      "a reference",
      { description: "Pot.", ...referenceTo("Pot") },
      { description: "Pot.", ...orNull("Pot") },
    ],
    ["a reference to what is nullable", referenceTo("Cup"), referenceTo("Cup")],
    [
      "a union",
      { oneOf: [{ type: "string" }, { type: "integer" }] },
      { oneOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] },
    ],
    ["a constant", { type: "string", const: "tea" }, { type: "string", const: "tea" }],
  ] as [string, Schema, Schema][])("may be null, as %s", ([, given, expected]) => {
    expect(written({ member: given }).member).toEqual(expected);
  });

  test.for([
    ["a type", { type: ["string", "null"] }, "member/type"],
    ["a branch", { oneOf: [{ type: "string" }, { type: "null" }] }, "member/oneOf/1"],
  ] as [string, Schema, string][])("is refused where spec/ says null as %s", ([, given, place]) => {
    expect(() => written({ member: given })).toThrow(`${place}\n  expected: no null`);
  });

  test("may not when it is required", () => {
    expect(written({ id: { type: "string" } }).id).toEqual({ type: "string" });
  });

  test("may not in a map, whose entries are there or not", () => {
    const map = { additionalProperties: referenceTo("Pot") };
    expect(written({ member: { type: "string" } }, map).member).toEqual({ type: "string" });
  });
});

function text(description: string, schema: Schema): Schema {
  return { description, ...schema };
}

function orNull(name: string): Schema {
  return { oneOf: [referenceTo(name), { type: "null" }] };
}
