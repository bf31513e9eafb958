import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WebhookVerificationError } from "../error.js";
import { createEventDeduplicator, createMemoryEventStore, signWebhook } from "../index.js";
import { toWebHandler, type WebhookHandlerOptions, WebhookRequestError } from "./index.js";

const secret = "whsec_testReceiveSecretNotReal001";
const payload = '{"id":"evt_1","type":"product.created","data":{"object":{"id":"prod_1"}}}';

async function requestFor(body = payload, init: RequestInit = {}): Promise<Request> {
  const { headers } = await signWebhook({ payload: body, secret });
  return new Request("https://shop.example.com/webhooks", {
    ...{ method: "POST", headers, body },
    ...init,
  });
}

/** Status and body of the answer to a delivery. */
async function answerTo(options: Partial<WebhookHandlerOptions>, request?: Request) {
  const handle = toWebHandler({ secret, handler() {}, onError() {}, ...options });
  const response = await handle(request ?? (await requestFor()));
  return `${response.status} ${await response.text()}`.trim();
}

describe("options", () => {
  test("those that are undefined count as left out", async () => {
    const names = ["dedupe", "tolerance", "headerNames", "bodyLimit"];
    const options = Object.fromEntries(names.map((name) => [name, undefined]));
    expect(await answerTo(options)).toBe("204");
  });

  test("a body may have 1,048,576 bytes unless told otherwise", async () => {
    const pad = (length: number) => payload.replace("{", `{${" ".repeat(length - payload.length)}`);
    expect(await answerTo({}, await requestFor(pad(1_048_576)))).toBe("204");
    expect(await answerTo({}, await requestFor(pad(1_048_577)))).toBe("413 body_too_large");
    expect(await answerTo({ bodyLimit: payload.length })).toBe("204");
    expect(await answerTo({ bodyLimit: payload.length - 1 })).toBe("413 body_too_large");
  });

  test("tolerance and names of headers are those of verifyWebhook", async () => {
    const { signature } = await signWebhook({ payload, secret, timestamp: Date.now() / 1000 - 60 });
    const headers = { "X-Wooshpay-Signature": signature };
    const deliver = async (options: Partial<WebhookHandlerOptions>) =>
      answerTo(options, await requestFor(payload, { headers }));
    const headerNames = ["Signature", "X-Wooshpay-Signature"];
    expect(await deliver({})).toBe("400 missing_header");
    expect(await deliver({ headerNames })).toBe("204");
    expect(await deliver({ headerNames, tolerance: 30_000 })).toBe("400 too_old");
  });
});

describe("the secret", () => {
  const forms: [string, WebhookHandlerOptions["secret"]][] = [
    ["text", secret],
    ["a list", ["whsec_old", secret]],
    ["a promise", Promise.resolve(secret)],
    ["a function", () => secret],
    ["a function of a promise of a list", async () => ["whsec_old", secret]],
  ];

  test.for(forms)("may be %s", async ([, form]) => {
    expect(await answerTo({ secret: form })).toBe("204");
  });

  test("is asked for at each delivery", async () => {
    const values = ["whsec_old", secret];
    const handle = toWebHandler({ secret: () => values.shift() ?? "", handler() {}, onError() {} });
    const statuses = [];
    for (let delivery = 1; delivery <= 3; delivery++)
      statuses.push((await handle(await requestFor())).status);
    expect(statuses).toEqual([400, 204, 400]);
  });

  test.for([undefined, "", null])(
    "that is %o is told at the delivery, not before",
    async (none) => {
      expect(await answerTo({ secret: none as never })).toBe("400 empty_secret");
    },
  );

  test("that cannot be had is a 500, and ends no process", async () => {
    const lost = new Error("the vault is closed");
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const onError = vi.fn();
    const rejected = { secret: Promise.reject(lost), handler() {}, onError };
    const handle = toWebHandler(rejected);
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect((await handle(await requestFor())).status).toBe(500);
    const throwing = () => {
      throw lost;
    };
    expect(await answerTo({ secret: throwing, onError })).toBe("500 internal_error");
    expect(onError.mock.calls).toEqual([
      [lost, { status: 500 }],
      [lost, { status: 500 }],
    ]);
  });
});

