import { describe, expect, test } from "vitest";
import { checkBaseUrl } from "./secret-key.js";

const testKey = "sk_test_unitTest";

describe("a key goes in plain text to this machine only", () => {
  test.for([
    "http://localhost:4010",
    "http://127.0.0.1:4010",
    "http://127.8.9.10",
    "http://[::1]:4010",
    "http://sandbox.localhost",
    "http://shop.localhost:4010/base",
    "https://proxy.example/wooshpay",
  ])("%s is taken", (baseUrl) => {
    expect(checkBaseUrl(baseUrl, testKey)).toBe(baseUrl);
  });

  test.for([
    "http://apitest.wooshpay.com",
    "http://proxy.example",
    "http://192.168.0.1:4010",
    "http://localhost.example",
    "http://127.0.0.1.example",
    "http://localhost.",
    "http://[::2]",
    "ftp://localhost",
    "ws://localhost",
  ])("%s is refused", (baseUrl) => {
    expect(() => checkBaseUrl(baseUrl, testKey)).toThrow(
      new TypeError(
        `baseUrl: expected https://…, or http:// to this machine, found ${new URL(baseUrl).origin}.`,
      ),
    );
  });
});
