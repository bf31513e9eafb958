import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../../src/contract/document.js";
import type { Facts, FactsFile } from "../../facts/facts.js";
import { writeClosed } from "./closed.js";
import { writeEvidence } from "./evidence.js";
import { apply, referenceTo, tinyDocument } from "./tiny.js";

const facts: Facts = {
  operations: [
    {
      ...{ id: "brewTea", method: "POST", path: "/v1/teas", level: "documented", pages: ["brew"] },
      body: [
        { name: "leaf", type: "string" },
        { name: "sugar", type: "integer", level: "partial", pages: ["sugar"] },
        { name: "pot", type: "object", fields: [{ name: "size", type: "string" }] },
      ],
      answers: { object: "tea" },
    },
  ],
  objects: {
    tea: {
      ...{ level: "partial", pages: ["tea"] },
      fields: [
        { name: "id", type: "string" },
        { name: "leaf", type: "string", level: "inferred", pages: ["analogy"] },
      ],
    },
  },
};

/** The facts as a file of a folder. */
function fileOf(data: Facts): FactsFile {
  const source = {
    ...{ name: "facts.yaml", data, at: () => undefined },
    problemAt: (pointer: string, expected: string, found: string) => {
      return { file: "facts.yaml", pointer, expected, found };
    },
  };
  return { folder: { name: "teas" }, source } as unknown as FactsFile;
}

function brewing(
  own: { operation?: object; sent?: object; leaf?: object; answered?: object } = {},
  schemas: Record<string, Schema> = {},
): OpenApi {
  const evidence = (value: object | undefined) => (value ? { "x-evidence": value } : {});
  const json = (name: string) => ({
    content: { "application/json": { schema: referenceTo(name) } },
  });
  return tinyDocument(
    {
      TeaCreate: {
        ...{ type: "object", ...evidence(own.sent) },
        properties: {
          leaf: { type: "string", ...evidence(own.leaf) },
          sugar: { type: "integer" },
          pot: { type: "object", properties: { size: { type: "string" } } },
        },
      },
      Tea: {
        ...{ type: "object", ...evidence(own.answered) },
        properties: { id: { type: "string" }, leaf: { type: "string" } },
      },
      ...schemas,
    },
    {
      "/v1/teas": {
        post: {
          ...{ operationId: "brewTea", ...evidence(own.operation) },
          ...{ requestBody: json("TeaCreate"), responses: { "200": json("Tea") } },
        },
      },
    },
  );
}

const computed = (document: OpenApi) => apply(writeEvidence, document, {}, [fileOf(facts)]);

describe("evidence", () => {
  test("of operations, schemas and members is that of the facts", () => {
    const { paths, components } = computed(brewing());
    expect(paths["/v1/teas"]?.post?.["x-evidence"]).toEqual({
      ...{ level: "documented", documents: ["brew"] },
    });
    const { TeaCreate, Tea } = components.schemas;
    expect(TeaCreate?.["x-evidence"]).toEqual({ level: "documented", documents: ["brew"] });
    expect(Tea?.["x-evidence"]).toEqual({ level: "partial", documents: ["tea"] });
    expect(TeaCreate?.properties).toEqual({
      leaf: { type: "string" },
      sugar: { type: "integer", "x-evidence": { level: "partial", documents: ["sugar"] } },
      pot: { type: "object", properties: { size: { type: "string" } } },
    });
    expect(Tea?.properties).toMatchObject({
      leaf: { "x-evidence": { level: "inferred", documents: ["analogy"] } },
    });
  });

  test("may be less sure than the facts, name other pages and carry a note", () => {
    const leaf = { level: "inferred", documents: ["brew"], note: "The page contradicts itself." };
    const sent = { documents: ["captured"], note: "Two pages." };
    const { TeaCreate } = computed(brewing({ leaf, sent })).components.schemas;
    expect(TeaCreate?.properties).toMatchObject({ leaf: { "x-evidence": leaf } });
    expect(TeaCreate?.["x-evidence"]).toEqual({
      ...{ level: "documented", documents: ["captured", "brew"], note: "Two pages." },
    });
  });

  test.for([
    [
      "surer than the facts",
      { answered: { level: "documented", documents: ["shop"] } },
      "at most partial",
    ],
    ["with their level again", { answered: { level: "partial" } }, "no level, which the facts say"],
    ["with their page again", { leaf: { documents: ["brew"] } }, "no page that the facts name"],
  ] as const)("is refused when it is %s", ([, own, told]) => {
    expect(() => computed(brewing(own))).toThrow(told);
  });

  test("of something that neither facts nor spec/ speak of is missing", () => {
    const unknown = () => brewing({}, { Cup: { type: "object", properties: {} } });
    expect(() => computed(unknown())).toThrow(/\/components\/schemas\/Cup\/x-evidence\n.*a fact/);
  });

  test("of an operation may be that of a captured page", () => {
    const partly = structuredClone(facts);
    for (const operation of partly.operations ?? []) operation.level = "partial";
    const documented = (page: string) => () =>
      apply(writeEvidence, brewing({ operation: { level: "documented", documents: [page] } }), {}, [
        fileOf(partly),
      ]);
    expect(documented("captured")).not.toThrow();
    expect(documented("shop")).toThrow("at most partial");
  });
});

describe("a request is closed", () => {
  const closed = (document: OpenApi) => apply(writeClosed, computed(document)).components.schemas;

  test("where its members are documented, inside, too; an answer never is", () => {
    const { TeaCreate, Tea } = closed(brewing());
    expect(TeaCreate?.additionalProperties).toBe(false);
    expect(TeaCreate?.properties).toMatchObject({ pot: { additionalProperties: false } });
    expect(Tea).not.toHaveProperty("additionalProperties");
  });

  test("not where an answer holds the same object", () => {
    const pot = { type: "object", properties: { size: {} }, "x-evidence": { level: "documented" } };
    const holder = () => ({ type: "object", properties: { pot: referenceTo("Pot") } });
    const document = brewing({}, { Pot: pot, TeaCreate: holder(), Tea: holder() });
    const { Pot } = apply(writeClosed, document).components.schemas;
    expect(Pot).not.toHaveProperty("additionalProperties");
    const { Pot: only } = apply(
      writeClosed,
      brewing({}, { Pot: structuredClone(pot), TeaCreate: holder() }),
    ).components.schemas;
    expect(only?.additionalProperties).toBe(false);
  });

  test("not where spec/ is less sure, nor where more was said to follow", () => {
    const sent = { level: "inferred", documents: ["analogy"] };
    expect(closed(brewing({ sent })).TeaCreate).not.toHaveProperty("additionalProperties");
    const cut = structuredClone(facts);
    for (const operation of cut.operations ?? []) operation.more = "and the milk";
    const document = apply(writeEvidence, brewing(), {}, [fileOf(cut)]);
    const { TeaCreate } = apply(writeClosed, document).components.schemas;
    expect(TeaCreate?.["x-evidence"]).toMatchObject({ level: "partial" });
    expect(TeaCreate).not.toHaveProperty("additionalProperties");
  });

  test("by no file of spec/", () => {
    const document = brewing();
    Object.assign(document.components.schemas.TeaCreate as Schema, { additionalProperties: false });
    expect(() => closed(document)).toThrow("which follows from evidence");
  });
});
