import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type RequestInput, WooshPay, type WooshPayOptions } from "../../src/index.js";
import { failureOf, secretKey, serve, unavailable } from "./server.js";

const clientOf = (baseUrl: string, options: WooshPayOptions = {}) =>
  new WooshPay(secretKey, { baseUrl, ...options });

describe("a request of one's own", () => {
  test("is sent as the named methods send theirs", async () => {
    const { url, received } = await serve({ body: { id: "xyz_1", amount: 7 } });
    const result = await clientOf(`${url}/proxy`).request<{ amount: number }>({
      method: "GET",
      path: "/v1/new_things/xyz_1",
      query: { created: { gte: 1767225600000 }, expand: "a b" },
    });
    expect(result.amount).toBe(7);
    expect(received).toMatchObject([
      {
        method: "GET",
        url: "/proxy/v1/new_things/xyz_1?created[gte]=1767225600000&expand=a%20b",
        headers: { authorization: `Basic ${btoa(`${secretKey}:`)}`, accept: "application/json" },
        body: "",
      },
    ]);
    expect(received[0]?.headers["idempotency-key"]).toBeUndefined();
  });

  test.each(["POST", "PUT", "PATCH"] as const)(
    "%s carries JSON and an idempotency key",
    async (method) => {
      const { url, received } = await serve({ body: { id: "re_1" } });
      const body = { payment_intent: "pi_1", new_field: { a: [1] } };
      await clientOf(url).request({ method, path: "/v1/refunds", body });
      await clientOf(url).request({ method, path: "/v1/refunds" }, { idempotencyKey: "order-7" });
      expect(received.map((one) => [one.method, one.body])).toEqual([
        [method, JSON.stringify(body)],
        [method, ""],
      ]);
      expect(received[0]?.headers).toMatchObject({
        "content-type": "application/json",
        "idempotency-key": expect.stringMatching(/^[\w-]{36}$/),
      });
      expect(received[1]?.headers).toMatchObject({ "idempotency-key": "order-7" });
      expect(received[1]?.headers["content-type"]).toBeUndefined();
    },
  );

  test("sends a form", async () => {
    const { url, received } = await serve({ body: { id: "file_1" } });
    const file = new Blob(["%PDF"], { type: "application/pdf" });
    const form = { file, purpose: "dispute_evidence" };
    await clientOf(url).request({ method: "POST", path: "/v1/other_files", form });
    expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(received[0]?.body).toMatch(
      /name="file"[\s\S]*%PDF[\s\S]*name="purpose"[\s\S]*dispute_evidence/,
    );
  });

  test("gives the answer that its result came in", async () => {
    const { url } = await serve({ body: { id: "x_1" }, headers: { "Request-Id": "req_7" } });
    const call = clientOf(url).request({ method: "DELETE", path: "/v1/x/x_1" });
    expect(await call.withResponse()).toMatchObject({
      data: { id: "x_1" },
      requestId: "req_7",
      response: { status: 200 },
    });
  });
});

describe("it is repeated by the rule of all calls", () => {
  const lost = { status: 500, headers: { "Retry-After": "0" } };
  test.each([
    ["GET", {}, lost, 3],
    ["DELETE", {}, lost, 3],
    ["POST", {}, lost, 1],
    ["PUT", {}, lost, 1],
    ["PATCH", {}, lost, 1],
    ["POST", {}, unavailable, 3],
    ["PATCH", { retryPosts: true }, lost, 3],
    ["GET", { maxRetries: 0 }, lost, 1],
  ] as const)("%s with %j", async (method, options, answer, times) => {
    const { url, received } = await serve(answer);
    const told: string[] = [];
    const onRetry = ({ operationId }: { operationId: string }) => told.push(operationId);
    const client = clientOf(url, { hooks: { onRetry } });
    const error = await failureOf(client.request({ method, path: "/v1/x/x_1" }, options));
    expect(error).toMatchObject({ name: "ApiError", attempts: times });
    expect(received).toHaveLength(times);
    const keys = new Set(received.map(({ headers }) => headers["idempotency-key"]));
    expect(keys.size).toBe(1);
    expect(told).toEqual(Array(times - 1).fill(`request ${method} /v1/x/x_1`));
  });
});

