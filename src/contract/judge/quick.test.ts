import { describe, expect, test } from "vitest";
import type { Schema } from "../document.js";
import { Nodes } from "./nodes.js";
import { QuickJudge } from "./quick.js";

const schemas: Record<string, Schema> = {
  Short: { type: "object", properties: { name: { type: ["string", "null"], maxLength: 3 } } },
  Long: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  Order: { type: "object", properties: { name: { type: "string" }, count: { type: "integer" } } },
  Lists: {
    type: "object",
    properties: {
      short: { type: "array", items: { $ref: "#/components/schemas/Short" } },
      long: { type: "array", items: { $ref: "#/components/schemas/Long" } },
    },
  },
};

function judgeOf(name: string): (value: unknown) => boolean {
  const node = new Nodes(schemas).component(name);
  const judge = new QuickJudge(() => []);
  return (value) => judge.isRight(node, value);
}

describe("what was right before is right again, and", () => {
  test("anything else is looked at, whatever came before it", () => {
    const isRight = judgeOf("Short");
    const names = ["Tea", "Tea", "Coffee", "Coffee", "Tea", null, null, 7, undefined, null];
    expect(names.map((name) => isRight({ name }))).toEqual([
      ...[true, true, false, false, true, true, true, false, false, true],
    ]);
  });

  test("what is right in one member may be wrong in another", () => {
    const isRight = judgeOf("Order");
    expect([{ name: "Tea" }, { count: "Tea" }, { count: 3 }].map(isRight)).toEqual([
      ...[true, false, true],
    ]);
  });

  test("what is in a member may have changed", () => {
    const isRight = judgeOf("Lists");
    const short = [{ name: "Tea" }];
    expect(isRight({ short })).toBe(true);
    short.push({ name: "Coffee" });
    expect(isRight({ short })).toBe(false);
  });

  test("null is wrong where it was never right", () => {
    const isRight = judgeOf("Long");
    expect(["Tea", null, null].map((name) => isRight({ name }))).toEqual([true, false, false]);
    expect(isRight({ name: undefined })).toBe(false);
  });

  test("what is not frozen is looked at each time", () => {
    const isRight = judgeOf("Short");
    const object = { name: "Tea" };
    expect(isRight(object)).toBe(true);
    object.name = "Coffee";
    expect(isRight(object)).toBe(false);
  });

  test("what is frozen is right only where it was", () => {
    const isRight = judgeOf("Lists");
    const object = Object.freeze({ name: null });
    expect([{ short: [object] }, { long: [object] }].map(isRight)).toEqual([true, false]);
    expect(isRight({ short: [object] })).toBe(true);
  });

  test("what is frozen is looked at once", () => {
    let reads = 0;
    const object = Object.freeze({
      get name() {
        reads += 1;
        return "Tea";
      },
    });
    const isRight = judgeOf("Lists");
    expect([isRight({ short: [object] }), isRight({ short: [object] })]).toEqual([true, true]);
    expect(reads).toBe(1);
  });
});
