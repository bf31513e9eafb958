import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { deadEndOf, placeFault, reachIn } from "./places.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const operation = (operationId: string, name: string) => ({
  operationId,
  parameters: [{ $ref: "#/components/parameters/Key" }, { name: "q", in: "query" as const }],
  requestBody: { content: { json: { schema: reference(name) } } },
  responses: {},
});

const bundle: OpenApi = {
  info: { title: "Teas" },
  servers: [{ url: "https://teas.example" }],
  paths: { "/teas": { post: operation("createTea", "Tea") } },
  webhooks: { "tea.cold": { post: operation("onTeaCold", "Event") } },
  components: {
    parameters: { Key: { name: "Key" } },
    responses: {},
    schemas: {
      Tea: { properties: { leaf: reference("Leaf"), cup: { anyOf: [reference("Cup")] } } },
      // It holds what it stands in, as a list of comments holds comments.
      Leaf: { properties: { colour: { type: "string" }, of: reference("Tea") } },
      Cup: {},
      Cups: {},
      Event: {},
    },
  },
};

describe("deadEndOf", () => {
  test.for([
    "/info",
    "/info/version",
    "/paths/~1teas/post",
    "/paths/~1teas/delete",
    "/paths/~1teas/post/parameters/1",
    "/paths/~1teas/post/parameters/limit",
    "/components/schemas/Leaf/properties/colour",
    "/components/schemas/Milk",
  ])("takes %s for a place", (pointer) => {
    expect(deadEndOf(bundle, pointer)).toBeUndefined();
  });

  test.for([
    ["", ""],
    ["info", "info"],
    ["/components/schemas/Milk/properties/fat", "/components/schemas/Milk"],
    ["/paths/~1cups/post", "/paths/~1cups"],
    ["/paths/~1teas/post/parameters/2", "/paths/~1teas/post/parameters/2"],
    ["/paths/~1teas/post/parameters/", "/paths/~1teas/post/parameters/"],
    ["/paths/~1teas/post/parameters/limit/schema", "/paths/~1teas/post/parameters/limit"],
    ["/info/title/length", "/info/title/length"],
    ["/info/constructor/name", "/info/constructor"],
  ] as const)("of %s is %s", ([pointer, end]) => {
    expect(deadEndOf(bundle, pointer)).toBe(end);
  });
});

test("placeFault says what is wrong with a pointer among others", () => {
  const pointers = ["/info", "/servers/0", "/info", "/servers/1", "/infos/0"];
  expect(pointers.map((_, position) => placeFault(bundle, pointers, position))).toEqual([
    undefined,
    undefined,
    "named twice",
    "where nothing stands at /servers/1",
    "where nothing stands at /infos",
  ]);
});

describe("reachIn", () => {
  const reaches = reachIn(bundle);

  test.for([
    "/paths/~1teas/post",
    "/paths/~1teas/post/parameters/1",
    "/components/parameters/Key",
    "/components/schemas/Tea/properties/sugar",
    "/components/schemas/Leaf/properties/colour",
    "/components/schemas/Cup",
    "/info",
    "/servers/0/url",
    "/components/responses/502",
  ])("finds %s", (pointer) => {
    expect(reaches(["createTea"], pointer)).toBe(true);
  });

  test.for(["/paths/~1teas", "/components/schemas/Cups", "/webhooks/tea.cold/post", "/infos"])(
    "does not find %s",
    (pointer) => {
      expect(reaches(["createTea"], pointer)).toBe(false);
    },
  );

  test("finds what one of several operations reaches, and nothing by a name that none has", () => {
    const event = "/components/schemas/Event";
    expect(reaches(["createTea", "onTeaCold"], event)).toBe(true);
    expect(reaches(["createTea"], event)).toBe(false);
    expect(reaches(["brewTea"], event)).toBe(false);
  });
});