describe("its errors", () => {
  test("name it", async () => {
    const { url } = await serve({ status: 404, body: { error: { message: "no such thing" } } });
    expect(
      await failureOf(clientOf(url).request({ method: "GET", path: "/v1/x/x_1" })),
    ).toMatchObject({
      name: "NotFoundError",
      operationId: "request GET /v1/x/x_1",
      message: "request GET /v1/x/x_1 failed with 404: no such thing",
      outcome: "rejected",
    });
  });

  test.each([
    ["POST", "/v1/refunds", "charges.list"],
    ["POST", "/v1/payment_intents/pi_1000000000000000001/capture", "paymentIntents.retrieve"],
    ["PATCH", "/v1/customers/cus_1", "customers.retrieve"],
    ["POST", "/v1/checkout/sessions", "checkout.sessions.list"],
  ] as const)("name what tells whether %s %s happened", async (method, path, teller) => {
    const { url } = await serve({ status: 500 });
    const { message, outcome } = await failureOf(
      clientOf(url).request({ method, path, body: { a: 1 } }),
    );
    expect([outcome, message]).toEqual([
      "unknown",
      expect.stringContaining(` (${teller} tells whether it happened)`),
    ]);
  });

  test("name nothing where no method tells", async () => {
    const { url } = await serve({ status: 500, body: { message: "no" } });
    const error = await failureOf(clientOf(url).request({ method: "POST", path: "/v1/x/x_1/do" }));
    expect(error.message).toBe("request POST /v1/x/x_1/do failed with 500: no");
  });

  test("show no key that stands in a path", async () => {
    const { url } = await serve({ status: 404 });
    const path = "/v1/keys/sk_live_abcdefgh";
    const error = await failureOf(clientOf(url).request({ method: "GET", path }));
    expect(inspect(error, { depth: 9 })).not.toContain("abcdefgh");
    const wrong = await failureOf(clientOf(url).request({ method: "GET", path: path.slice(1) }));
    expect(wrong.message).not.toContain("abcdefgh");
  });
});

describe("nothing is sent, and a TypeError says why, for", () => {
  test.each<[string, RequestInput, RegExp]>([
    ["no slash at first", { method: "GET", path: "v1/refunds" }, /a path as \/v1\/refunds/],
    ["a host", { method: "GET", path: "https://evil.example/v1/refunds" }, /expected .* a path/],
    [
      "a host without its scheme",
      { method: "GET", path: "//evil.example/v1" },
      /a part of path: expected an identifier, found ""/,
    ],
    [
      "a backslash",
      { method: "GET", path: "/\\evil.example/v1" },
      /a part of path: expected an identifier, found "\\\\"/,
    ],
    ["a user", { method: "GET", path: "@evil.example/v1" }, /expected .* a path/],
    [
      "two full stops",
      { method: "GET", path: "/v1/refunds/../payouts" },
      /a part of path: expected an identifier, found "\.\."/,
    ],
    [
      "two encoded ones",
      { method: "GET", path: "/v1/%2e%2e/x" },
      /a part of path: expected an identifier, found "%"/,
    ],
    [
      "a query",
      { method: "GET", path: "/v1/refunds?limit=1" },
      /a part of path: expected an identifier, found "\?"/,
    ],
    [
      "a fragment",
      { method: "GET", path: "/v1/refunds#a" },
      /a part of path: expected an identifier, found "#"/,
    ],
    [
      "a line end",
      { method: "GET", path: "/v1/refunds\n" },
      /a part of path: expected an identifier, found "\\n"/,
    ],
    [
      "undefined",
      { method: "GET", path: `/v1/refunds/${undefined}` },
      /a part of path: expected an identifier, found "undefined"/,
    ],
    [
      "a placeholder",
      { method: "GET", path: "/v1/refunds/{id}" },
      /a part of path: expected an identifier, found "{"/,
    ],
    [
      "nothing",
      { method: "GET", path: "/v1/refunds/" },
      /a part of path: expected an identifier, found ""/,
    ],
    ["no path", { method: "GET" } as RequestInput, /expected .* a path/],
    ["small letters", { method: "get", path: "/v1/x" } as never, /expected a method/],
    ["no method", { method: "", path: "/v1/x" } as never, /expected a method/],
    ["data", { method: "POST", path: "/v1/x", data: {} } as never, /data is no option/],
    ["no object", { method: "POST", path: "/v1/x", body: null } as never, /body: expected obj/],
    ["a GET with a body", { method: "GET", path: "/v1/x", body: {} }, /GET without a body/],
    ["a GET with a form", { method: "GET", path: "/v1/x", form: {} }, /GET without a body/],
    ["NaN in a body", { method: "POST", path: "/v1/x", body: { amount: Number.NaN } }, /amount/],
    ["NaN in a query", { method: "GET", path: "/v1/x", query: { a: new Date() } }, /a: expected/],
  ])("%s", async (_, input, message) => {
    const { url, received } = await serve({});
    const error = await failureOf(clientOf(url).request(input));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(message);
    expect(received).toEqual([]);
  });
});
