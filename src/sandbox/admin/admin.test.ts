import { describe, expect, onTestFinished, test } from "vitest";
import { actions } from "../actions.js";
import { createSandbox, type Sandbox } from "../index.js";
import type { SandboxOptions } from "../options.js";
import { callerOf } from "../testing/caller.js";
import { isForAdmin } from "./admin.js";
import { pathName } from "./routes/actions.js";

const origin = "http://sandbox.localhost";
const now = 1_790_000_000_000;

function start(options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox({ now, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Calls the admin of a sandbox. */
function adminOf(sandbox: Sandbox, headers: Record<string, string> = {}) {
  return async (call: string, body?: unknown) => {
    const [method = "", path = ""] = call.split(" ");
    const response = await sandbox.fetch(`${origin}/_sandbox${path}`, {
      ...{ method, headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: answers of every kind are looked into.
    return { status: response.status, body: JSON.parse(text) as any };
  };
}

const basic = (key: string) => ({ authorization: `Basic ${btoa(`${key}:`)}` });

describe("an account", () => {
  test("is the first unless a key says otherwise; each key has its own", async () => {
    const sandbox = start();
    const product = (await callerOf(sandbox)("POST", "/products", { name: "Tea" })).body;
    const own = adminOf(sandbox);
    const others = adminOf(sandbox, basic("sk_test_other"));
    expect((await own(`GET /objects/${product.id}`)).body).toEqual(product);
    expect((await others(`GET /objects/${product.id}`)).status).toBe(404);
    expect((await own("GET /accounts")).body.data).toMatchObject([
      { secretKey: sandbox.secretKey },
      { secretKey: "sk_test_other", objects: 0 },
    ]);
    expect((await adminOf(sandbox, { authorization: "Bearer x" })("GET /clock")).status).toBe(401);
  });

  test("is made on demand, the same ones for the same seed", async () => {
    const keys = await Promise.all(
      [start(), start()].map(async (sandbox) => (await adminOf(sandbox)("POST /accounts")).body),
    );
    expect(keys[0].secretKey).toMatch(/^sk_test_/);
    expect(keys[0]).toEqual(keys[1]);
  });

  test("is emptied by a reset, with its faults, its clock and its requests", async () => {
    const sandbox = start();
    const call = callerOf(sandbox);
    const admin = adminOf(sandbox);
    const product = (await call("POST", "/products", { name: "Tea" }, { "idempotency-key": "k" }))
      .body;
    await admin("POST /clock", { advance: "1d" });
    await admin("POST /faults", { fault: "status=500" });
    await admin("POST /reset");
    expect((await admin("GET /clock")).body.now).toBe(now);
    expect((await admin("GET /faults")).body.data).toEqual([]);
    expect((await admin("GET /requests")).body.data).toEqual([]);
    expect((await call("GET", `/products/${product.id}`)).status).toBe(404);
    const again = await call("POST", "/products", { name: "Tea" }, { "idempotency-key": "k" });
    expect(again.headers.get("sandbox-replayed")).toBeNull();
  });
});

describe("the clock", () => {
  test("is read, moved by a time, and set to one", async () => {
    const admin = adminOf(start());
    expect((await admin("GET /clock")).body).toEqual({
      ...{ now, time: new Date(now).toISOString(), is_fixed: true, offset: 0 },
    });
    const { body } = await admin("POST /clock", { advance: "72h" });
    expect(body.clock.now).toBe(now + 72 * 3_600_000);
    expect(body.report).toMatchObject({ from: now, to: now + 72 * 3_600_000 });
    const set = await admin("POST /clock", { set: "2030-01-01T00:00:00Z" });
    expect(set.body.clock.now).toBe(Date.UTC(2030, 0, 1));
  });

  test.for([
    [{}, "advance"],
    [{ advance: "1h", set: 5 }, "send one"],
    [{ advance: "soon" }, "no duration"],
    [{ advance: true }, "found boolean"],
    [{ set: "soon" }, "ISO 8601"],
    [{ set: now - 1 }, "does not go back"],
    [{ later: 1 }, "later is no option of POST /_sandbox/clock; expected one of advance, set."],
    [[], "an object in JSON"],
  ] as const)("%j is refused", async ([body, said]) => {
    const answer = await adminOf(start())("POST /clock", body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(said);
  });
});

describe("records", () => {
  test("objects come by kind, or all, page by page", async () => {
    const sandbox = start();
    const call = callerOf(sandbox);
    const made = [];
    for (const name of ["a", "b", "c"])
      made.unshift((await call("POST", "/products", { name })).body);
    const admin = adminOf(sandbox);
    expect((await admin("GET /objects")).body.data).toEqual(made);
    const first = (await admin("GET /objects?kind=product&limit=2")).body;
    expect(first).toEqual({ object: "list", has_more: true, data: made.slice(0, 2) });
    const rest = (await admin(`GET /objects?limit=2&starting_after=${first.data[1].id}`)).body;
    expect(rest).toEqual({ object: "list", has_more: false, data: made.slice(2) });
    expect((await admin("GET /objects?starting_after=prod_none")).status).toBe(400);
    expect((await admin("GET /objects?limit=0")).status).toBe(400);
    expect((await admin("GET /objects?limit=101")).status).toBe(400);
  });

  test("requests come with what was found, and without anything secret", async () => {
    const sandbox = start();
    const call = callerOf(sandbox);
    await call("POST", "/products", { name: 5, description: "4242424242424242", secret: "hush" });
    await call("GET", "/prodcts?client_secret=pi_1_secret_hush");
    const { data } = (await adminOf(sandbox)("GET /requests")).body;
    expect(data).toMatchObject([
      { number: 2, method: "GET", status: 404, operation: null, findings: [], body: null },
      {
        ...{ number: 1, method: "POST", target: "/v1/products", status: 400, at: now },
        operation: "createProduct",
        findings: expect.arrayContaining([
          expect.objectContaining({ severity: "violation", pointer: "/name" }),
        ]),
      },
    ]);
    const text = JSON.stringify(data);
    for (const secret of [
      sandbox.secretKey,
      btoa(`${sandbox.secretKey}:`),
      "4242424242424242",
      "hush",
    ])
      expect(text).not.toContain(secret);
  });

  test("requests come with the answer that was given, not with one that got lost", async () => {
    const sandbox = start();
    const call = callerOf(sandbox);
    const made = await call("POST", "/products", { name: "Tea" });
    await call("POST", "/products", { name: "Coffee" }, { "sandbox-fault": "status=503;after" });
    const { data } = (await adminOf(sandbox)("GET /requests")).body;
    expect(data.map(({ answer }: { answer: string }) => JSON.parse(answer))).toEqual([
      { error: expect.objectContaining({ code: "sandbox_fault" }) },
      made.body,
    ]);
  });

  test("only the last 1,000 requests are kept, and no long bodies", async () => {
    const sandbox = start();
    const call = callerOf(sandbox);
    await call("POST", "/products", { name: "x".repeat(9000) });
    const { body } = (await adminOf(sandbox)("GET /requests")).body.data[0];
    expect(body).toBeNull();
    for (let count = 0; count < 1010; count++)
      sandbox.answer({ method: "GET", target: "/v1/products", header: () => undefined });
    let [after, total] = ["", 0];
    for (let hasMore = true; hasMore; ) {
      const page = (await adminOf(sandbox)(`GET /requests?limit=100${after}`)).body;
      total += page.data.length;
      hasMore = page.has_more;
      after = `&starting_after=${page.data.at(-1).number}`;
    }
    expect(total).toBe(1000);
  });
});

test("faults are added, listed, and ended", async () => {
  const sandbox = start();
  const admin = adminOf(sandbox);
  const rule = (await admin("POST /faults", { fault: "status=503", next: 1 })).body;
  expect(rule).toMatchObject({ fault: "status=503", next: 1, struck: 0 });
  expect((await callerOf(sandbox)("GET", "/products")).status).toBe(503);
  expect((await admin("GET /faults")).body.data).toMatchObject([{ id: rule.id, struck: 1 }]);
  expect((await admin(`DELETE /faults/${rule.id}`)).body).toEqual({ id: rule.id, deleted: true });
  expect((await admin(`DELETE /faults/${rule.id}`)).status).toBe(404);
  for (const wrong of [{ fault: "nothing" }, { fault: "status=500", often: 2 }, {}]) {
    const { status, body } = await admin("POST /faults", wrong);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/\w/);
  }
});

const order = {
  ...{ mode: "payment", success_url: "https://shop.example.com/thanks" },
  line_items: [
    {
      price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } },
      quantity: 1,
    },
  ],
};

describe("actions", () => {
  test("each has a path of its own", async () => {
    const { paths } = (await adminOf(start())("GET /openapi.json")).body;
    const rows = Object.entries(actions).flatMap(([kind, some]) =>
      Object.keys(some).map((name) => `/_sandbox/${pathName(kind)}/{id}/${name}`),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(paths).toHaveProperty([row, "post"]);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test("a customer pays a session, and what follows is done", async () => {
    const sandbox = start();
    const session = await callerOf(sandbox)("POST", "/checkout/sessions", order);
    const admin = adminOf(sandbox);
    const paid = await admin(`POST /sessions/${session.body.id}/pay`);
    expect(paid.body).toMatchObject({ id: session.body.id, status: "complete" });
    const types = (await admin("GET /events?limit=100")).body.data.map(
      ({ type }: { type: string }) => type,
    );
    expect(types).toContain("payment_intent.succeeded");
    const again = await admin(`POST /sessions/${session.body.id}/pay`, {});
    expect(again.status).toBe(400);
    expect(again.body.error.message).toContain("complete");
    expect((await admin(`POST /refunds/${session.body.id}/fail`)).status).toBe(404);
  });

  test("what follows from one elsewhere is done before it is answered", async () => {
    const sandbox = start();
    const session = await callerOf(sandbox)("POST", "/checkout/sessions", order);
    const intent = String(session.body.payment_intent?.id ?? session.body.payment_intent);
    const target = `/_sandbox/payment_intents/${intent}/pay`;
    const answer = sandbox.serve({ method: "POST", target, header: () => undefined });
    expect(sandbox.core.store.get(session.body.id)?.version.status).toBe("complete");
    expect((await answer).status).toBe(200);
  });

  test("an event is made on demand; another name gets the nearest", async () => {
    const admin = adminOf(start());
    const event = await admin("POST /simulate/payment_intent.succeeded");
    expect(event.body).toMatchObject({ object: "event", type: "payment_intent.succeeded" });
    const { status, body } = await admin("POST /simulate/payment_intent.succeded");
    expect(status).toBe(404);
    expect(body.error.message).toContain("did you mean payment_intent.succeeded?");
  });
});

test("names that nobody reads are refused everywhere, and nothing is done", async () => {
  const sandbox = start();
  const { body: intent } = await callerOf(sandbox)("POST", "/payment_intents", {
    ...{ amount: 1050, currency: "USD" },
  });
  const admin = adminOf(sandbox);
  const pay = `POST /payment_intents/${intent.id}/pay`;
  const before = sandbox.snapshot();
  for (const [call, sent, name, said] of [
    [pay, { card: "4000000000000002" }, "card", "payment_intents/{id}/pay; expected one of number"],
    [pay, { numbr: "4000000000000002" }, "numbr", "did you mean number?"],
    ["GET /objects?knd=product", undefined, "knd", "did you mean kind?"],
    ["GET /live?acount=1", undefined, "acount", "did you mean account?"],
    ["GET /clock?limit=1", undefined, "limit", "which takes none."],
    ["POST /reset", { account: "sk_test_other" }, "account", "which takes none."],
    ["POST /accounts", { webhook: { url: "http://127.0.0.1:1" } }, "webhook", "takes none."],
    ["POST /faults", { fault: "500", nxt: 1 }, undefined, "nxt is no option of a fault; did"],
  ] as const) {
    const { status, body } = await admin(call, sent);
    expect([call, status, body.error.code]).toEqual([call, 400, "parameter_invalid"]);
    expect(body.error.message).toContain(said);
    expect(body.error.param ?? undefined).toBe(name);
  }
  expect(sandbox.snapshot()).toEqual(before);
  const declined = await admin(pay, { number: "4000000000000002" });
  expect(declined.body.status).toBe("requires_payment_method");
});

test("each action names its options in the description", async () => {
  const { paths } = (await adminOf(start())("GET /openapi.json")).body;
  for (const [kind, some] of Object.entries(actions))
    for (const [name, { options = [] }] of Object.entries(some)) {
      const { requestBody } = paths[`/_sandbox/${pathName(kind)}/{id}/${name}`].post;
      const { properties, additionalProperties } = requestBody.content["application/json"].schema;
      expect([Object.keys(properties), additionalProperties]).toEqual([options, false]);
    }
});

test.for(["shop", "", "ftp://shop.example"])("%j is no address to stand at", (baseUrl) => {
  expect(() => createSandbox({ baseUrl })).toThrow(/baseUrl: expected an address/);
});

test("other paths and methods are told what there is", async () => {
  const admin = adminOf(start());
  expect((await admin("PUT /clock")).body.error.message).toContain("takes GET, POST, not PUT");
  const { status, body } = await admin("GET /clok");
  expect(status).toBe(404);
  expect(body.error.message).toContain("GET /_sandbox/clock");
  expect((await admin("POST /faults/x/y")).body.error.message).toContain(
    "DELETE /_sandbox/faults/{id}",
  );
});

test("only what stands below /_sandbox is for the admin", () => {
  expect(["/_sandbox", "/_sandbox/", "/_sandbox?x", "/_sandbox/clock"].every(isForAdmin)).toBe(
    true,
  );
  expect(["/_sandboxes", "/v1/_sandbox", "/"].some(isForAdmin)).toBe(false);
});

test("what happens is told as it happens, to each account its own", async () => {
  const sandbox = start();
  const reading = new AbortController();
  const response = await sandbox.fetch(`${origin}/_sandbox/live`, { signal: reading.signal });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  await callerOf(sandbox, "sk_test_other")("POST", "/products", { name: "hers" });
  const { body: product } = await callerOf(sandbox)("POST", "/products", { name: "Tea" });
  await sandbox.trigger("payment_intent.succeeded");
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let told = "";
  while (!told.includes('"payment_intent.succeeded"'))
    told += new TextDecoder().decode((await reader.read()).value);
  expect(told).toContain(`event: object\ndata: ${JSON.stringify(product)}\n\n`);
  expect(told).toContain('event: request\ndata: {"object":"sandbox.request","number":2');
  expect(told).not.toContain("hers");
  await reader.cancel();
});
