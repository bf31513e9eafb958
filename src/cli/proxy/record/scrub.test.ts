import { describe, expect, test } from "vitest";
import { createContract } from "../../../contract/index.js";
import { mask } from "../../../contract/judge/excerpt.js";
import { overwrite, overwriteWhole } from "./overwrite.js";
import { scrubBody, scrubText } from "./scrub-body.js";
import { scrubHeaders, scrubUrl } from "./scrub-head.js";

describe("what is written over", () => {
  test.for([
    ["sk_test_abc123", "sk_test_xxxxxx"],
    ["pi_1_secret_aB3", "pi_1_secret_xxx"],
    ["whsec_abc", "whsec_xxx"],
    ["4242 4242 4242 4242", "0000000000000000000"],
    ["key sk_test_a and card 4242424242424242.", "key sk_test_xxxxxxxx and card 000000000."],
    ["1767226200000", "1767226200000"],
    ["re_1000000000000000001", "re_1000000000000000001"],
    ["[masked] as it stands", "[masked] as it stands"],
  ])("%s", ([text, expected]) => {
    expect(overwrite(text as string)).toBe(expected);
    expect(overwrite(text as string)).toHaveLength((text as string).length);
  });

  test("a whole value keeps its length and its kind", () => {
    expect(overwriteWhole("aB3-é_9")).toBe("xx0-x_0");
    expect(overwriteWhole("whsec_abc")).toBe("whsec_xxx");
  });
});

describe("bodies", () => {
  test("what holds no secret stays as it is, byte for byte", () => {
    const text =
      '\ufeff{ "amount" : 1000000000000, "created": 1767226200000,\n"rate": 1.0, "number": "INV-1" }';
    expect(scrubBody(text)).toBe(text);
    const bytes = Buffer.from([0xff, 0, 0x31]);
    expect(scrubBody(bytes)).toEqual(bytes);
  });

  test("fields are known by their names, as deep as they are", () => {
    const value = {
      a: [{ cvc: "12a", client_secret: "abc", number: "5555.5555.5555.4444" }],
      cvc: 123,
    };
    expect(JSON.parse(scrubBody(JSON.stringify(value)) as string)).toEqual({
      a: [{ cvc: "00x", client_secret: "xxx", number: "0000.0000.0000.0000" }],
      cvc: 100,
    });
  });

  test("numbers keep their kind, and amounts their value", () => {
    const value = { number: 4242424242424242, amount: 500000000000, cvc: -0.5 };
    expect(JSON.parse(scrubBody(JSON.stringify(value)) as string)).toEqual({
      ...{ number: 1000000000000000, amount: 500000000000, cvc: -0.5 },
    });
  });

  test("text that is no JSON", () => {
    expect(scrubText("card[cvc]=123&card%5Bcvc%5D=456&a=b")).toBe(
      "card[cvc]=000&card%5Bcvc%5D=000&a=b",
    );
    expect(scrubBody('{"cvc":"123","client_secret": "abc')).toBe(
      '{"cvc":"000","client_secret": "xxx',
    );
  });

  test("an account number that was valid stays valid", () => {
    const account = { account_number: "123456789012" };
    const contract = createContract();
    const [name] = ["BankAccountUnitedStates"];
    const told = (value: unknown) =>
      contract.checkSchema(name as string, value).map(({ pointer }) => pointer);
    const scrubbed = JSON.parse(scrubBody(JSON.stringify(account)) as string);
    expect(scrubbed).toEqual({ account_number: "000000000000" });
    expect(told(scrubbed)).toEqual(told(account));
  });
});

test("heads", () => {
  expect(scrubUrl("http://127.0.0.1:1/v1/x?client_secret=pi_1_secret_a&token=b&limit=3")).toBe(
    "http://127.0.0.1:1/v1/x?client_secret=pi_1_secret_x&token=b&limit=3",
  );
  const scrubbed = scrubHeaders([
    ["AUTHORIZATION", `Basic ${btoa("sk_test_a:")}`],
    ["Cookie", "a=b"],
    ["X-Auth-Token", "abc1"],
    ["X-Authorization", "Basic c2s="],
    ["Idempotency-Key", "550e8400-e29b-41d4-a716-446655440000"],
    ["Accept", "*/*"],
  ]);
  expect(scrubbed).toEqual([
    ["AUTHORIZATION", "Basic [masked]"],
    ["Cookie", "[masked]"],
    ["X-Auth-Token", "xxx0"],
    ["X-Authorization", "xxxxx x0x="],
    ["Idempotency-Key", "550e8400-e29b-41d4-a716-000000000000"],
    ["Accept", "*/*"],
  ]);
  expect(mask(scrubbed[0]?.[1] ?? "")).toBe("Basic [masked]");
});
