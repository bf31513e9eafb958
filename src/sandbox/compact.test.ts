import { describe, expect, test } from "vitest";
import { compact } from "./compact.js";

describe("an object that is kept", () => {
  test("has in front what every object has, and the rest in its order", () => {
    const kept = compact({ b: 1, livemode: false, a: null, object: "product", id: "prod_1" });
    expect(Object.entries(kept)).toEqual([
      ["id", "prod_1"],
      ["object", "product"],
      ["livemode", false],
      ["b", 1],
      ["a", null],
    ]);
  });

  test("leaves out what is undefined", () => {
    expect(Object.keys(compact({ id: "prod_1", a: undefined, b: null }))).toEqual(["id", "b"]);
  });

  test("shares no member with another of the same members", () => {
    const [one, other] = [compact({ id: "a", tags: [1] }), compact({ id: "b", tags: [2] })];
    expect([one, other]).toEqual([
      { id: "a", tags: [1] },
      { id: "b", tags: [2] },
    ]);
  });
});
