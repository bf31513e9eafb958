import { afterEach, describe, expect, test, vi } from "vitest";
import { type Fetch, WooshPay, type WooshPayOptions } from "../index.js";

interface Sent {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** A client whose answers are these statuses, then 200, and what it sent. */
function clientMeeting(statuses: number[] = [], options: WooshPayOptions = {}) {
  const sent: Sent[] = [];
  const fetch = async (...values: Parameters<Fetch>) => {
    const request = new Request(...values);
    const { url, headers } = request;
    sent.push({ url, headers: Object.fromEntries(headers), body: await request.text() });
    const status = statuses[sent.length - 1] ?? 200;
    return Response.json({ id: "x_1", data: [] }, { status, headers: { "Retry-After": "0" } });
  };
  return { client: new WooshPay("sk_test_unitTest", { fetch, ...options }), sent };
}

const key = "idempotency-key";
const refund = { payment_intent: "pi_1", amount: 100 };

afterEach(() => void vi.useRealTimers());

describe("what the caller changes meanwhile changes no attempt", () => {
  test("a body", async () => {
    const { client, sent } = clientMeeting([503]);
    const body = { ...refund };
    const call = client.refunds.create(body);
    body.amount = 999;
    await call;
    expect(sent.map(({ body: text }) => JSON.parse(text).amount)).toEqual(["100", "100"]);
  });

  test("the filters of a list", async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(new URL(url).search);
      return Response.json({ data: [{ id: `pi_${urls.length}` }], has_more: urls.length < 2 });
    };
    const filters = { limit: 1 };
    const list = new WooshPay("sk_test_unitTest", { fetch }).paymentIntents.list(filters);
    filters.limit = 50;
    await list.toArray({ max: 9 });
    expect(urls).toEqual(["?limit=1", "?limit=1&starting_after=pi_1"]);
  });
});

describe("idempotency keys", () => {
  test.for([
    { idempotencyKey: "" },
    { idempotencyKey: " " },
    { headers: { "Idempotency-Key": "" } },
  ])("%o is refused", async (call) => {
    const { client, sent } = clientMeeting();
    await expect(client.refunds.create(refund, call)).rejects.toThrow(/idempotencyKey/);
    expect(sent).toEqual([]);
  });

  test.for([undefined, null])("a header that is %o is none", async (value) => {
    const { client, sent } = clientMeeting();
    const headers = { "Idempotency-Key": value } as never;
    for (let call = 0; call < 2; call += 1) await client.refunds.create(refund, { headers });
    const [first, second] = sent.map(({ headers: found }) => found[key]);
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  test("GET and DELETE carry none, whoever gives one", async () => {
    const defaultHeaders = { "idempotency-KEY": "default" };
    const { client, sent } = clientMeeting([], { defaultHeaders });
    const call = { headers: { "Idempotency-Key": "call" }, idempotencyKey: "option" };
    await client.refunds.retrieve("re_1", call);
    await client.customers.delete("cus_1", call);
    expect(sent.map(({ headers }) => headers[key])).toEqual([undefined, undefined]);
  });

  test("a default header does not make all calls the same call", async () => {
    const defaultHeaders = { "Idempotency-Key": "default" };
    const { client, sent } = clientMeeting([], { defaultHeaders, idempotencyKeys: false });
    await client.refunds.create(refund);
    expect(sent[0]?.headers).not.toHaveProperty(key);
  });
});

describe("headers", () => {
  test("replace one another in any case, and may be Headers", async () => {
    const defaultHeaders = new Headers({ "X-Shop": "default", "X-Kept": "kept" }) as never;
    const { client, sent } = clientMeeting([], { defaultHeaders });
    await client.balance.retrieve({ headers: { "x-SHOP": "call", accept: "text/html" } });
    expect(sent[0]?.headers).toMatchObject({
      "x-shop": "call",
      "x-kept": "kept",
      accept: "application/json",
    });
  });

  test("cannot call a body what it is not", async () => {
    const defaultHeaders = { "Content-Type": "application/x-www-form-urlencoded" };
    const { client, sent } = clientMeeting([], { defaultHeaders });
    await client.files.create({ purpose: "dispute_evidence", file: new Blob(["tea"]) });
    await client.refunds.create(refund);
    await client.balance.retrieve();
    expect(sent.map(({ headers }) => headers["content-type"])).toEqual([
      expect.stringMatching(/^multipart\/form-data; boundary=/),
      "application/json",
      undefined,
    ]);
  });
});

describe("queries", () => {
  test("encode names and values", async () => {
    const { client, sent } = clientMeeting();
    await client.paymentIntents.list({
      created: { lte: 1767225600000 },
      customer: "a&b=c",
    } as never);
    await client.paymentIntents.list({ "k&": ["x", "y"] } as never);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      "?created[lte]=1767225600000&customer=a%26b%3Dc",
      "?k%26=x&k%26=y",
    ]);
  });
});

