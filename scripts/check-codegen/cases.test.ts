import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { payloadsOf } from "./cases.js";

const thing = { $ref: "#/components/schemas/Thing" };

function content(examples: Record<string, unknown>, type = "application/json") {
  return { content: { [type]: { schema: thing, examples } } };
}

const failure = { $ref: "#/components/responses/Failure" };

const document: OpenApi = {
  paths: {
    "/things": {
      post: {
        operationId: "createThing",
        requestBody: content({ one: { value: { id: 1 } }, two: { value: { id: 2 } } }),
        responses: { 200: content({ three: { value: { id: 3 } } }), 400: failure },
      },
    },
    "/things/{id}": { get: { operationId: "retrieveThing", responses: { 400: failure } } },
    "/files": {
      post: {
        operationId: "createFile",
        requestBody: content({ one: { value: {} } }, "multipart/form-data"),
        responses: {},
      },
    },
  },
  webhooks: {
    "thing.created": {
      post: {
        operationId: "onThingCreated",
        requestBody: content({ four: { value: { id: 4 } } }),
        responses: { 200: { description: "Received." } },
      },
    },
  },
  components: {
    schemas: { Thing: { type: "object" } },
    responses: { Failure: content({ five: { value: { id: 5 } } }) },
  },
};

describe("payloads", () => {
  const { cases, leftOut } = payloadsOf(document);

  test("are the examples of requests, answers and events, shared answers once", () => {
    const found = cases.map(({ id, direction, value }) => [id, direction, value]);
    expect(found).toEqual([
      ["createThing/one.request", "request", { id: 1 }],
      ["createThing/two.request", "request", { id: 2 }],
      ["createThing/three.200", "answer", { id: 3 }],
      ["Failure/five.400", "answer", { id: 5 }],
      ["onThingCreated/four.request", "event", { id: 4 }],
    ]);
  });

  test("name their operation and their schema", () => {
    expect(cases[0]).toMatchObject({ operationId: "createThing", schema: "Thing" });
    expect(cases[0]?.purpose).toBe("payload");
  });

  test("with files are left out, and said to be", () => {
    expect(leftOut).toEqual([expect.stringMatching(/^createFile\/one\.request: multipart/)]);
  });

  test.for([
    ["without a value", { schema: thing, examples: { one: { externalValue: "x" } } }],
    ["without a component schema", { schema: {}, examples: { one: { value: 1 } } }],
  ] as const)("%s are refused by name", ([, media]) => {
    const requestBody = { content: { "application/json": media } };
    const post = { operationId: "createThing", requestBody, responses: {} };
    const broken: OpenApi = { paths: { "/things": { post } }, components: { schemas: {} } };
    expect(() => payloadsOf(broken)).toThrow("createThing/one.request: ");
  });
});
