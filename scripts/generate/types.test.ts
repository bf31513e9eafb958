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

describe("what may not stand together does not compile:", () => {
  const text = { type: "string" };
  const tea = (more: Schema): Schema => ({
    type: "object",
    properties: { hot: text, iced: text, "foam-ed": text },
    ...more,
  });
  const plain = '{\n    hot?: string;\n    iced?: string;\n    "foam-ed"?: string;\n}';

  test.for<[what: string, not: Schema, type: string]>([
    ["two members", { required: ["hot", "iced"] }, "({ hot?: never; } | { iced?: never; })"],
    ["one member at all", { required: ["cold"] }, "{ cold?: never; }"],
    [
      "one member with either of two others",
      { anyOf: [{ required: ["hot", "iced"] }, { required: ["hot", "foam-ed"] }] },
      '({ hot?: never; } | { iced?: never; "foam-ed"?: never; })',
    ],
  ])("%s", async ([, not, type]) => {
    const types = await typesOf({ Tea: { description: "Tea.", ...tea({ not }) } });
    expect(inLine(types)).toBe(inLine(`/** Tea. */ export type Tea = ${plain} & ${type};`));
  });

  test("two members of which one may be null beside the other", async () => {
    const hot = { type: ["string", "null"] };
    const iced = { oneOf: [{ $ref: "#/components/schemas/Ice" }, { type: "null" }] };
    const not = { required: ["hot", "iced"], properties: { hot: text, iced: { type: "object" } } };
    const types = await typesOf({
      Ice: { type: "object", properties: { cubes: text } },
      Tea: { type: "object", properties: { hot, iced }, not },
    });
    expect(inLine(types)).toContain("& ({ hot?: null; } | { iced?: null; });");
  });

  test("what only another branch of a union of closed objects has, unless a tag tells them apart", async () => {
    const closed = (properties: Record<string, Schema>): Schema => ({
      ...{ type: "object", additionalProperties: false, properties },
    });
    const unionOf = async (branches: Record<string, Schema>) => {
      const anyOf = Object.keys(branches).map((name) => ({ $ref: `#/components/schemas/${name}` }));
      return inLine(await typesOf({ ...branches, Tea: { description: "Tea.", anyOf } }));
    };
    const hot = closed({ hot: text, cup: text });
    expect(await unionOf({ Hot: hot, Iced: closed({ iced: text, cup: text }) })).toContain(
      "Hot = { hot?: string; cup?: string; } & { iced?: never; };",
    );
    const { additionalProperties: _, ...open } = closed({ iced: text });
    expect(await unionOf({ Hot: hot, Iced: open })).not.toContain("never");
    const sort = (value: string) =>
      closed({ sort: { type: "string", const: value }, [value]: text });
    expect(await unionOf({ Hot: sort("hot"), Iced: sort("iced") })).not.toContain("never");
  });
});

describe("a name that another schema is for does not compile in the last branch of a union:", () => {
  const known = { type: "string", "x-extensible-enum": ["black", "mint"] };
  const type = { type: "string", not: { enum: ["black"] } };

  test.for<[what: string, type: Schema]>([
    ["known names stand there", { ...type, "x-extensible-enum": ["black", "mint"] }],
    ["known names are referred to", { ...type, $ref: "#/components/schemas/Sort" }],
  ])("%s", async ([, sort]) => {
    const types = await typesOf({
      Other: { type: "object", required: ["sort"], properties: { sort } },
      Sort: known,
    });
    expect(inLine(types)).toContain('Other = { sort: "mint" | UnknownValue; };');
  });

  test("where no name is known, any text does", async () => {
    const types = await typesOf({ Other: { type: "object", properties: { sort: type } } });
    expect(inLine(types)).toContain("Other = { sort?: string; };");
  });
});

function inLine(types: string): string {
  return types.replaceAll(/\s+/g, " ").trim();
}
