import type { OpenApi, Schema } from "../../../src/contract/document.js";
import type { FactsFile } from "../../facts/facts.js";
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
  objectName: { description: "Always {const}." },
};

const pages = new Map([
  ["shop", { title: "Shop", address: "https://docs.example.com/shop" }],
  ["captured", { title: "Captured" }],
  ["untitled", { address: "https://docs.example.com/untitled" }],
]);

/** Applies a rule to a document, which it changes and answers. */
export function apply(
  rule: Rule,
  document: OpenApi,
  registers: Partial<Registers> = {},
  facts: FactsFile[] = [],
): OpenApi {
  rule(document, {
    ...{ registers: registers as Registers, templates, pages, facts },
    captured: new Set(["captured"]),
    isByHand: () => true,
    problemAt: (pointer, expected, found) => ({ file: "spec", pointer, expected, found }),
  });
  return document;
}

export { referenceTo };
