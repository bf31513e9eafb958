import { expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { placeName } from "./place-name.js";

const document = {
  openapi: "3.1.0",
  paths: {
    "/v1/teas": {
      get: {
        operationId: "listTeas",
        responses: {},
        parameters: [{ $ref: "#/components/parameters/Limit" }, { name: "colour", in: "query" }],
      },
    },
  },
  components: { schemas: {}, parameters: { Limit: { name: "limit", in: "query" } } },
} as unknown as OpenApi;

test.for([
  ["/components/schemas/Tea", "Tea"],
  ["/components/schemas/Tea/properties/colour", "Tea.colour"],
  ["/components/schemas/Tea/properties/pot/properties/leaf", "Tea.pot.leaf"],
  ["/components/parameters/Limit", "Limit"],
  ["/paths/~1v1~1teas", "/v1/teas"],
  ["/paths/~1v1~1teas/get", "GET /v1/teas"],
  ["/paths/~1v1~1teas/get/responses/200", "GET /v1/teas, responses, 200"],
  ["/paths/~1v1~1teas/get/parameters", "GET /v1/teas, parameters"],
  ["/paths/~1v1~1teas/get/parameters/0", "GET /v1/teas, limit"],
  ["/paths/~1v1~1teas/get/parameters/1", "GET /v1/teas, colour"],
  ["/paths/~1v1~1teas/get/parameters/page", "GET /v1/teas, page"],
  ["/webhooks", "all events"],
  ["/webhooks/tea.made", "tea.made"],
  ["/servers/0", "servers, 0"],
  ["/info", "the whole API"],
] as const)("%s is called %s", ([pointer, name]) => {
  expect(placeName(document, pointer)).toBe(name);
});
