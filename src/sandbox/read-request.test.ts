import { describe, expect, test } from "vitest";
import { readRequest } from "./read-request.js";

const address = "http://sandbox.localhost/v1/refunds?limit=3";

/** What a call comes to in both ways of reading it: as it is, and as a `Request`. */
async function both(init: RequestInit) {
  const ways = [readRequest(address, init), readRequest(new Request(address, init), undefined)];
  const read = (await Promise.all(ways)).map(({ request }) => request);
  return read.map(({ method, target, header, body }) => ({
    ...{ method, target, type: header("content-type"), own: header("x-own") },
    body: body === undefined ? undefined : Buffer.from(body).toString(),
  }));
}

describe("a call of fetch", () => {
  test.each<[string, RequestInit]>([
    ["without a body", {}],
    ["with headers", { headers: { "X-Own": "1" } }],
    ["with a text", { method: "POST", body: "{}" }],
    ["with JSON", { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } }],
    ["with an empty text", { method: "POST", body: "" }],
    ["in small letters", { method: "post", body: "ü" }],
    [
      "as the client makes it",
      { method: "GET", body: null, cache: "no-store", redirect: "manual" },
    ],
    ["that is cached", { cache: "force-cache" }],
    ["with bytes", { method: "POST", body: new Uint8Array([65, 66]) }],
  ])("%s is read as a Request is", async (_, init) => {
    const [plain, whole] = await both(init);
    expect(plain).toEqual({ ...whole, body: plain?.body });
    expect(plain?.body ?? "").toBe(whole?.body ?? "");
  });

  test.each<[string, string, RequestInit]>([
    ["no address", "/v1/refunds", {}],
    ["a name in the address", "http://me@sandbox.localhost/v1/refunds", {}],
    ["a body of GET", address, { body: "{}" }],
    ["a header that is none", address, { headers: { "a b": "1" } }],
    ["a method that is none", address, { method: "A B" }],
    ["a way of caching that is none", address, { cache: "constructed" as RequestCache }],
    ["a way of redirecting that is none", address, { redirect: "constructed" as RequestRedirect }],
  ])("with %s is refused with a TypeError", async (_, input, init) => {
    await expect(readRequest(input, init)).rejects.toThrow(TypeError);
  });

  test("shows the key that it was given unless it shows one", async () => {
    const authorization = "Basic other";
    const shown = async (init?: RequestInit) =>
      (await readRequest(address, init, "sk_test_1")).request.header("authorization");
    expect(await shown()).toBe(`Basic ${btoa("sk_test_1:")}`);
    expect(await shown({ headers: { authorization } })).toBe(authorization);
  });
});
