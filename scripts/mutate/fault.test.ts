import { describe, expect, test } from "vitest";
import { type Change, changed, StaleChange } from "./fault.js";

const yaml = `# Kept.
currencies:
  - { code: JPY, exponent: 0 }
  - { code: USD, exponent: 2 }
paths:
  /v1/refunds: { post: {} }
`;

describe("a change", () => {
  test.for<[string, Change, RegExp]>([
    ["of a text", { find: "exponent: 0", put: "exponent: 2" }, /JPY, exponent: 2/],
    [
      "behind another text",
      { find: "exponent: ", put: "decimals: ", after: "USD" },
      /USD, decimals: 2/,
    ],
    ["of a value in a list", { at: "/currencies/code=JPY/exponent", value: 2 }, /JPY, exponent: 2/],
    ["of a key", { at: "/paths/~1v1~1refunds", key: "/v1/refund" }, /^ {2}\/v1\/refund: /m],
    ["that adds", { add: "/currencies/code=USD/note", value: "x" }, /USD, exponent: 2, note: x/],
    ["that takes away", { without: "/currencies/code=JPY" }, /currencies:\n {2}- \{ code: USD/],
  ])("%s", ([, change, expected]) => {
    const text = changed("a.yaml", yaml, change);
    expect(text).toMatch(expected);
    expect(text).toContain("# Kept.");
  });

  test("of JSON leaves JSON", () => {
    const text = changed("a.json", '{"amount": 5, "id": "re_1"}', { without: "/amount" });
    expect(text).toBe('{\n  "id": "re_1"\n}\n');
  });

  test("can take a file away", () => {
    expect(changed("a.json", "{}", { deleted: true })).toBeUndefined();
  });

  test.for<[string, Change, string]>([
    ["a text that is gone", { find: "EUR", put: "USD" }, 'the text "EUR", found none'],
    ["a text that stands twice", { find: "exponent", put: "x" }, "once, found it again"],
    ["a place behind a text that is gone", { find: "JPY", put: "x", after: "EUR" }, '"EUR"'],
    ["a value that is gone", { at: "/currencies/code=EUR/exponent", value: 2 }, "a value at"],
    ["an addition of what is there", { add: "/paths", value: 1 }, "nothing at /paths"],
    ["what stands there already", { find: "JPY", put: "JPY" }, "as it was"],
  ])("that names %s is refused", ([, change, message]) => {
    expect(() => changed("a.yaml", yaml, change)).toThrow(StaleChange);
    expect(() => changed("a.yaml", yaml, change)).toThrow(message);
  });
});
