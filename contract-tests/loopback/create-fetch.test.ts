import { createServer } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { createFetch, type WooshPayOptions } from "../../src/index.js";
import { failureOf, secretKey, serve, unavailable } from "./server.js";

const fetchOf = (baseUrl: string, options: WooshPayOptions = {}) =>
  createFetch(secretKey, { baseUrl, ...options });

describe("a fetch for other clients", () => {
  test.each<[string, (url: string) => Parameters<typeof fetch>]>([
    ["an address", (url) => [`${url}/v1/x?a=1`, { method: "POST", body: "{}" }]],
    ["a URL", (url) => [new URL(`${url}/v1/x?a=1#end`), { method: "POST", body: "{}" }]],
    ["a Request", (url) => [new Request(`${url}/v1/x?a=1`, { method: "POST", body: "{}" })]],
    [
      "a Request and more",
      (url) => [new Request(`${url}/v1/x?a=1`), { method: "POST", body: "{}" }],
    ],
  ])("takes %s", async (_, values) => {
    const { url, received } = await serve({ body: { id: "x_1" } });
    const response = await fetchOf(url)(...values(url));
    expect([response.status, await response.json()]).toEqual([200, { id: "x_1" }]);
    expect(received).toMatchObject([{ method: "POST", url: "/v1/x?a=1", body: "{}" }]);
  });

  test("adds headers, of which its caller's win, but for the key", async () => {
    const { url, received } = await serve({});
    const api = fetchOf(url, { defaultHeaders: { "X-Shop": "tea", "X-Kept": "yes" } });
    const headers = { Authorization: "Basic other", "x-shop": "coffee", "User-Agent": "mine/1" };
    await api(`${url}/v1/x`, { headers });
    expect(received[0]?.headers).toMatchObject({
      authorization: `Basic ${btoa(`${secretKey}:`)}`,
      "x-shop": "coffee",
      "x-kept": "yes",
      "user-agent": "mine/1",
    });
  });

  test("sends a form as often as it takes", async () => {
    const { url, received } = await serve(unavailable, {});
    const body = new FormData();
    body.append("file", new Blob([Uint8Array.of(0, 255)]), "a.bin");
    await fetchOf(url)(`${url}/v1/files`, { method: "POST", body });
    const [first, second] = received;
    expect(first?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(first?.body).toContain("\u0000\u00ff");
    expect([second?.body, second?.headers["content-type"]]).toEqual([
      first?.body,
      first?.headers["content-type"],
    ]);
  });

  test("answers as the API does", async () => {
    const { url } = await serve({ status: 409, body: "no JSON", headers: { "Request-Id": "r" } });
    const onResponse = vi.fn();
    const api = fetchOf(url, { maxRetries: 1, hooks: { onResponse } });
    const response = await api(`${url}/v1/x/x_1`, { headers: { "Retry-After": "0" } });
    expect(response).toMatchObject({ status: 409, statusText: "Conflict", ok: false });
    expect([response.headers.get("request-id"), await response.text()]).toEqual(["r", "no JSON"]);
    expect(onResponse).toHaveBeenCalledTimes(2);
  });

  test("takes an empty answer to a DELETE for what it is", async () => {
    const { url } = await serve({ status: 204, body: "" });
    const response = await fetchOf(url)(`${url}/v1/x/x_1`, { method: "DELETE" });
    expect([response.status, response.body]).toEqual([204, null]);
  });

  test("ends when its signal aborts", async () => {
    const { url } = await serve({ status: 503, headers: { "Retry-After": "30" } });
    const signal = AbortSignal.timeout(100);
    const error = await failureOf(fetchOf(url)(`${url}/v1/x`, { signal }));
    expect(error).toMatchObject({ name: "AbortError", operationId: "request GET /v1/x" });
  });

  test("says that no connection was made, and what that means", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.on("listening", resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const url = `http://127.0.0.1:${port}`;
    const call = fetchOf(url, { maxRetries: 0 })(`${url}/v1/x`, { method: "POST" });
    expect(await failureOf(call)).toMatchObject({
      name: "ConnectionError",
      outcome: "not_sent",
      message: expect.stringMatching(/^request POST \/v1\/x got no connection: .*refused/),
    });
  });
});

describe("nothing is sent, and a TypeError says why, for", () => {
  test.each<[string, (url: string) => string, RequestInit, RegExp]>([
    [
      "another host",
      () => "https://evil.example/v1/x",
      {},
      /within .*\/base, found https:\/\/evil/,
    ],
    ["another port", () => "http://127.0.0.1:1/base/v1/x", {}, /expected an address within/],
    ["another path", (url) => `${url}/other/v1/x`, {}, /expected an address within/],
    ["a path that begins alike", (url) => `${url}/basement/v1/x`, {}, /expected an address within/],
    ["a way out", (url) => `${url}/base/../v1/x`, {}, /expected an address within/],
    [
      "undefined",
      (url) => `${url}/base/v1/x/${undefined}`,
      {},
      /a part of path: expected an identifier, found "undefined"/,
    ],
    [
      "a placeholder",
      (url) => `${url}/base/v1/x/{id}`,
      {},
      /a part of path: expected an identifier, found "%"/,
    ],
  ])("%s", async (_, address, init, message) => {
    const { url, received } = await serve({});
    const error = await failureOf(fetchOf(`${url}/base`)(address(url), init));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(message);
    expect(received).toEqual([]);
  });

  test("a key that is none", () => {
    expect(() => createFetch("pk_test_unitTest")).toThrow(/publishable/);
  });
});
