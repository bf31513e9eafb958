import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/contract/document.js";
import { generateTypes } from "./types.js";

const evidence = { level: "partial", documents: ["doc-1", "doc-2"] };

/** What is generated for some schemas, from the first alias of a schema on. */
async function typesOf(schemas: Record<string, Schema>): Promise<string> {
  const document = { openapi: "3.1.0", paths: {}, components: { schemas } };
  const types = await generateTypes(document as unknown as OpenApi);
  return types.slice(types.indexOf("/**", types.indexOf(" operations =")));
}

const amount = { description: "Money in the smallest unit.", type: "integer", format: "int64" };

describe("each schema is declared under its name", () => {
  test("and referred to by it, in every position and by itself", async () => {
    const tree = {
      description: "A tree.",
      type: "object",
      properties: {
        parent: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] },
        children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        height: { type: "integer" },
      },
    };
    const same = { description: "A tree again.", $ref: "#/components/schemas/Tree" };
    expect(
      await typesOf({ Amount: amount, Same: same, Tree: tree }),
    ).toBe(`/** Money in the smallest unit. */
export type Amount = number;
/** A tree again. */
export type Same = Tree;
/** A tree. */
export type Tree = {
    parent?: Tree | null;
    children?: Tree[];
    height?: number;
};
`);
  });

  test("with its description and its pages", async () => {
    const text = "Long words ".repeat(10).trim();
    const types = await typesOf({
      Note: { description: `${text} */`, type: "string", "x-evidence": evidence },
    });
    expect(types).toBe(`/**
 * Long words Long words Long words Long words Long words Long words Long words Long words
 * Long words Long words *\\/
 * @see partial: doc-1, doc-2
 */
export type Note = string;
`);
  });

  test("and found where openapi-typescript's users look for it", async () => {
    const document = { openapi: "3.1.0", paths: {}, components: { schemas: { Amount: amount } } };
    const types = await generateTypes(document as unknown as OpenApi);
    expect(types).toMatch(/export interface components \{\n {4}schemas: \{\n {8}Amount: Amount;/);
    for (const name of ["paths", "webhooks", "operations", "$defs"])
      expect(types).toContain(`export type ${name} = Record<string, never>;`);
  });
});

describe("each member says what it is", () => {
  const timestamp = { description: "Moment in epoch milliseconds.", type: "integer" };
  const members: [what: string, name: string, member: Schema, comment: string][] = [
    ["nothing of its own", "fee", ref("Amount"), "Money in the smallest unit."],
    [
      "a text without unit",
      "fee",
      { description: "Fee.", ...ref("Amount") },
      "Fee. In the smallest unit of the currency.",
    ],
    [
      "a text with unit",
      "fee",
      { description: "Fee in the smallest unit of `to`.", ...ref("Amount") },
      "Fee in the smallest unit of `to`.",
    ],
    [
      "an amount without reference",
      "amount_due",
      { description: "Rest.", type: ["integer", "null"], format: "int64" },
      "Rest. In the smallest unit of the currency.",
    ],
    [
      "another integer",
      "steps",
      { description: "Steps.", type: "integer", format: "int64" },
      "Steps.",
    ],
    [
      "a moment",
      "created",
      { description: "When.", ...ref("TimestampMs") },
      "When. Epoch milliseconds.",
    ],
    [
      "a moment or null",
      "ended",
      { description: "When.", anyOf: [ref("TimestampMs"), { type: "null" }] },
      "When. Epoch milliseconds.",
    ],
    [
      "a moment with unit",
      "created",
      { description: "Seconds go in, milliseconds come out.", ...ref("TimestampMs") },
      "Seconds go in, milliseconds come out.",
    ],
  ];

  test.for(members)("%s", async ([, name, member, comment]) => {
    const holder = { description: "A holder.", type: "object", properties: { [name]: member } };
    const types = await typesOf({ Amount: amount, Holder: holder, TimestampMs: timestamp });
    expect(types).toContain(`{\n    /** ${comment} */\n    ${name}?: `);
  });
});

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
