import { describe, expect, it } from "vitest";
import { readLeaves, readLexemes, readTraces } from "./tokens.js";

const texts = (tokens: { text: string }[]) => tokens.map(({ text }) => text);

describe("readLexemes", () => {
  it("tells keys, values and punctuation apart", () => {
    const lexemes = readLexemes(['{"name": "x",', '  "amount":-1.50 }'], 7);
    expect(lexemes.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "punctuation {",
      'key "name"',
      "punctuation :",
      'value "x"',
      "punctuation ,",
      'key "amount"',
      "punctuation :",
      "value -1.50",
      "punctuation }",
    ]);
    expect(lexemes.at(-2)).toMatchObject({ line: 8, column: 12 });
  });

  it("finds comments after values, but not inside strings", () => {
    const lexemes = readLexemes(['"url": "https://x/y", //用于接收', "1//one"]);
    expect(lexemes.filter(({ kind }) => kind === "comment").map(({ text }) => text)).toEqual([
      "//用于接收",
      "//one",
    ]);
    expect(texts(lexemes)).toContain('"https://x/y"');
  });

  it("keeps escaped quotes and colons inside a string", () => {
    expect(texts(readLexemes(['"a \\" : b": 1']))).toEqual(['"a \\" : b"', ":", "1"]);
  });

  it.each([
    ['"支付宝', ['"支付宝']],
    ["true、", ["true、"]],
    ['"IOS"IOS', ['"IOS"', "IOS"]],
    ["价格{", ["价格", "{"]],
  ])("lets no damage vanish: %s", (line, expected) => {
    expect(texts(readLexemes([line]))).toEqual(expected);
  });
});

describe("readTraces", () => {
  it.each([
    ["an id", '"id":"pi_1666729870215872512"、', ["pi_1666729870215872512"]],
    ["a client secret", '"pi_16667298702_secret_jmGL6"', ["pi_16667298702_secret_jmGL6"]],
    ["a prefix of two words", '"cs_test_1580071142008291328"', ["cs_test_1580071142008291328"]],
    [
      "an id without its closing quote",
      '"id":"pm_1666729870102626304、',
      ["pm_1666729870102626304"],
    ],
    ["a number before a full-width comma", '"amount_subtotal": 100000、', ["100000"]],
    ["a number stuck to a word", '"更新": true1686215327000', ["1686215327000"]],
    ["numbers stuck to Chinese", "金额20元", ["20"]],
    ["signs and decimals", "-20, 0.01", ["-20", "0.01"]],
    ["an IP address", '"client_ip":"192.168.0.1",', ["192.168.0.1"]],
    ["a host", '"cancel_url":"www.baidu.com"、', ["www.baidu.com"]],
    ["a host without its closing quote", '"url":"www.baidu.com,', ["www.baidu.com"]],
    ["a URL", '"https://wooshpay.com/"、', ["https://wooshpay.com/"]],
    ["a URL without its closing quote", '"https://wooshpay.com、', ["https://wooshpay.com"]],
    [
      "an id inside a URL as part of it",
      '"https://x.com/pay/cs_1666733999608823808?key=pk_live_dGVzdDo="、',
      ["https://x.com/pay/cs_1666733999608823808?key=pk_live_dGVzdDo="],
    ],
    ["a URL with escapes", '"https://a.b/?s=a%3A%2F%2Fp%3D1"', ["https://a.b/?s=a%3A%2F%2Fp%3D1"]],
    ["no words", '"对象":"payment_intent"、 "终端类型"WEB"、', []],
  ])("finds %s", (_, line, expected) => {
    expect(texts(readTraces([line]))).toEqual(expected);
  });

  it("knows where each stands", () => {
    expect(readTraces(["{", '  "金额":20,'], 68)).toEqual([{ text: "20", line: 69, column: 8 }]);
  });
});

describe("readLeaves", () => {
  it("gives keys and values in order, as printed, with pointers and places", () => {
    const leaves = readLeaves('{\n  "b": [1.0, {"a/c": null}],\n  "a": "x"\n}\n');
    expect(leaves.map(({ kind, pointer, text }) => [kind, pointer, text])).toEqual([
      ["key", "/b", '"b"'],
      ["value", "/b/0", "1.0"],
      ["key", "/b/1/a~1c", '"a/c"'],
      ["value", "/b/1/a~1c", "null"],
      ["key", "/a", '"a"'],
      ["value", "/a", '"x"'],
    ]);
    expect(leaves[4]).toMatchObject({ line: 3, column: 3 });
  });
});
