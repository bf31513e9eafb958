import { expect, test } from "vitest";
import { fieldsOf } from "./fields.js";

const named = (...names: string[]) => ({
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});

test("members of objects without a name of their own stand behind what holds them", () => {
  const schema = {
    properties: {
      lines: { type: "array", items: named("quantity") },
      rates: { type: "object", additionalProperties: named("value") },
      payer: { oneOf: [named("email"), named("phone")] },
      name: { type: "string" },
    },
  };
  const place = { pointer: "/Order", name: "Order", depth: 0, inherited: undefined };
  const fields = fieldsOf(schema, place, { file: "orders.html", units: {} });
  expect(fields.map(({ name, depth }) => [name, depth])).toEqual([
    ["Order.lines", 0],
    ["Order.lines.quantity", 1],
    ["Order.rates", 0],
    ["Order.rates.*.value", 1],
    ["Order.payer", 0],
    ["Order.payer.1.email", 1],
    ["Order.payer.2.phone", 1],
    ["Order.name", 0],
  ]);
  expect(fields.at(1)?.pointer).toBe("/Order/properties/lines/items/properties/quantity");
});
