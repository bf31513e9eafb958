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

  test("with the addresses of its pages, where they have one", async () => {
    const document = {
      ...{ openapi: "3.1.0", paths: {} },
      "x-pages": { "doc-1": { title: "Notes", address: "https://docs.example.com/doc-1" } },
      components: { schemas: { Note: { type: "string", "x-evidence": evidence } } },
    };
    expect(await generateTypes(document as unknown as OpenApi)).toContain(
      "/** @see partial: https://docs.example.com/doc-1, doc-2 */\nexport type Note",
    );
  });

  test("and found where openapi-typescript's users look for it", async () => {
    const document = { openapi: "3.1.0", paths: {}, components: { schemas: { Amount: amount } } };
    const types = await generateTypes(document as unknown as OpenApi);
    expect(types).toMatch(/export interface components \{\n {4}schemas: \{\n {8}Amount: Amount;/);
    for (const name of ["paths", "webhooks", "operations", "$defs"])
      expect(types).toContain(`export type ${name} = Record<string, never>;`);
  });
});
