import { describe, expect, test } from "vitest";
import { createGate } from "../contract/gate.js";
import { Account } from "./account.js";
import { type ApiTools, answerCall } from "./api.js";
import type { Handler } from "./call.js";
import type { SandboxRequest } from "./message.js";
import { handlers } from "./operations.js";
import { Refusal } from "./refusal.js";

const key = "sk_test_constructed";
const now = 1_767_225_600_000;
const gate = createGate();

function setUp(overrides: Partial<ApiTools> = {}) {
  const settings = { seed: "test", baseUrl: "http://sandbox.localhost", assumed: {}, now };
  const account = new Account(key, { ...settings, announce: () => undefined });
  const tools: ApiTools = {
    ...{ gate, handlers, accountOf: () => account, catchUp: () => undefined },
    ...{ isStrict: false, isIdempotent: true, envelope: "wrapped", ...overrides },
  };
  const call = (method: string, target: string, body?: unknown, headers = {}) => {
    const all: Record<string, string> = { authorization: basic(`${key}:`), ...headers };
    const request: SandboxRequest = {
      ...{ method, target, header: (name) => all[name] },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    };
    const { status, headers: shown, body: text } = answerCall(tools, request);
    return { status, headers: shown, body: JSON.parse(text) };
  };
  return { account, call };
}

const basic = (text: string) => `Basic ${btoa(text)}`;

describe("credentials", () => {
  const wrong: [what: string, header: string | undefined, message: RegExp][] = [
    ["none", undefined, /no Authorization/],
    ["a bearer token", "Bearer sk_test_constructed", /There is Bearer/],
    ["the key alone", key, /no scheme/],
    ["no colon", basic(key), /no colon/],
    ["encoded twice", basic(btoa(`${key}:`)), /Base64 of Base64/],
    ["a password", basic(`${key}:secret`), /a password/],
    ["a line break", basic(`${key}:\n`), /a line break/],
    ["a publishable key", basic("pk_test_constructed:"), /a publishable key/],
    ["a live key", basic("sk_live_constructed:"), /test keys only/],
  ];

  test.each(wrong)("%s is a 401 that says so", (_, authorization, message) => {
    const { status, body } = setUp().call("GET", "/v1/products", undefined, { authorization });
    expect(status).toBe(401);
    expect(body.error).toMatchObject({
      code: "invalid_credentials",
      type: "invalid_request_error",
    });
    expect(body.error.message).toMatch(message);
    expect(body.error.message).not.toMatch(/constructed|secret$/);
  });
});

describe("addresses", () => {
  test.each([
    ["GET", "/v1/product", "/v1/products"],
    ["GET", "/v1/payment_intent/pi_1", "/v1/payment_intents/{id}"],
    ["POST", "/v1/refund", "/v1/refunds"],
    ["DELETE", "/v1/products/prod_1", "GET or POST"],
    ["PUT", "/v1/products", 'at PUT "/v1/products", expected GET or POST. Use'],
    ["GET", "/", "a path of the API"],
    ["GET", "/v1/refunds/%E0%A4%A", "There is no refund"],
  ])("%s %s is a 404 that leads to %s", (method, target, near) => {
    const { status, body } = setUp().call(method, target);
    expect(status).toBe(404);
    expect(body.error.message).toContain(near);
  });

  test("takes a slash at the end and an encoded id", () => {
    const { call } = setUp();
    const { body } = call("POST", "/v1/products", { name: "Tea" });
    expect(call("GET", `/v1/products/${body.id.replace("_", "%5F")}/`).body).toEqual(body);
  });
});

describe("what is sent", () => {
  test.each([
    ["a member that is missing", {}, "parameter_missing", "name"],
    ["a wrong type", { name: 7 }, "parameter_invalid", "name"],
    [
      "a wrong item",
      { name: "Tea", images: ["https://example.com", 7] },
      "parameter_invalid",
      "images[1]",
    ],
    ["a member that is too many", { name: "Tea", colour: "green" }, "parameter_unknown", "colour"],
    ["no JSON", "name=Tea", "parameter_invalid", null],
    ["nothing", undefined, "parameter_invalid", null],
  ])("%s is a 400 that names the place", (_, sent, code, param) => {
    const { call, account } = setUp();
    const { status, body } = call("POST", "/v1/products", sent, {
      "content-type": "application/json",
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ type: "invalid_request_error", code, param });
    expect(account.store.size).toBe(0);
  });

  test("says how many mistakes there are besides", () => {
    const { body } = setUp().call("POST", "/v1/products", { name: 1, active: 2, url: 3 });
    expect(body.error.message).toMatch(/^name: .* There are 2 more mistakes besides\.$/);
  });

  test("refuses parameters of a query that are out of range, and takes unknown ones unless strict", () => {
    expect(setUp().call("GET", "/v1/products?limit=101").body.error).toMatchObject({
      param: "limit",
    });
    expect(setUp().call("GET", "/v1/payment_intents/search").body.error).toMatchObject({
      ...{ code: "parameter_missing", param: "query" },
      message: expect.stringMatching(/^query: expected /),
    });
    expect(setUp().call("GET", "/v1/products?limt=1").status).toBe(200);
    const { status, body } = setUp({ isStrict: true }).call("GET", "/v1/products?limt=1");
    expect(status).toBe(400);
    expect(body.error.message).toContain("Rename it to `limit`");
  });
});

