import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { failureOf, secretKey, serve, unavailable } from "../loopback/server.js";
import { createWooshPayClient } from "./openapi-fetch.js";

const refund = { payment_intent: "pi_1", amount: 100 };

describe("openapi-fetch with the fetch of this package", () => {
  test("sends the key, and what it was given", async () => {
    const { url, received } = await serve({ body: { id: "re_1" } });
    const client = createWooshPayClient(secretKey, { baseUrl: `${url}/proxy/` });
    const { data } = await client.POST("/v1/refunds", { body: refund });
    await client.GET("/v1/products", { params: { query: { limit: 3 } } });
    await client.GET("/v1/payment_intents/{id}", { params: { path: { id: "pi_1" } } });
    expect(data?.id).toBe("re_1");
    expect(received).toMatchObject([
      {
        method: "POST",
        url: "/proxy/v1/refunds",
        body: JSON.stringify(refund),
        headers: {
          authorization: `Basic ${btoa(`${secretKey}:`)}`,
          "content-type": "application/json",
          "idempotency-key": expect.stringMatching(/^[\w-]{36}$/),
          "user-agent": expect.stringMatching(/^wooshpay-openapi\//),
        },
      },
      { method: "GET", url: "/proxy/v1/products?limit=3", body: "" },
      { method: "GET", url: "/proxy/v1/payment_intents/pi_1", body: "" },
    ]);
  });

  test("repeats what may be repeated, under one idempotency key", async () => {
    const { url, received } = await serve(unavailable, { body: { id: "re_1" } });
    const onRetry = vi.fn();
    const client = createWooshPayClient(secretKey, { baseUrl: url, hooks: { onRetry } });
    const headers = { "Idempotency-Key": "order-7" };
    const { data } = await client.POST("/v1/refunds", { body: refund, headers });
    expect(data?.id).toBe("re_1");
    expect(received.map((one) => [one.headers["idempotency-key"], one.body])).toEqual([
      ["order-7", JSON.stringify(refund)],
      ["order-7", JSON.stringify(refund)],
    ]);
    expect(onRetry).toHaveBeenCalledWith(
      expect.objectContaining({ operationId: "request POST /v1/refunds", delay: 0 }),
    );
  });

  test("gives an error of the API as data", async () => {
    const body = { error: { type: "card_error", code: "declined", message: "no" } };
    const { url, received } = await serve({ status: 402, body });
    const client = createWooshPayClient(secretKey, { baseUrl: url });
    const { data, error, response } = await client.POST("/v1/refunds", { body: refund });
    expect([data, error, response.status]).toEqual([undefined, body, 402]);
    expect(received).toHaveLength(1);
  });

  test("throws what is no answer of the API, without the key", async () => {
    const { url } = await serve({ body: `<html>${secretKey}</html>` });
    const client = createWooshPayClient(secretKey, { baseUrl: url });
    const error = await failureOf(client.POST("/v1/refunds", { body: refund }));
    expect(error).toMatchObject({ name: "UnreadableAnswerError", outcome: "unknown" });
    expect(inspect(error, { depth: 9 })).not.toContain(secretKey);
  });

  test("knows which host a key belongs to", async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json({ object: "balance" });
    };
    for (const key of ["sk_test_unitTest", "sk_live_unitTest"])
      await createWooshPayClient(key, { fetch }).GET("/v1/balance");
    expect(urls).toEqual([
      "https://apitest.wooshpay.com/v1/balance",
      "https://api.wooshpay.com/v1/balance",
    ]);
  });
});
