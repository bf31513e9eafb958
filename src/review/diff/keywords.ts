import type { ShapeType } from "./shape.js";

/** Limits of counts, by keyword: the kind of limit and the type that it is about. */
export const bounds: Readonly<Record<string, readonly ["least" | "most", ShapeType]>> = {
  minLength: ["least", "string"],
  maxLength: ["most", "string"],
  minItems: ["least", "array"],
  maxItems: ["most", "array"],
  minProperties: ["least", "object"],
  maxProperties: ["most", "object"],
};

/** Keywords whose values are compared as a whole, by the type that they are about. */
export const wholes: Readonly<Record<string, ShapeType | "every">> = {
  pattern: "string",
  contentEncoding: "string",
  contentMediaType: "string",
  contentSchema: "string",
  multipleOf: "number",
  uniqueItems: "array",
  prefixItems: "array",
  contains: "array",
  minContains: "array",
  maxContains: "array",
  unevaluatedItems: "array",
  patternProperties: "object",
  propertyNames: "object",
  dependentRequired: "object",
  dependentSchemas: "object",
  not: "every",
  if: "every",
};

/** Keywords whose values are compared as they are. */
export const asIs = new Set(["format", "x-extensible-enum", "x-unit", "x-id-prefix"]);
