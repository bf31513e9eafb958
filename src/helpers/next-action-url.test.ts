import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PaymentIntent } from "../../generated/models.js";
import { nextActionUrl } from "./next-action-url.js";

const url = "https://pay.example.com/next/1";

function urlOf(next_action: unknown): string | undefined {
  return nextActionUrl({ object: "payment_intent", next_action } as PaymentIntent);
}

describe("finds the address", () => {
  test.for([
    { type: "pix_handle_redirect", pix_handle_redirect: { url } },
    { type: "9pay_handle_redirect", "9pay_handle_redirect": { url } },
    { type: "redirect_to_url", alipay_handle_redirect: { url } },
    { type: "redirect_to_url", redirect_to_url: { url } },
    { type: "challenge_redirect", challenge_redirect: { url, return_url: "https://shop.example" } },
    { type: "challenge_redirect", challenge_redirect: { return_url: "https://shop.example", url } },
    { ddc_redirect: { return_url: "https://shop.example", url } },
    { bank_transfer_vn_handle_redirect: { url, qrcode: "0002" } },
    { type: "pix_handle_redirect", promptpay_handle_redirect: { url } },
    { type: "a_type_of_tomorrow", a_member_of_tomorrow: { url } },
    { type: "redirect_to_url", url },
    { url },
    JSON.stringify({ ddc_redirect: { return_url: "https://shop.example", url } }),
    JSON.stringify({ type: "redirect_to_url", redirect_to_url: { url } }),
  ])("in %j", (nextAction) => {
    expect(urlOf(nextAction)).toBe(url);
  });

  test("in the member that type names, before all others", () => {
    const other = { url: "https://other.example.com" };
    expect(urlOf({ alipay_handle_redirect: other, type: "x_redirect", x_redirect: { url } })).toBe(
      url,
    );
    expect(urlOf({ url: other.url, type: "x_redirect", x_redirect: { url } })).toBe(url);
  });

  test("in a member rather than beside it", () => {
    expect(urlOf({ url: "https://other.example.com", redirect_to_url: { url } })).toBe(url);
  });

  test.for(["alipay-zh-2", "alipay-zh-4"])("in the documented answer %s", (name) => {
    const file = new URL(
      `../../spec/resources/payment-intents/payloads/createPaymentIntent/${name}.200.json`,
      import.meta.url,
    );
    const intent = JSON.parse(readFileSync(file, "utf8"));
    expect(nextActionUrl(intent)).toBe(intent.next_action.alipay_handle_redirect.url);
  });

  test("of a setup intent", () => {
    const next_action = { type: "challenge_redirect", challenge_redirect: { url } };
    expect(nextActionUrl({ id: "seti_1", object: "setup_intent", next_action })).toBe(url);
  });
});

describe("finds none", () => {
  test.for([
    undefined,
    null,
    "",
    " ",
    "null",
    '"https://pay.example.com"',
    "{",
    "[]",
    "42",
    url,
    {},
    [],
    { type: "redirect_to_url" },
    { type: "redirect_to_url", redirect_to_url: null },
    { type: "redirect_to_url", redirect_to_url: {} },
    { type: "redirect_to_url", redirect_to_url: { url: null } },
    { type: "redirect_to_url", redirect_to_url: { url: 42 } },
    { type: "redirect_to_url", redirect_to_url: { url: [url] } },
    { type: "redirect_to_url", redirect_to_url: { url: "" } },
    { type: "challenge_redirect", challenge_redirect: { return_url: url } },
    { type: "constructor" },
    { type: "__proto__" },
    { type: null },
  ])("in %j", (nextAction) => {
    expect(urlOf(nextAction)).toBeUndefined();
  });

  test.for([undefined, null, "pi_1", 42])("in %j instead of an intent", (value) => {
    expect(nextActionUrl(value as never)).toBeUndefined();
  });
});

describe("takes http, https and the schemes of apps only", () => {
  test.for([
    "http://127.0.0.1:4010/next",
    "HTTPS://PAY.EXAMPLE.COM/",
    "alipays://platformapi/startApp?appId=10000007",
    "weixin://wxpay/bizpayurl?pr=1",
    "intent://pay#Intent;scheme=wallet;end",
    "com.example.shop+pay://x",
    "https://支付.example/下一步",
  ])("%s", (address) => {
    expect(urlOf({ url: address })).toBe(address);
  });

  test.for([
    "javascript:alert(1)",
    "javascript://%0aalert(1)",
    "ms-msdt://x",
    "chrome://settings",
    "ws://x",
    "JavaScript://%0aalert(1)",
    " javascript://x",
    "java\nscript://x",
    "java\u017fcript://x",
    "\u0001https://pay.example.com",
    "https://pay.example.com/\n",
    "https://pay.example.com/a b",
    "https://pay.example.com/\u0000",
    " https://pay.example.com",
    "vbscript://x",
    "data:text/html,x",
    "data://text/html,x",
    "file:///etc/passwd",
    "blob:https://pay.example.com/1",
    "about:blank",
    "view-source://pay.example.com",
    "filesystem://x",
    "content://x",
    "//pay.example.com/next",
    "/next",
    "pay.example.com/next",
    "www.example.com",
    "https:",
    "https://",
    "https:pay.example.com",
    "https:\\\\pay.example.com",
    "://pay.example.com",
    "1app://x",
  ])("%j is none", (address) => {
    expect(urlOf({ type: "redirect_to_url", redirect_to_url: { url: address } })).toBeUndefined();
    expect(urlOf({ url: address })).toBeUndefined();
  });

  test("an address that is refused does not hide a good one", () => {
    const bad = { url: "javascript://%0aalert(1)" };
    expect(urlOf({ type: "a_redirect", a_redirect: bad, b_redirect: { url } })).toBe(url);
  });
});
