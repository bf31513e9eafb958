import { describe, expect, test } from "vitest";
import { SchemaView } from "../../src/contract/ajv/schema-view.js";
import type { Schema } from "../../src/contract/document.js";
import { reachable } from "../../src/contract/judge/variants.js";
import { disproved, instancesByPlace } from "./instances.js";

const text = { type: "string" };

const components: Record<string, Schema> = {
  Price: {
    type: "object",
    required: ["id"],
    properties: {
      id: text,
      product: { anyOf: [text, { $ref: "#/components/schemas/Product" }, { type: "null" }] },
      details: { type: "object", properties: { note: text } },
    },
  },
  Product: { type: "object", required: ["name", "url"], properties: { name: text, url: text } },
  Unused: { type: "object", properties: { price: { $ref: "#/components/schemas/Price" } } },
};

const instances = instancesByPlace(new SchemaView(components, "fragment"), [
  { file: "a.json", schema: "Price", value: { id: "1", product: { name: "Tea", url: "u" } } },
  { file: "b.json", schema: "Price", value: { id: "2", product: { name: "Cup" }, details: {} } },
  { file: "c.json", schema: "Price", value: { id: "3", product: null } },
]);

describe("instances", () => {
  test("are found inside other objects, through references and unions", () => {
    expect(instances.get("Product")).toEqual([
      { file: "a.json", pointer: "/product", fields: ["name", "url"] },
      { file: "b.json", pointer: "/product", fields: ["name"] },
    ]);
  });

  test("are found for objects without a name", () => {
    expect(instances.get("Price/properties/details")).toHaveLength(1);
    expect(instances.get("Price")).toHaveLength(3);
  });
});

test("a required field that one payload lacks is named with that payload", () => {
  const product = { place: "Product", schema: components.Product ?? {} };
  expect(disproved(product, instances.get("Product") ?? [])).toEqual([
    "Product requires `url`, which is missing in b.json at /product",
  ]);
});

test("components are reachable at any depth", () => {
  expect([...reachable(components, ["Price"])]).toEqual(["Price", "Product"]);
});