describe("the handler", () => {
  test("gets the event, and is waited for", async () => {
    const done: string[] = [];
    const handler: WebhookHandlerOptions["handler"] = async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push(id);
    };
    expect(await answerTo({ handler })).toBe("204");
    expect(done).toEqual(["evt_1"]);
  });

  test.for(["in_progress", new Response("mine", { status: 201 }), false])(
    "may return %o, which changes nothing",
    async (result) => {
      expect(await answerTo({ handler: () => result })).toBe("204");
    },
  );

  test("that throws what looks like a refusal gives 500 all the same", async () => {
    for (const error of [
      new WebhookVerificationError("too_old", "another delivery"),
      new WebhookRequestError("body_too_large", "another request"),
    ]) {
      const onError = vi.fn();
      const handler = () => Promise.reject(error);
      expect(await answerTo({ handler, onError })).toBe("500 internal_error");
      const event = expect.objectContaining({ id: "evt_1" });
      expect(onError.mock.calls).toEqual([[error, { status: 500, event }]]);
    }
  });

  test("runs once with a guard, and at each delivery without", async () => {
    const handler = vi.fn();
    const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
    for (const options of [{ dedupe }, { dedupe }, {}, {}])
      expect(await answerTo({ handler, ...options })).toBe("204");
    expect(handler).toHaveBeenCalledTimes(3);
  });

  test("is not run when the guard fails, which gives 500", async () => {
    const handler = vi.fn();
    const dedupe = () => Promise.reject(new Error("no connection"));
    expect(await answerTo({ handler, dedupe })).toBe("500 internal_error");
    expect(handler).not.toHaveBeenCalled();
  });

  test("a guard that answers something unknown gives 500, so that the event comes again", async () => {
    const dedupe = async () => "done" as never;
    expect(await answerTo({ dedupe })).toBe("500 internal_error");
  });
});

describe("onError", () => {
  test("is told of each refusal, with the status", async () => {
    const onError = vi.fn();
    await answerTo({ onError }, await requestFor(payload, { headers: {} }));
    await answerTo({ onError, bodyLimit: 9 });
    await answerTo({ onError }, new Request("https://shop.example.com/webhooks"));
    expect(onError.mock.calls.map(([error, delivery]) => [error.code, delivery])).toEqual([
      ["missing_header", { status: 400 }],
      ["body_too_large", { status: 413 }],
      ["method_not_allowed", { status: 405 }],
    ]);
    expect(onError.mock.calls.map(([{ message }]) => message).slice(1)).toEqual([
      `body_too_large: expected at most 9 bytes, found ${payload.length}`,
      "method_not_allowed: expected POST, found GET",
    ]);
  });

  test("is told of nothing when an event is handled, now, before or elsewhere", async () => {
    const onError = vi.fn();
    for (const outcome of ["handled", "duplicate", "in_progress"] as const)
      await answerTo({ onError, dedupe: async () => outcome });
    expect(onError).not.toHaveBeenCalled();
  });

  test("is waited for, and changes no answer when it fails", async () => {
    let isTold = false;
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isTold = true;
      throw new Error("no log");
    };
    expect(await answerTo({ onError: slow, bodyLimit: 1 })).toBe("413 body_too_large");
    expect(isTold).toBe(true);
    const throwing = () => {
      throw new Error("no log");
    };
    expect(await answerTo({ onError: throwing, bodyLimit: 1 })).toBe("413 body_too_large");
  });
});

