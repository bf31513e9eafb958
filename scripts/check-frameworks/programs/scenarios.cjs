"use strict";
const assert = require("node:assert/strict");
const { randomUUID } = require("node:crypto");
const http = require("node:http");

/** Asks the server what it saw of an identifier, past every library that changes fetch. */
function told(serverUrl, id) {
  return new Promise((resolve, reject) => {
    http
      .get(`${serverUrl}/told/${id}`, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
      })
      .on("error", reject);
  });
}

/** Waits until something holds, for five seconds at most. */
async function eventually(holds, what) {
  for (let waited = 0; !(await holds()); waited += 20) {
    assert.ok(waited < 5000, what);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** An identifier that the server never met, of a kind that it knows how to answer. */
function fresh(prefix, kind) {
  return `${prefix}_${kind}_${randomUUID().replaceAll("-", "")}`;
}

/** What a promise is rejected with. */
function failureOf(promise) {
  return promise.then(
    () => assert.fail("expected a failure, found none"),
    (error) => error,
  );
}

/** The members of an error that a test names, as text: objects of two realms are never equal. */
function expectFailure(error, expected) {
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, error[name]]));
  assert.equal(JSON.stringify(found), JSON.stringify(expected), error.stack);
}

/**
 * What has to hold of the client with any fetch, by name.
 *
 * @param setting `WooshPay`: the class; `options`: of the client, `fetch` included; `serverUrl`: where the
 * server tells what it saw; `closedUrl`: where nobody listens; `body`: kind of the body of an answer, where
 * it is no stream of the web; `isMock`: no connection of the client is there to end; `without`: names of
 * scenarios that cannot hold.
 */
function scenarios({ WooshPay, options, serverUrl, closedUrl, body: kind, isMock, without = [] }) {
  const clientWith = (more) => new WooshPay("sk_test_unitTest", { ...options, ...more });
  const client = clientWith({});
  const once = { maxRetries: 0 };
  const endsAt = (id) =>
    isMock || eventually(async () => (await told(serverUrl, id)).ended, "no connection ended");
  const all = {
    GET: async () => {
      const id = fresh("re", "echo");
      const { data, requestId, response } = await client.refunds.retrieve(id).withResponse();
      assert.equal(data.method, "GET");
      assert.equal(data.url, `/v1/refunds/${id}`);
      assert.equal(data.headers.authorization, `Basic ${btoa("sk_test_unitTest:")}`);
      assert.equal(data.headers["idempotency-key"], undefined);
      assert.equal(requestId, "req_echo");
      if (kind === "none") assert.ok(!response.body, "an answer with a body");
      if (kind === "of Node") assert.equal(typeof response.body.pipe, "function");
      if (!kind) assert.equal(typeof response.body.getReader, "function");
    },
    POST: async () => {
      const body = {
        payment_intent: fresh("pi", "echo"),
        reason: "duplicate",
        metadata: { tea: "茶 🍵" },
      };
      const data = await client.refunds.create(body, { idempotencyKey: "return-7" });
      assert.equal(data.method, "POST");
      assert.equal(data.body, JSON.stringify(body));
      assert.equal(data.headers["idempotency-key"], "return-7");
      assert.match(data.headers["content-type"], /^application\/json/);
      const other = await client.refunds.create(body);
      assert.ok(other.headers["idempotency-key"].length > 20);
    },
    upload: async () => {
      const file = new Blob(["tea 茶"], { type: "text/plain" });
      const { body, headers } = await client.files.create({ purpose: "dispute_evidence", file });
      assert.match(headers["content-type"], /^multipart\/form-data; boundary=/);
      assert.match(body, /name="purpose"\r\n\r\ndispute_evidence\r\n/);
      assert.match(body, /name="file"; filename="[^"]+"\r\n.*\r\n\r\ntea 茶\r\n/);
    },
    "declined card": async () => {
      const input = { payment_intent: fresh("pi", "declined") };
      expectFailure(await failureOf(client.refunds.create(input)), {
        ...{ name: "CardError", status: 402, outcome: "rejected", attempts: 1 },
        message: "createRefund failed with 402 (card_error): The card was declined.",
      });
    },
    timeout: async () => {
      const id = fresh("re", "silent");
      const error = await failureOf(client.refunds.retrieve(id, { ...once, timeout: 200 }));
      expectFailure(error, { name: "TimeoutError", outcome: "unknown" });
      await endsAt(id);
    },
    abort: async () => {
      const payment_intent = fresh("pi", "silent");
      const controller = new AbortController();
      const failure = failureOf(
        client.refunds.create({ payment_intent }, { signal: controller.signal }),
      );
      await eventually(
        async () => (await told(serverUrl, payment_intent)).requests > 0,
        "nothing sent",
      );
      controller.abort();
      expectFailure(await failure, { name: "AbortError", outcome: "unknown", attempts: 1 });
      await endsAt(payment_intent);
    },
    "lost connection": async () => {
      const { attempt } = await client.refunds.retrieve(fresh("re", "cut"));
      assert.equal(attempt, 2);
      const payment_intent = fresh("pi", "cut");
      const error = await failureOf(client.refunds.create({ payment_intent }));
      expectFailure(error, { name: "ConnectionError", outcome: "unknown", attempts: 1 });
      assert.equal((await told(serverUrl, payment_intent)).requests, 1);
    },
    "refused connection": async () => {
      const nobody = clientWith({ ...once, baseUrl: closedUrl });
      const error = await failureOf(nobody.refunds.create({ payment_intent: "pi_1" }));
      expectFailure(error, { name: "ConnectionError", outcome: "not_sent" });
    },
    redirect: async () => {
      const before = (await told(serverUrl, "elsewhere")).requests;
      const error = await failureOf(client.refunds.retrieve(fresh("re", "moved")));
      expectFailure(error, { name: "UnreadableAnswerError", attempts: 1 });
      assert.equal((await told(serverUrl, "elsewhere")).requests, before);
    },
    list: async () => {
      const all = await client.paymentIntents.list({ limit: 2 }).toArray({ max: 99 });
      assert.equal(all.map(({ id }) => id).join(), "pi_1,pi_2,pi_3,pi_4,pi_5");
    },
  };
  for (const name of without) assert.ok(delete all[name], name);
  return all;
}

module.exports = { assert, eventually, failureOf, expectFailure, fresh, scenarios, told };
