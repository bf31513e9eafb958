import { clientMeeting, json, refusal, secretKey } from "./client.js";
import { equal, failureOf, hides, holds } from "./expect.js";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What is sent, and what comes back when all goes well. */
export function calls({ wooshpay }) {
  const meeting = (steps, options) => clientMeeting(wooshpay, steps, options);
  const keyOf = (request) => request.headers.get("idempotency-key");

  return {
    async "a GET has no body, no content type and no idempotency key"() {
      const { client, requests } = meeting([json({ id: "re_1" })]);
      equal(await client.refunds.retrieve("re_1"), { id: "re_1" });
      const [request] = requests;
      equal(request.method, "GET");
      equal(request.url, "https://apitest.wooshpay.com/v1/refunds/re_1");
      equal(request.headers.get("content-type"), null);
      equal(keyOf(request), null);
      equal(await request.text(), "");
    },
    async "a POST has JSON, the key as Basic user name, and an idempotency key"() {
      const { client, requests } = meeting([json({ id: "prod_1" })]);
      await client.products.create({ name: "Tee 茶" });
      const [request] = requests;
      equal(request.method, "POST");
      equal(request.headers.get("content-type"), "application/json");
      equal(request.headers.get("authorization"), `Basic ${btoa(`${secretKey}:`)}`);
      holds(uuid.test(keyOf(request)), `a UUID, found ${keyOf(request)}`);
      equal(await request.json(), { name: "Tee 茶" });
    },
    async "filters are written as the pages show"() {
      const { client, requests } = meeting([json({ data: [], has_more: false })]);
      await client.paymentIntents.list({ limit: 2, created: { gte: 1767225600000 } });
      equal(
        [...new URL(requests[0].url).searchParams],
        [
          ["limit", "2"],
          ["created[gte]", "1767225600000"],
        ],
      );
    },
    async "a form carries a Blob"() {
      const { client, requests } = meeting([json({ id: "file_1" })]);
      const file = new Blob(["evidence ✓"], { type: "text/plain" });
      await client.files.create({ file, purpose: "dispute_evidence" });
      const type = requests[0].headers.get("content-type");
      holds(/^multipart\/form-data; ?boundary=/.test(type), `a boundary in ${type}`);
      const form = await requests[0].formData();
      equal(form.get("purpose"), "dispute_evidence");
      equal(await form.get("file").text(), "evidence ✓");
    },
    async "a call gives its data, its response and its request id"() {
      const { client } = meeting([json({ id: "evt_1" }, 200, { "x-request-id": "req_1" })]);
      const { data, response, requestId } = await client.events.retrieve("evt_1").withResponse();
      equal([data, response.status, requestId], [{ id: "evt_1" }, 200, "req_1"]);
    },
    async "a call is a promise with then, catch and finally"() {
      const { client } = meeting([json({ id: "evt_1" })]);
      const call = client.events.retrieve("evt_1");
      holds(call instanceof Promise, "a promise");
      let ended = false;
      const ending = call
        .catch(() => {})
        .finally(() => {
          ended = true;
        });
      equal(
        (await Promise.all([ending, call])).map(({ id }) => id),
        ["evt_1", "evt_1"],
      );
      holds(ended, "finally to be called");
    },
    async "identifiers that would change the path are refused unsent"() {
      const { client, requests } = meeting([json({})]);
      const ids = ["", ".", "..", "a/b", "a\\b", "%2e%2e", "a b", "a\n", "{ID}", "a?b", "a#b"];
      for (const id of ids)
        equal((await failureOf(() => client.checkout.sessions.retrieve(id))).name, "TypeError");
      equal(requests.length, 0);
    },
    async "hooks are told in order, never the key, and may fail"() {
      const told = [];
      const hook = (name) => (info) => {
        told.push([name, info]);
        throw new Error("a log that fails");
      };
      const hooks = {
        onRequest: hook("request"),
        onResponse: hook("response"),
        onRetry: hook("retry"),
      };
      const { client } = meeting([refusal(503), json({ id: "prod_1" })], { hooks });
      await client.products.create({ name: "Tea" });
      equal(
        told.map(([name, { attempt }]) => `${name} ${attempt}`),
        ["request 1", "response 1", "retry 1", "request 2", "response 2"],
      );
      equal([told[2][1].reason, told[4][1].status], ["ApiError", 200]);
      hides(told, secretKey);
      hides(told, btoa(`${secretKey}:`));
    },
    async "headers of one's own are sent, and do not replace the key"() {
      const defaultHeaders = { "X-Shop": "7" };
      const { client, requests } = meeting([json({ id: "prod_1" })], { defaultHeaders });
      const headers = { "Idempotency-Key": "order-7", Authorization: "Basic other" };
      await client.products.create({ name: "Tea" }, { headers });
      equal(requests[0].headers.get("x-shop"), "7");
      equal(keyOf(requests[0]), "order-7");
      equal(requests[0].headers.get("authorization"), `Basic ${btoa(`${secretKey}:`)}`);
    },
  };
}
