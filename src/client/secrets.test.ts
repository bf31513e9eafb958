import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { checkCredentials, createFetch, WooshPay, type WooshPayError } from "../index.js";
import { logHooks } from "../logging/index.js";
import { createRedact } from "./redact.js";

const secretKey = "sk_test_dGVzdDp1bml0VGVzdA==";

function clientWith(fetch: () => Promise<Response>): WooshPay {
  return new WooshPay(secretKey, { fetch, maxRetries: 0 });
}

function failingWith(status: number, body: string, headers?: Record<string, string>) {
  const client = clientWith(
    async () => new Response(body, { status, ...(headers && { headers }) }),
  );
  return client.events.retrieve("evt_1").then(
    () => expect.fail("the call succeeded"),
    (error: WooshPayError) => error,
  );
}

describe("the secret key is shown nowhere", () => {
  test("not by the client", () => {
    const client = clientWith(async () => Response.json({}));
    for (const shown of [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client)])
      expect(shown).not.toContain(secretKey);
  });

  test.for([secretKey, btoa(`${secretKey}:`)])(
    "not by errors, even when the answer repeats it",
    async (secret) => {
      const body = JSON.stringify({ error: { message: `No such key: ${secret}` } });
      const error = await failingWith(401, body);
      expect(error.message).toContain("[secret key]");
      expect(inspect(error, { depth: 9 })).not.toContain(secret);
    },
  );

  test.for([secretKey, btoa(`${secretKey}:`)])("not by a line of a log", async (secret) => {
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const fetch = async () =>
      new Response(secret, { status: 500, headers: { "request-id": secret } });
    const logger = { debug: log, info: log, warn: log };
    const client = new WooshPay(secretKey, { fetch, hooks: logHooks(logger), maxRetries: 0 });
    await client.request({ method: "GET", path: "/v1/x", query: { key: secret } }).catch(() => {});
    expect(lines).toHaveLength(3);
    expect(lines.join()).toContain("[secret key]");
    expect(lines.join()).not.toMatch(/dGVzdDp1bml0|c2tfdGVzdF9k/);
  });

  test.for([secretKey, btoa(`${secretKey}:`)])(
    "not by a proof of the key, or a fetch for other clients",
    async (secret) => {
      const told = new Response(secret, { headers: { "request-id": secret } });
      const options = { fetch: async () => told.clone(), maxRetries: 0 };
      const api = createFetch(secretKey, options);
      const shown = [
        await checkCredentials(secretKey, options),
        await checkCredentials(`${secretKey} `, options),
        await checkCredentials(secretKey, { ...options, baseUrl: "http://a.example" }),
        await api(`${api.baseUrl}/v1/x`).catch((error: unknown) => error),
        await api(`https://a.example/${secret}`).catch((error: unknown) => error),
        api,
      ];
      expect(inspect(shown, { depth: 9, showHidden: true })).not.toMatch(
        /dGVzdDp1bml0|c2tfdGVzdF9k/,
      );
    },
  );

  test("not by what an error takes from the fields and headers of an answer", async () => {
    const body = JSON.stringify({ type: secretKey, code: secretKey, param: secretKey });
    const error = await failingWith(400, body, { "X-Seen": `Basic ${btoa(`${secretKey}:`)}` });
    expect(error.headers?.get("x-seen")).toMatch(/^Basic \[secret key\]/);
    expect(inspect(error, { depth: 9 })).not.toMatch(/dGVzdDp1bml0|c2tfdGVzdF9k/);
  });

  test.for(["\\/", "&#x2F;", "%2F"])(
    "not when the answer writes its slash as %s",
    async (slash) => {
      const key = "sk_test_front/back";
      const fetch = async () => new Response(key.replace("/", slash), { status: 500 });
      const client = new WooshPay(key, { fetch, maxRetries: 0 });
      await expect(client.events.retrieve("evt_1")).rejects.toMatchObject({
        bodyExcerpt: "[secret key]",
      });
    },
  );

  test.for([
    ["many signs", `${"+a".repeat(60)}+z`, "+a"],
    ["many backslashes", `${"\\".repeat(60)}z`, "\\"],
    ["ampersands", `${"&amp;".repeat(40)}z`, "&amp;"],
    ["percent signs", `${"%25".repeat(40)}z`, "%2525"],
    ["escapes of its own", `${"a\\u002f\\u005c".repeat(30)}z`, "a\\u002f\\u005c"],
  ] as const)("%s in a key hold nobody up, and it is hidden all the same", ([, end, near]) => {
    const key = `sk_test_${end}`;
    const redact = createRedact([key, btoa(`${key}:`)]);
    // Ended from outside: an expression that tries all ways does not come back by itself.
    const run = (text: string) =>
      runInNewContext("redact(text)", { redact, text }, { timeout: 3000 });
    for (const text of [`sk_test_${near.repeat(500)}`, "sk_test_".repeat(500)])
      expect(run(text)).not.toContain("[secret key]");
    expect(run(`<${key}>`)).toBe("<[secret key]>");
  });

  test.for([
    ["/", "&#47;"],
    ["/", "&sol;"],
    ["/", "%252F"],
    ["/", "\\u002f"],
    ["/", "\\\\/"],
    ["+", "&#x2B;"],
    ["+", "%2b"],
    ["&", "&amp;"],
    ['"', "&quot;"],
    ['"', '\\"'],
    ["\\", "\\\\"],
    ["\\", "\\u005c"],
    ["=/+", "%3D/\\u002b"],
  ] as const)("%s in a key may be written as %s", ([sign, written]) => {
    const redact = createRedact([`sk_test_front${sign}back`]);
    expect(redact(`a sk_test_front${written}back b`)).toBe("a [secret key] b");
  });

  test("not in halves at the end of an answer that repeats it", async () => {
    const key = `sk_test_${"k".repeat(200)}`;
    const fetch = async () => new Response(`${btoa(`${key}:`)} `.repeat(99), { status: 500 });
    const client = new WooshPay(key, { fetch, maxRetries: 0 });
    const error: unknown = await client.events.retrieve("evt_1").catch((thrown) => thrown);
    expect(inspect(error)).not.toContain(btoa("sk_test_kkk").slice(0, 12));
  });

  test.for([
    [
      "a card number after a line end",
      '{"message":"Card\\n4111111111111111 was declined"}',
      "4111",
    ],
    ["one before a currency", "paid 5500-0000-0000-0004USD", "5500"],
    ["one after letters", "PAN378282246310005", "3782"],
    ["a security code", '{"cvc":"737"}', "737"],
    ["a security code in a form", "card[cvc]=737&x=1", "737"],
    [
      "the beginning of the key in Base64",
      `Basic ${btoa("sk_test_abcdefghijk").slice(0, 18)}`,
      "c2tfdGVz",
    ],
    ["another key after a line end", '{"message":"key\\nsk_live_abcdef"}', "abcdef"],
    ["a webhook secret", "whsec_abcdef", "abcdef"],
  ])("%s is hidden", async ([, body, secret]) => {
    const error = await failingWith(400, body ?? "", { "x-request-id": encodeURI(body ?? "") });
    expect(error.bodyExcerpt).not.toContain(secret);
    expect(error.requestId).toBeTruthy();
  });

  test.for([
    "pi_4111111111111111",
    "No such payment intent: 1938553233735680000",
    "order 12345678",
  ])("%s is shown", async (body) => {
    expect((await failingWith(400, body)).bodyExcerpt).toBe(body);
  });

  test("not by the identifier of a request", async () => {
    const error = await failingWith(401, "{}", { "request-id": `Basic ${btoa(`${secretKey}:`)}` });
    expect(error.requestId).toMatch(/^Basic \[secret key\]/);
  });

  test("what would move the cursor of a terminal is left out", async () => {
    const error = await failingWith(400, "a\u001b[2Jb\u202ec\u0085d");
    expect(error.bodyExcerpt).toBe("a [2Jb c d");
  });

  test("not by the bytes that a parser of HTTP keeps", async () => {
    const inner = Object.assign(new Error("bad chunk"), {
      name: "HTTPParserError",
      data: secretKey,
    });
    const client = clientWith(() => Promise.reject(new TypeError("failed", { cause: inner })));
    const error: unknown = await client.events.retrieve("evt_1").catch((thrown) => thrown);
    expect(inspect(error, { depth: 9 })).toContain("bad chunk");
    expect(inspect(error, { depth: 9 })).not.toContain(secretKey);
  });
});
