import { describe, expect, test } from "vitest";
import { pointerKeys, replaceAt, valueAt } from "../src/contract/json.js";
import { requestOf, ruledOut } from "./support/ruled-out.js";
import { fitsShipped } from "./support/shipped.js";

describe("what pages rule out is refused", () => {
  test.for(ruledOut)("%s %s at %s", (one) => {
    const [operationId, name, pointer, wrong] = one;
    const payload = requestOf(one);
    if (valueAt(payload.value, pointer) === undefined)
      throw new Error(`${name} of ${operationId} has no ${pointer}`);
    const refuses = (value: unknown) =>
      !fitsShipped(payload.schema, replaceAt(payload.value, pointerKeys(pointer), value));
    expect(fitsShipped(payload.schema, payload.value)).toBe(true);
    expect(wrong.filter((value) => !refuses(value))).toEqual([]);
  });
});
