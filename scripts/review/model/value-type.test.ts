import { expect, test } from "vitest";
import type { ValueType } from "./model.js";
import { valueTypeOf } from "./value-type.js";

const units = { minor: "smallest unit", Amount: "smallest unit" };
const amount = { $ref: "#/components/schemas/Amount" };

test.for<[name: string, schema: Record<string, unknown>, told: Partial<ValueType>]>([
  ["a text", { type: "string" }, { parts: ["string"], isNullable: false, values: [], limits: [] }],
  ["null beside a type", { type: ["string", "null"] }, { parts: ["string"], isNullable: true }],
  [
    "null as a branch",
    { oneOf: [amount, { type: "null" }] },
    { parts: [{ ref: "Amount" }], isNullable: true, unit: "smallest unit" },
  ],
  [
    "one of several",
    { anyOf: [{ type: "integer" }, amount, { type: "null" }] },
    { parts: ["integer", " or ", { ref: "Amount" }], isNullable: true },
  ],
  ["a list", { type: "array", items: amount }, { parts: ["array of ", { ref: "Amount" }] }],
  [
    "a list of values",
    { type: ["array", "null"], items: { type: "string", enum: ["a", "b"] } },
    { parts: ["array of ", "string"], values: ["a", "b"], isOpen: false, isNullable: true },
  ],
  [
    "a map",
    { type: "object", additionalProperties: { type: "string" } },
    { parts: ["map of ", "string"] },
  ],
  ["a constant", { type: "string", const: "refund" }, { values: ["refund"], isOpen: false }],
  ["open values", { type: "string", "x-extensible-enum": ["a"] }, { values: ["a"], isOpen: true }],
  ["values with null", { type: ["string", "null"], enum: ["a", null] }, { values: ["a"] }],
  [
    "limits",
    { type: "string", minLength: 2, pattern: "^a", "x-id-prefix": "re_", maxItems: 1 },
    { limits: ["2 characters or more", "1 item at most", "matches `^a`", "begins with `re_`"] },
  ],
  [
    "a unit",
    { type: "integer", "x-unit": "minor", minimum: 0 },
    { unit: "smallest unit", limits: ["at least 0"] },
  ],
  [
    "limits of the only branch",
    { oneOf: [{ type: "string", maxLength: 9 }, { type: "null" }] },
    { parts: ["string"], limits: ["9 characters or less"], isNullable: true },
  ],
  [
    "what is required in one of two ways, which is no union",
    { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    { parts: ["object"], isNullable: false },
  ],
  ["anything", {}, { parts: ["any"] }],
])("%s", ([, schema, told]) => {
  expect(valueTypeOf(schema, units)).toMatchObject(told);
});
