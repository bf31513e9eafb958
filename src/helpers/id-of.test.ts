import { expect, test } from "vitest";
import { idOf } from "./id-of.js";

test.for([
  ["prod_1", "prod_1"],
  [{ id: "prod_1" }, "prod_1"],
  ["", undefined],
  [null, undefined],
  [undefined, undefined],
] as const)("the id of %j is %j", ([value, id]) => {
  expect(idOf(value)).toBe(id);
});
