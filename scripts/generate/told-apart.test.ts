import { expect, test } from "vitest";
import { toldApart } from "./told-apart.js";

const method = (type: string, more: object = {}) => ({ data: { type, ...more }, amount: 5 });

test.for([
  [
    "the value in which most differ comes first",
    [method("card"), method("alipay", { os: "IOS" }), method("dana", { os: "IOS" })],
    ["type card", "type alipay", "type dana"],
  ],
  [
    "what has it in common says more",
    [method("card", { mode: "test" }), method("card", { mode: "live" }), method("dana")],
    ["type card, mode test", "type card, mode live", "type dana"],
  ],
  [
    "a member rather than the one value of it that is short",
    [{ address: { city: "London" } }, { name: "A b" }],
    ["with address", "with name"],
  ],
  ["members", [{ price: "p_1" }, { price_data: {} }], ["with price", "with price_data"]],
  [
    "a number as it is written",
    [{ amount: 500, note: "Two words" }, { amount: "500" }],
    ["with note", 'amount "500"'],
  ],
  [
    "what is not there",
    [{ name: "A b", phone: "" }, { name: "A b" }],
    ["with phone", "without phone"],
  ],
  ["nothing short", [{ id: "a_1" }, { id: "a_2" }], [undefined, undefined]],
  ["one alone", [{ type: "card" }], [undefined]],
] as [string, unknown[], (string | undefined)[]][])("%s", ([, payloads, expected]) => {
  expect(toldApart(payloads)).toEqual(expected);
});