describe("what is answered", () => {
  test("an answer that breaks the description is a 500 that says where, and nothing has happened", () => {
    const createProduct: Handler = (work, one) => ({
      ...handlers.createProduct(work, one),
      name: 7,
    });
    const broken = { ...handlers, createProduct };
    const { call, account } = setUp({ handlers: broken });
    const { status, body } = call("POST", "/v1/products", { name: "Tea" });
    expect(status).toBe(500);
    expect(body.error).toMatchObject({ type: "api_error", code: "sandbox_broke_contract" });
    expect(body.error.message).toContain("createProduct /name: expected");
    expect(account.store.size).toBe(0);
  });

  test("a refusal takes back what was made before it, events included", () => {
    const told: unknown[] = [];
    const { call, account } = setUp({
      handlers: {
        ...handlers,
        createProduct(work) {
          work.emit("product.created", work.add("product", { name: "Tea" }));
          throw new Refusal(402, "No.", { type: "card_error" });
        },
      },
    });
    account.listen((change) => told.push(change));
    const { status, body } = call("POST", "/v1/products", { name: "Tea" });
    expect([status, body.error.type]).toEqual([402, "card_error"]);
    expect([account.store.size, told]).toEqual([0, []]);
  });

  test("says what it rests on", () => {
    const { call } = setUp();
    const { body } = call("POST", "/v1/products", { name: "Tea", metadata: { a: "1" } });
    const updated = call("POST", `/v1/products/${body.id}`, { metadata: { b: "2" } });
    expect(updated.body.metadata).toEqual({ a: "1", b: "2" });
    expect(updated.headers["sandbox-assumptions"]).toBe("metadata-update=merged");
  });
});

describe("idempotency keys", () => {
  const headers = { "idempotency-key": "order-17" };

  test("bring back the first answer", () => {
    const { call } = setUp();
    const first = call("POST", "/v1/products", { name: "Tea" }, headers);
    const again = call("POST", "/v1/products", { name: "Tea" }, headers);
    expect(again.body).toEqual(first.body);
    expect(again.headers["sandbox-replayed"]).toBe("true");
    expect(call("GET", "/v1/products").body.data).toHaveLength(1);
  });

  test("are refused for another body, and for another operation", () => {
    const { call } = setUp();
    const { body: product } = call("POST", "/v1/products", { name: "Tea" }, headers);
    for (const path of ["/v1/products", `/v1/products/${product.id}`]) {
      const { status, body } = call("POST", path, { name: "Coffee" }, headers);
      expect([status, body.error.type]).toEqual([409, "idempotency_error"]);
    }
  });

  test("bring back a failure of the work, and forget a request that was not well formed", () => {
    let isRefusing = true;
    const { call } = setUp({
      handlers: {
        ...handlers,
        createProduct(work, one) {
          if (isRefusing) throw new Refusal(402, "No.", { type: "card_error" });
          return handlers.createProduct(work, one);
        },
      },
    });
    expect(call("POST", "/v1/products", {}, headers).status).toBe(400);
    expect(call("POST", "/v1/products", { name: "Tea" }, headers).status).toBe(402);
    isRefusing = false;
    expect(call("POST", "/v1/products", { name: "Tea" }, headers).status).toBe(402);
  });

  test("are not looked at where they are turned off", () => {
    const { call } = setUp({ isIdempotent: false });
    call("POST", "/v1/products", { name: "Tea" }, headers);
    call("POST", "/v1/products", { name: "Tea" }, headers);
    expect(call("GET", "/v1/products").body.data).toHaveLength(2);
  });
});
