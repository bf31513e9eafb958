import type { OpenApi, Schema } from "../../../src/contract/document.js";
import type { Registers } from "../../support/registers.js";
import { type Rule, referenceTo } from "./rule.js";

/** A document with these schemas and paths, small enough to be read beside a test. */
export function tinyDocument(
  schemas: Record<string, Schema>,
  paths: Record<string, object> = {},
): OpenApi {
  const components = { schemas, parameters: {}, responses: {} };
  return { openapi: "3.1.0", paths, components } as unknown as OpenApi;
}

const templates = {
  list: {
    type: "object",
    required: ["object", "data"],
    properties: { object: { const: "list" }, data: { description: "Items.", type: "array" } },
  },
  objectName: { description: "Kind of object." },
};

const pages = new Map([
  ["shop", { title: "Shop", address: "https://docs.example.com/shop" }],
  ["captured", { title: "Captured" }],
]);

/** Applies a rule to a document, which it changes and answers. */
export function apply(rule: Rule, document: OpenApi, registers: Partial<Registers> = {}): OpenApi {
  rule(document, { registers: registers as Registers, templates, pages });
  return document;
}

export { referenceTo };
