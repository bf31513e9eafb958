import { secretKey } from "./client.js";
import { equal, failureOf, hides, holds } from "./expect.js";

/** Real HTTP; what each identifier makes the server do stands in scripts/test-runtimes/server.ts. */
export function network({ wooshpay: { WooshPay }, baseUrl }) {
  const make = (options) => new WooshPay(secretKey, { baseUrl, ...browser, ...options });
  const browser = { dangerouslyAllowBrowser: true };
  const authorization = `Basic ${btoa(`${secretKey}:`)}`;
  const fresh = (name) => `evt_${name}_${crypto.randomUUID().replaceAll("-", "")}`;
  const retrieve = (id, options, call) => make(options).events.retrieve(id, call);
  const failing = (id, options, call) =>
    failureOf(() => retrieve(id, { maxRetries: 0, ...options }, call));

  return {
    async "a GET arrives as it was sent"() {
      const { method, url, headers } = await retrieve("evt_echo");
      equal([method, url], ["GET", "/v1/events/evt_echo"]);
      equal([headers.authorization, headers.accept], [authorization, "application/json"]);
    },
    async "a POST arrives as it was sent"() {
      const { method, body, headers } = await make().products.create({ name: "Tee 茶 🍵" });
      equal([method, body], ["POST", '{"name":"Tee 茶 🍵"}']);
      equal(headers["content-type"], "application/json");
    },
    async "a form arrives as it was sent"() {
      const file = new Blob(["evidence ✓"], { type: "text/plain" });
      const form = await make().files.create({ file, purpose: "dispute_evidence" });
      const [, boundary] = /boundary="?([^";]+)/.exec(form.headers["content-type"]) ?? [];
      holds(boundary && form.body.startsWith(`--${boundary}\r\n`), "the boundary of the header");
      for (const part of ['name="purpose"', "dispute_evidence", 'name="file"', "evidence ✓"])
        holds(form.body.includes(part), `${part} in the form`);
    },
    async "an answer has its headers"() {
      const { response, requestId } = await retrieve("evt_echo").withResponse();
      equal([response.status, requestId], [200, "req_echo"]);
    },
    async "a refusal is a typed error"() {
      const error = await failing("evt_missing");
      equal([error.name, error.status, error.code], ["NotFoundError", 404, "resource_missing"]);
      hides(error, secretKey);
    },
    async "a page of HTML is an unreadable answer"() {
      const error = await failing("evt_html");
      equal([error.name, error.status], ["UnreadableAnswerError", 200]);
    },
    async "a GET is repeated after 503"() {
      equal((await retrieve(fresh("flaky"))).attempt, 2);
    },
    async "a POST is repeated after 500, where that is safe, with the same idempotency key"() {
      const { keys } = await make({ retryPosts: true }).refunds.create({
        payment_intent: fresh("pi"),
      });
      equal(keys.length, 2);
      holds(keys[0] && keys[0] === keys[1], `one key, found ${keys}`);
    },
    async "a redirect is not followed, and the key stays here"() {
      const id = fresh("redirect");
      const error = await failing(id);
      equal(error.name, "UnreadableAnswerError");
      holds(/redirect/.test(error.message), `the redirect named in ${error.message}`);
      const { visitors } = await (await globalThis.fetch(`${baseUrl}/visitors`)).json();
      holds(!visitors.some(({ url }) => url.includes(id)), "nobody at the other host");
    },
    async "bytes that come one by one are put together"() {
      equal((await retrieve("evt_bytes")).name, "Tee 茶 🍵");
    },
    async "a body that never ends is a timeout that keeps its status"() {
      const error = await failing("evt_slow", { timeout: 300 });
      equal([error.name, error.status], ["TimeoutError", 200]);
    },
    async "an answer that never begins is a timeout"() {
      const error = await failing("evt_silent", { timeout: 300 });
      equal([error.name, error.status], ["TimeoutError", undefined]);
    },
    async "a connection that is cut is a lost connection"() {
      equal((await failing("evt_cut")).name, "ConnectionError");
    },
    async "a body that is cut is a lost connection that keeps its status"() {
      const error = await failing("evt_half");
      equal([error.name, error.status], ["ConnectionError", 200]);
    },
    async "an abort ends a request under way"() {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      equal((await failing("evt_silent", {}, { signal: controller.signal })).name, "AbortError");
    },
    async "a list is fetched page by page"() {
      const items = await make().paymentIntents.list({ limit: 2 }).toArray({ max: 99 });
      equal(
        items.map(({ id }) => id),
        ["pi_1", "pi_2", "pi_3", "pi_4", "pi_5"],
      );
    },
  };
}