describe("bodies", () => {
  test("a share may have decimals", async () => {
    const { client, sent } = clientMeeting();
    await client.coupons.create({ percent_off: 12.5 } as never);
    expect(sent[0]?.body).toBe('{"percent_off":12.5}');
  });

  test("what is undefined is left out of a form", async () => {
    const { client, sent } = clientMeeting();
    const missing = { purpose: "dispute_evidence", file: undefined };
    await client.files.create(missing as never);
    expect(sent[0]?.body).not.toContain("undefined");
  });
});

describe("limits", () => {
  test.for([{ timeout: "200" }, { timeout: 0 }, { timeout: Number.NaN }, { maxRetries: 1.5 }])(
    "%o is refused, for the client and for a call",
    async (limits) => {
      expect(() => clientMeeting([], limits as never)).toThrow(TypeError);
      const { client, sent } = clientMeeting();
      await expect(client.balance.retrieve(limits as never)).rejects.toThrow(TypeError);
      expect(sent).toEqual([]);
    },
  );

  test("a timeout that no timer holds does not end the call at once", async () => {
    const fetch = () =>
      new Promise<Response>((resolve) => setTimeout(resolve, 20, Response.json({ id: "re_1" })));
    const client = new WooshPay("sk_test_unitTest", { fetch, timeout: 2 ** 31, maxRetries: 0 });
    expect(await client.refunds.retrieve("re_1")).toEqual({ id: "re_1" });
  });

  test("an aborted signal sends nothing, even where fetch does not look at it", async () => {
    const { client, sent } = clientMeeting();
    const call = client.refunds.create(refund, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toEqual([]);
  });

  test("one signal ends many calls, and Node warns of none", async () => {
    const warned = vi.spyOn(process, "emitWarning");
    const fetch = () => new Promise<Response>(() => {});
    const client = new WooshPay("sk_test_unitTest", { fetch });
    const controller = new AbortController();
    const calls = Array.from({ length: 50 }, () =>
      client.balance.retrieve({ signal: controller.signal }).catch(({ name }: Error) => name),
    );
    controller.abort();
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["AbortError"]));
    expect(warned).not.toHaveBeenCalled();
  });

  test.for(["https", 7])("a fetch that is %o is refused", (fetch) => {
    expect(() => clientMeeting([], { fetch: fetch as never })).toThrow(/^fetch: /);
  });
});

describe("base URLs", () => {
  test.for([
    ["a key in it", "https://sk_test_unitTest:@api.example", /expected host and path/],
    ["a query", "https://api.example/?a=1", /expected host and path/],
    ["a fragment", "https://api.example/#a", /expected host and path/],
    ["the live host with a full stop", "https://api.wooshpay.com./", /for this key/],
    ["the live host on another port", "https://API.wooshpay.com:8443", /for this key/],
  ] as const)("%s is refused", ([, baseUrl, message]) => {
    const make = () => new WooshPay("sk_test_unitTest", { baseUrl });
    expect(make).toThrow(message);
    expect(make).not.toThrow(/sk_test_/);
  });

  test.for([
    ["https://api.example/pay//", "https://api.example/pay/v1/balance"],
    [" http://127.0.0.1:9 ", "http://127.0.0.1:9/v1/balance"],
    [new URL("https://api.example"), "https://api.example/v1/balance"],
  ])("%s", async ([baseUrl, url]) => {
    const { client, sent } = clientMeeting([], { baseUrl: baseUrl as string });
    await client.balance.retrieve();
    expect(sent[0]?.url).toBe(url);
  });
});

describe("identifiers", () => {
  test.for(["undefined", "null", "a\u0085b", "a\u202eb", "a\ud800"])(
    "%j is refused",
    async (id) => {
      const { client, sent } = clientMeeting();
      await expect(client.refunds.retrieve(id)).rejects.toThrow(TypeError);
      expect(sent).toEqual([]);
    },
  );
});

describe("hooks", () => {
  test("may reject", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const fail = () => Promise.reject(new Error("the log is down"));
    const hooks = { onRequest: fail, onResponse: fail, onRetry: fail };
    const { client } = clientMeeting([503], { hooks });
    expect(await client.balance.retrieve()).toMatchObject({ id: "x_1" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("may be methods of an object of one's own", async () => {
    class Log {
      readonly #lines: string[] = [];
      get lines() {
        return this.#lines;
      }
      onRequest({ url }: { url: string }) {
        this.#lines.push(url);
      }
      onResponse({ status }: { status: number }) {
        this.#lines.push(String(status));
      }
    }
    const hooks = new Log();
    const { client } = clientMeeting([], { hooks });
    await client.balance.retrieve();
    expect(hooks.lines).toEqual(["https://apitest.wooshpay.com/v1/balance", "200"]);
  });
});
