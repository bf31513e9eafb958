import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { casesOf, payloadsOf } from "./cases.js";

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

test("a variant has the cases of its own examples, changed ones too, and all events", () => {
  const { cases } = payloadsOf(document);
  const changed = cases.map((one) => ({ ...one, id: `${one.id}#/id new value` }));
  const variant = structuredClone(document);
  delete variant.webhooks;
  const post = variant.paths["/things"]?.post;
  if (post) post.requestBody = content({ one: { value: { id: 1 } } });
  expect(casesOf(variant, [...cases, ...changed]).map(({ id }) => id)).toEqual([
    ...["createThing/one.request", "createThing/three.200", "Failure/five.400"],
    ...["onThingCreated/four.request", "createThing/one.request#/id new value"],
    ...["createThing/three.200#/id new value", "Failure/five.400#/id new value"],
    "onThingCreated/four.request#/id new value",
  ]);
});
