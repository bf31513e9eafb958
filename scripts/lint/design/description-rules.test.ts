import { expect, test } from "vitest";
import type { OpenApi, OperationObject } from "../../../src/contract/document.js";
import { describedIn } from "./described.js";
import { findingsOf } from "./finding.js";
import { descriptionRules } from "./rules.js";

const schemas = {
  TeaList: {
    description: "Some of all there is.",
    type: "object",
    properties: {
      object: { const: "list", description: "Always list." },
      data: {
        type: "array",
        description: "What was asked for.",
        items: { $ref: "#/components/schemas/Tea" },
      },
    },
  },
  Tea: {
    description: "Leaves to be drunk.",
    type: "object",
    properties: { leaves: { type: "integer", description: "How many are in a bag." } },
  },
  TeaCreate: { description: "What is to be brewed.", type: "object" },
};

const limit = {
  ...{ name: "limit", in: "query", description: "How many objects a page holds." },
  schema: { type: "integer", minimum: 1, maximum: 100, default: 10 },
};
const key = { name: "Idempotency-Key", in: "header", description: "Makes a repetition harmless." };

function body(name: string, rest: object = {}) {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { description: "It.", content: { "application/json": { schema, ...rest } } };
}

const document = {
  tags: [{ name: "Teas", description: "What is drunk." }],
  components: { schemas, parameters: { Limit: limit } },
  "x-pages": { shop: { address: "https://docs.example.com/shop" } },
  paths: {
    "/v1/teas": {
      post: {
        ...{ operationId: "createTea", "x-client-method": "teas.create", summary: "Create a tea" },
        description: "Brews leaves.",
        ...{ parameters: [key], requestBody: body("TeaCreate"), responses: { "200": body("Tea") } },
        externalDocs: { url: "https://docs.example.com/shop" },
        "x-evidence": { level: "documented", documents: ["shop"] },
      },
      get: {
        ...{ operationId: "listTeas", "x-client-method": "teas.list", summary: "List teas" },
        description: "Pages through the shelf.",
        parameters: [{ $ref: "#/components/parameters/Limit" }],
        responses: { "200": body("TeaList") },
      },
    },
    "/v1/balance": { get: named("getBalance", "balance.retrieve") },
    "/v1/invoices/{id}": { delete: named("deleteDraftInvoice", "invoices.delete") },
    "/v1/refunds": { post: { ...named("createRefund", "refunds.create"), parameters: [key] } },
  },
};

function named(operationId: string, method: string) {
  const answers = { "200": body("Tea"), "402": { description: "Declined." } };
  return {
    operationId,
    "x-client-method": method,
    summary: operationId,
    description: "It does.",
    responses: answers,
  };
}

type Tiny = typeof document;

function found(change: (copy: Tiny) => void, name?: string) {
  // Without what several places share, so that a change is made in one of them.
  const copy = JSON.parse(JSON.stringify(document)) as Tiny;
  change(copy);
  const described = describedIn(copy as unknown as OpenApi, (pointer, expected, seen) => ({
    ...{ file: "tea.yaml", line: 3, pointer, expected, found: seen },
  }));
  const rules = descriptionRules.filter((one) => name === undefined || one.name === name);
  return findingsOf(rules, described);
}

const create = (copy: Tiny) => copy.paths["/v1/teas"].post as unknown as OperationObject;
const guess = { level: "inferred", documents: ["analogy"] };
const member = (copy: Tiny, name: string, schema: object) =>
  Object.assign(copy.components.schemas.TeaCreate, { properties: { [name]: schema } });

