import { expect, test } from "vitest";
import type { FactMethod } from "./facts.js";
import { methodMembers } from "./methods.js";

const tea: FactMethod = { name: "tea", level: "documented", pages: ["doc-1"] } as FactMethod;

test("a page on which nothing of an object was seen does not document the object", () => {
  const levels = (object: string, more: Partial<FactMethod> = {}) =>
    methodMembers(object, [{ ...tea, ...more }]).map(({ level }) => level);
  expect(levels("payment_method_options")).toEqual(["inferred"]);
  expect(levels("next_action")).toEqual(["inferred"]);
  expect(levels("payment_method_data")).toEqual([]);
  const options = [{ name: "leaf", type: "string" as const }];
  expect(levels("payment_method_options", { options })).toEqual(["documented"]);
  expect(levels("next_action", { next_action: [{ type: "pour" }] })).toEqual(["documented"]);
  expect(levels("next_action", { next_action: [{ member: "pour_tea" }] })).toEqual(["documented"]);
  expect(levels("payment_method_data", { data: options })).toEqual(["documented"]);
});