describe("unless told otherwise, console.error gets", () => {
  const logged: string[] = [];
  beforeEach(() => {
    logged.length = 0;
    vi.spyOn(console, "error").mockImplementation((...values) => void logged.push(...values));
  });
  afterEach(() => void vi.restoreAllMocks());
  const answer = (options: object, request?: Request) =>
    answerTo({ ...options, onError: undefined }, request);
  const withoutAge = (line = "") => line.replace(/\d+ ms/, "N ms");

  test.for([
    [
      "another secret",
      { secret: "whsec_testOtherSecretNotReal0001" },
      "pass the raw body and secret",
      "true",
    ],
    ["a line end", { secret: `${secret}\n` }, "trim the secret", "true"],
    ["blanks in one of two", { secret: ["whsec_old", ` ${secret} `] }, "trim the secret", "true"],
    ["no whsec_", { secret: secret.slice(6) }, "pass the raw body and secret", "false"],
  ] as const)(
    "what tells %s apart, neither secret, nor signature, nor body",
    async ([, options, hint, isWhole]) => {
      await answer(options);
      expect(logged).toHaveLength(1);
      const size = payload.length;
      expect(withoutAge(logged[0])).toBe(
        `WooshPay webhook: answered 400. no_matching_signature: ${hint}; ${size} bytes of application/json; is it the secret of this endpoint, the whole body? whsec_: ${isWhole}, 1 v1, N ms old`,
      );
    },
  );

  test("that something took the body, the type of another one, and how many signatures came", async () => {
    const { headers, signature } = await signWebhook({ payload, secret: [secret, "whsec_old"] });
    await answer({}, await requestFor(payload, { headers, body: "" }));
    const form = { "Wooshpay-Signature": signature, "Content-Type": "text/plain" };
    await answer({}, await requestFor(payload, { headers: form, body: "茶" }));
    expect(logged.map((line) => /\d+ bytes of [^;]*/.exec(line)?.[0])).toEqual([
      "0 bytes of application/json",
      "3 bytes of text/plain",
    ]);
    for (const line of logged) expect(line).toContain(", 2 v1, ");
  });

  test.for([1, 1000])("how old a delivery is, with t in %d of a second", async (units) => {
    const timestamp = (Date.now() / 1000 - 7200) * units;
    const { headers } = await signWebhook({ payload, secret, timestamp });
    const headerNames = ["X-Sign"];
    const renamed = { "X-Sign": headers["Wooshpay-Signature"] as string };
    const request = await requestFor(payload, { headers: renamed });
    await answer({ secret: "whsec_old", headerNames }, request);
    const age = Number(/(-?\d+) ms old$/.exec(logged[0] ?? "")?.[1]);
    expect(age).toBeGreaterThanOrEqual(7_200_000);
    expect(age).toBeLessThan(7_260_000);
  });

  const inSeconds = (seconds: number) => Date.now() / 1000 + seconds;
  const signed = (seconds: number) =>
    signWebhook({ payload, secret, timestamp: inSeconds(seconds) });
  const list = async () => ({ ...(await signWebhook({ payload: "[]", secret })), body: "[]" });
  const headed = (value?: string) => async () => ({
    headers: { "Content-Type": "application/json", ...(value && { "Wooshpay-Signature": value }) },
  });
  const [variable, proxy, clock] = [
    "is the variable set?",
    "is the proxy right?",
    "is the clock right?",
  ];
  test.for<[string, string, object, () => Promise<object>]>([
    ["empty_secret: no text or blank: [undefined]", variable, { secret: undefined }, headed("t=1")],
    ["empty_secret: no text or blank: [string]", variable, { secret: " \n" }, headed("t=1")],
    ["missing_header: no Wooshpay-Signature in [content-type]", proxy, {}, headed()],
    ["malformed_header: no t=,v1=", proxy, {}, headed("t=1")],
    ["invalid_json: no object", proxy, {}, list],
    ["too_old: N ms", clock, { tolerance: 1000 }, () => signed(-60)],
    ["in_the_future: N ms", clock, {}, () => signed(600)],
  ])("what to look at: %s", async ([message, check, options, init]) => {
    const { body = payload, ...given } = (await init()) as RequestInit;
    await answer(options, await requestFor(payload, { ...given, body }));
    const size = String(body).length;
    expect(withoutAge(logged[0])).toBe(
      `WooshPay webhook: answered 400. ${message}; ${size} bytes of application/json; ${check}`,
    );
  });

  test("event and stack of what the handler threw, none of its members", async () => {
    const error = Object.assign(new Error("no stock"), { config: { headers: "Basic c2tfbGl2" } });
    await answer({ handler: () => Promise.reject(error) });
    expect(logged).toEqual([
      `WooshPay webhook: answered 500 to evt_1 (product.created). ${error.stack}`,
    ]);
    expect(logged[0]).toMatch(/Error: no stock\n +at .*receive\.test\.ts/);
    expect(logged[0]).not.toContain("Basic");
  });

  test.for([
    ["out of stock", "out of stock"],
    [undefined, "Thrown was no error, but of type undefined."],
    [Object.create(null), "Thrown was no error, but of type object."],
  ] as const)("a word about %o, which is no error", async ([thrown, text]) => {
    await answer({ handler: () => Promise.reject(thrown) });
    expect(logged).toEqual([`WooshPay webhook: answered 500 to evt_1 (product.created). ${text}`]);
  });
});
