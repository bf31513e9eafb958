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

  test.for(["localhost:4010", "127.0.0.1:4010", "mailto:a@shop.example"])(
    "%s, which names no host, is refused",
    (baseUrl) => {
      expect(() => checkBaseUrl(baseUrl, testKey)).toThrow(/, found no URL\.$/);
    },
  );
});

test.for(["?", "#", "?a=1", "#a", "/proxy?"])("an address that ends on %s is refused", (end) => {
  expect(() => checkBaseUrl(`https://loopback.example${end}`, testKey)).toThrow(
    "baseUrl: expected host and path, found more.",
  );
});

describe("behind a host of the API", () => {
  test("there is no path, which would stand before that of each call", () => {
    const host = "https://apitest.wooshpay.com";
    for (const path of ["/v1", "/v1/", "/v1//"])
      expect(() => checkBaseUrl(host + path, testKey)).toThrow(
        /^baseUrl: expected https:\/\/apitest\.wooshpay\.com for this key, found .*\.com\/v1\.$/,
      );
    for (const end of ["", "/", "//", ":443"]) expect(checkBaseUrl(host + end, testKey)).toBe(host);
  });
});
