import { describe, expect, test, vi } from "vitest";
import { type Fetch, WooshPay, WooshPayError } from "../index.js";

const secretKey = "sk_test_dGVzdDp1bml0VGVzdA==";

/** A client whose requests end in `answer`, and the requests that it sent. */
function clientWith(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const fetch = async (...values: Parameters<Fetch>) => {
    const request = new Request(...values);
    requests.push(request);
    return answer(request);
  };
  return { client: new WooshPay(secretKey, { fetch, maxRetries: 0 }), requests };
}

function failingWith(status: number, body: string, headers?: Record<string, string>) {
  const { client } = clientWith(() => new Response(body, { status, ...(headers && { headers }) }));
  return client.events.retrieve("evt_1").then(
    () => expect.fail("the call succeeded"),
    (error: WooshPayError) => error,
  );
}

describe("browsers", () => {
  test.for([
    ["a browser's worker", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36", true],
    ["workerd", "Cloudflare-Workers", false],
    ["Deno", "Deno/2.9.5", false],
    ["Node", "Node.js/22", false],
    ["a runtime that does not say", undefined, false],
  ] as const)("%s", ([, userAgent, isRefused]) => {
    vi.stubGlobal("navigator", { userAgent });
    try {
      const make = () => new WooshPay(secretKey);
      if (isRefused) expect(make).toThrow(/In a browser .* visitors can read/);
      else expect(make()).toBeInstanceOf(WooshPay);
      expect(new WooshPay(secretKey, { dangerouslyAllowBrowser: true })).toBeInstanceOf(WooshPay);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("what is sent", () => {
  test("a POST with JSON, the key as Basic user name, and an empty password", async () => {
    const { client, requests } = clientWith(() => Response.json({ id: "prod_1" }));
    await client.products.create({ name: "Tea" });
    const [request] = requests;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe("https://apitest.wooshpay.com/v1/products");
    expect(request?.headers.get("content-type")).toBe("application/json");
    expect(atob(request?.headers.get("authorization")?.replace("Basic ", "") ?? "")).toBe(
      `${secretKey}:`,
    );
    expect(await request?.json()).toEqual({ name: "Tea" });
  });

  test("a GET without body and without content type", async () => {
    const { client, requests } = clientWith(() => Response.json({ id: "re_1" }));
    await client.refunds.retrieve("re_1");
    expect(requests[0]?.url).toBe("https://apitest.wooshpay.com/v1/refunds/re_1");
    expect(requests[0]?.headers.has("content-type")).toBe(false);
    expect(requests[0]?.body).toBeNull();
  });

  test("a live key goes to the live host, a base URL of one's own anywhere", async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json({ id: "evt_1" });
    };
    await new WooshPay("sk_live_unitTest", { fetch }).events.retrieve("evt_1");
    await new WooshPay(secretKey, { fetch, baseUrl: "http://127.0.0.1:4010/" }).events.retrieve(
      "evt_1",
    );
    expect(urls).toEqual([
      "https://api.wooshpay.com/v1/events/evt_1",
      "http://127.0.0.1:4010/v1/events/evt_1",
    ]);
  });

  test("headers of the call, which cannot replace the key", async () => {
    const { client, requests } = clientWith(() => Response.json({ id: "prod_1" }));
    const headers = { "Idempotency-Key": "order-7", Authorization: "Basic other" };
    await client.products.create({ name: "Tea" }, { headers });
    expect(requests[0]?.headers.get("idempotency-key")).toBe("order-7");
    expect(requests[0]?.headers.get("authorization")).not.toBe("Basic other");
  });
});

describe("what is refused before anything is sent", () => {
  test.for([
    "",
    ".",
    "..",
    "a/b",
    "a\\b",
    "%2e%2e",
    "a b",
    "a\n",
    "{CHECKOUT_SESSION_ID}",
    "a?b",
    "a#b",
  ])("the identifier %j", async (id) => {
    const { client, requests } = clientWith(() => Response.json({}));
    await expect(client.checkout.sessions.retrieve(id)).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });

  test.for([
    ["no key", undefined, /found nothing/],
    ["an empty key", "", /found nothing/],
    ["a publishable key", "pk_test_unitTest", /publishable/],
    ["a key with a line end", "sk_test_unitTest\n", /white space/],
    ["a key in other letters", "sk_test_ключ", /no key has/],
    ["another key", "whatever_unitTest", /another prefix/],
    ["an encoded key", btoa("sk_test_unitTest:"), /Base64/],
    ["a whole header", `Basic ${btoa("sk_test_unitTest:")}`, /Base64/],
  ] as const)("%s", ([, key, message]) => {
    expect(() => new WooshPay(key as string)).toThrow(message);
    try {
      new WooshPay(key as string);
    } catch (error) {
      if (key) expect(String(error)).not.toContain(key.trim());
    }
  });
});

describe("errors", () => {
  test("both envelopes are read", async () => {
    const detail = { type: "card_error", code: "declined", message: "The card was declined." };
    for (const body of [{ error: detail }, detail]) {
      const error = await failingWith(402, JSON.stringify(body), { "request-id": "req_7" });
      expect(error).toBeInstanceOf(WooshPayError);
      expect(error).toMatchObject({
        operationId: "retrieveEvent",
        status: 402,
        type: "card_error",
        code: "declined",
        requestId: "req_7",
        message: "retrieveEvent failed with 402 (card_error): The card was declined.",
        param: undefined,
        name: "CardError",
        retryable: false,
        attempts: 1,
      });
    }
  });

  test.for([
    ["an HTML page", 502, "<html><body>Bad gateway</body></html>", /Bad gateway/],
    ["an empty body", 500, "", /an empty body/],
    ["a JSON string", 500, '"broken"', /broken/],
    ["JSON null", 503, "null", /503/],
    ["an error that is a text", 400, '{"error":"no such price"}', /no such price/],
  ] as const)("%s keeps its status", async ([, status, body, message]) => {
    const error = await failingWith(status, body);
    expect(error).toBeInstanceOf(WooshPayError);
    expect(error.status).toBe(status);
    expect(error.message).toMatch(message);
  });

  test("a long body is cut", async () => {
    const error = await failingWith(500, "x".repeat(100_000));
    expect(error.message.length).toBeLessThan(600);
  });

  test("a long message is cut", async () => {
    const error = await failingWith(400, JSON.stringify({ message: "x".repeat(100_000) }));
    expect(error.message.length).toBeLessThan(600);
  });

  test("a list without data is an unreadable answer", async () => {
    const { client } = clientWith(() => Response.json({ id: "evt_1" }));
    await expect(client.products.list()).rejects.toMatchObject({ name: "UnreadableAnswerError" });
  });

  test("of a body that is no UTF-8 it is not said that it is empty", async () => {
    const { client } = clientWith(() => new Response(Uint8Array.of(255), { status: 500 }));
    await expect(client.events.retrieve("evt_1")).rejects.toThrow(/500: .*no UTF-8/);
  });

  test.for(["{broken", "", "<html></html>", "7", "[]"])(
    "200 with %j is an unreadable answer",
    async (body) => {
      const error = await failingWith(200, body);
      expect(error).toBeInstanceOf(WooshPayError);
      expect(error).toMatchObject({ status: 200, message: /without a JSON object/ });
    },
  );

  test.each([
    ["204", null, 204],
    ["an empty 200", "", 200],
  ] as const)("a DELETE that is answered with %s has succeeded", async (_, body, status) => {
    const headers = { "request-id": "req_7" };
    const { client } = clientWith(() => new Response(body, { status, headers }));
    expect(await client.customers.delete("cus_1")).toBeUndefined();
    expect(await client.subscriptions.cancel("sub_1").withResponse()).toMatchObject({
      data: undefined,
      response: { status },
      requestId: "req_7",
    });
    const created = client.refunds.create({ payment_intent: "pi_1" });
    await expect(created).rejects.toMatchObject({ status, outcome: "unknown" });
    await expect(client.refunds.retrieve("re_1")).rejects.toThrow(/an empty body/);
  });

  test.each(["<html></html>", "null", "[]"])(
    "a DELETE that is answered with %s has not",
    async (body) => {
      const { client } = clientWith(() => new Response(body));
      await expect(client.customers.delete("cus_1")).rejects.toMatchObject({
        name: "UnreadableAnswerError",
      });
    },
  );

  test("a failed connection has no status and keeps its cause", async () => {
    const cause = new TypeError("fetch failed");
    const { client } = clientWith(() => Promise.reject(cause));
    await expect(client.events.retrieve("evt_1")).rejects.toMatchObject({
      name: "ConnectionError",
      status: undefined,
      retryable: true,
      cause,
    });
  });

  test("an abort ends the call", async () => {
    const fetch = (url: string) => globalThis.fetch(url);
    const client = new WooshPay(secretKey, { fetch, baseUrl: "http://127.0.0.1:9" });
    const call = client.events.retrieve("evt_1", { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: "AbortError", retryable: false, attempts: 1 });
  });
});
