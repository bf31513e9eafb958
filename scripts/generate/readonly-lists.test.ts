import { expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { generateTypes } from "./types.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const names = { type: "array", items: { type: "string" } };
const parts = { type: "array", items: { oneOf: [reference("Part"), { type: "string" }] } };
const object = (properties: object) => ({ description: "One.", type: "object", properties });
const body = (name: string) => ({ content: { "application/json": { schema: reference(name) } } });

const document = {
  openapi: "3.1.0",
  paths: {
    "/v1/sets": {
      post: {
        operationId: "createSet",
        requestBody: body("SetCreate"),
        responses: { "200": { description: "The set.", ...body("Set") } },
      },
    },
  },
  components: {
    schemas: {
      Both: object({ names }),
      Part: object({ names, matrix: { type: "array", items: names } }),
      Set: object({ names, both: reference("Both") }),
      SetCreate: object({ names, parts, both: reference("Both") }),
    },
  },
};

test("lists are readonly at any depth of what is only sent, and nowhere else", async () => {
  const types = await generateTypes(document as unknown as OpenApi);
  expect(types.slice(types.indexOf("export type Both ="))).toBe(`export type Both = {
    names?: string[];
};
/** One. */
export type Part = {
    names?: readonly string[];
    matrix?: readonly (readonly string[])[];
};
/** One. */
export type Set = {
    names?: string[];
    both?: Both;
};
/** One. */
export type SetCreate = {
    names?: readonly string[];
    parts?: readonly (Part | string)[];
    both?: Both;
};
`);
});