/** Changes that break a rule, and where. */
const cases: Record<string, { at: string; change: (copy: Tiny) => void }[]> = {
  "description-missing": [
    { at: "/tags/0", change: (copy) => Object.assign(copy.tags[0] ?? {}, { description: "" }) },
    { at: "/paths/~1v1~1teas/post", change: (copy) => delete create(copy).description },
    {
      at: "/components/schemas/Tea/properties/leaves",
      change: (copy) =>
        Object.assign(copy.components.schemas.Tea.properties.leaves, { description: "" }),
    },
    {
      at: "/components/parameters/Limit",
      change: (copy) => Object.assign(copy.components.parameters.Limit, { description: "" }),
    },
    {
      at: "/paths/~1v1~1teas/post/parameters/0",
      change: (copy) =>
        Object.assign(copy.paths["/v1/teas"].post.parameters[0] ?? {}, { description: "" }),
    },
  ],
  "description-repeats": [
    {
      at: "/paths/~1v1~1teas/post",
      change: (copy) => Object.assign(create(copy), { description: "Creates the tea." }),
    },
    {
      at: "/components/schemas/TeaCreate",
      change: (copy) =>
        Object.assign(copy.components.schemas.TeaCreate, { description: "A tea to create." }),
    },
    {
      at: "/components/parameters/Limit",
      change: (copy) =>
        Object.assign(copy.components.parameters.Limit, { description: "The limit." }),
    },
    {
      at: "/tags/0",
      change: (copy) => Object.assign(copy.tags[0] ?? {}, { description: "Teas." }),
    },
  ],
  "constructed-unmarked": [
    {
      at: "/paths/~1v1~1teas/post/requestBody/content/application~1json/examples/one",
      change: (copy) => {
        const one = { summary: "Green tea", "x-evidence": { level: "constructed" }, value: {} };
        const marked = { ...one, summary: "Constructed: no page shows this payload" };
        const shown = { ...one, "x-evidence": { level: "documented" } };
        Object.assign(create(copy), {
          requestBody: body("TeaCreate", { examples: { one, marked, shown } }),
        });
      },
    },
  ],
  "constructed-alone": [
    {
      at: "/paths/~1v1~1teas/post/requestBody",
      change: (copy) => {
        const one = { summary: "Constructed: no page shows this payload", value: {} };
        const told = {
          ...body("Tea", { examples: { one } }),
          description: "Tea. The example is constructed.",
        };
        Object.assign(create(copy), {
          requestBody: body("TeaCreate", { examples: { one } }),
          responses: {
            "200": told,
            "201": body("Tea", { examples: { one, two: { summary: "Tea" } } }),
          },
        });
      },
    },
  ],
  "examples-alike": [
    {
      at: "/paths/~1v1~1teas/post/requestBody/content/application~1json/examples/two",
      change: (copy) => {
        const green = { summary: "Green tea", value: {} };
        const black = { summary: "Black tea", value: {} };
        Object.assign(create(copy), {
          requestBody: body("TeaCreate", { examples: { one: green, two: green, black } }),
          responses: { "200": body("Tea", { examples: { one: green } }) },
        });
      },
    },
  ],
  "page-unlinked": [
    { at: "/paths/~1v1~1teas/post", change: (copy) => delete create(copy).externalDocs },
  ],
  "operation-name": [
    {
      at: "/paths/~1v1~1teas/post/operationId",
      change: (copy) => Object.assign(create(copy), { operationId: "addTea" }),
    },
    {
      at: "/paths/~1v1~1teas/post/operationId",
      change: (copy) => Object.assign(create(copy), { operationId: "createTeas" }),
    },
    {
      at: "/paths/~1v1~1teas/get/operationId",
      change: (copy) => Object.assign(copy.paths["/v1/teas"].get, { operationId: "listTea" }),
    },
  ],
  "operation-name-excused": [
    {
      at: "/info",
      change: (copy) =>
        Object.assign(copy.paths["/v1/balance"].get, { operationId: "retrieveBalance" }),
    },
  ],
  "client-method-name": [
    {
      at: "/paths/~1v1~1teas/post/x-client-method",
      change: (copy) => Object.assign(create(copy), { "x-client-method": "teas.brew" }),
    },
  ],
  "component-name": [
    {
      at: "/components/schemas/Tea",
      change: (copy) => Object.assign(create(copy), { requestBody: body("Tea") }),
    },
  ],
  "idempotency-missing": [
    {
      at: "/paths/~1v1~1teas/post",
      change: (copy) => Object.assign(create(copy), { parameters: [] }),
    },
  ],
  "list-bounds": [
    {
      at: "/paths/~1v1~1teas/get",
      change: (copy) => Object.assign(copy.paths["/v1/teas"].get, { parameters: [] }),
    },
    {
      at: "/paths/~1v1~1teas/get",
      change: (copy) =>
        Object.assign(copy.components.parameters.Limit, {
          schema: { type: "integer", minimum: 1, default: 10 },
        }),
    },
  ],
  "declined-unanswered": [
    {
      at: "/paths/~1v1~1refunds/post",
      change: (copy) => Object.assign(copy.paths["/v1/refunds"].post, { responses: {} }),
    },
  ],
  "guess-name": [
    {
      at: "/components/schemas/TeaCreate/properties/leafSize",
      change: (copy) =>
        member(copy, "leafSize", {
          type: "string",
          description: "Wide or narrow.",
          "x-evidence": guess,
        }),
    },
  ],
  "guess-type": [
    {
      at: "/components/schemas/TeaCreate/properties/leaves",
      change: (copy) =>
        member(copy, "leaves", { type: "string", description: "How many.", "x-evidence": guess }),
    },
  ],
  "guess-closed": [
    {
      at: "/components/schemas/TeaCreate/properties/colour",
      change: (copy) =>
        member(copy, "colour", {
          type: "string",
          enum: ["green"],
          description: "What it looks like.",
          "x-evidence": guess,
        }),
    },
  ],
};

test("every rule about the description is tried", () => {
  expect(Object.keys(cases).sort()).toEqual(descriptionRules.map(({ name }) => name).sort());
});

test("a description without faults breaks no rule", () => {
  expect(found(() => undefined)).toEqual([]);
});

test.for(Object.entries(cases))("%s finds what breaks it, and nothing else", ([name, trials]) => {
  for (const { at, change } of trials)
    expect(found(change, name)).toMatchObject([{ rule: name, pointer: at, line: 3 }]);
});

test("what a page says may be named otherwise, have another type and be closed", () => {
  const shown = { level: "documented", documents: ["shop"] };
  const leaves = { type: "string", enum: ["many"], description: "How many.", "x-evidence": shown };
  expect(found((copy) => member(copy, "leafSize", leaves))).toEqual([]);
  expect(found((copy) => member(copy, "leaves", leaves))).toEqual([]);
});
