import { equal, failureOf, holds } from "./expect.js";

const secret = "whsec_everywhere";
const payload = JSON.stringify({
  ...{ id: "evt_1", type: "payment_intent.succeeded", note: "Tee 茶" },
  data: { object: { id: "pi_1", object: "payment_intent" } },
});
const bytes = new TextEncoder().encode(payload);
const url = "https://shop.example.com/webhooks";

/** The ready handlers that take no stream of Node. */
export function handlers({ handlers: module, webhooks }) {
  const { toLambdaHandler, toNodeHandler, toWebHandler } = module;
  const { createEventDeduplicator, createMemoryEventStore, signWebhook } = webhooks;

  /** Options, and what the handler and onError got. */
  function prepare(changes) {
    const handled = [];
    const codes = [];
    const options = {
      ...{ secret, handler: ({ id }) => handled.push(id) },
      ...{ onError: ({ code }) => codes.push(code), ...changes },
    };
    return { options, handled, codes };
  }

  async function answerTo(options, init, body = bytes) {
    const { headers } = await signWebhook({ payload: bytes, secret });
    const request = new Request(url, { method: "POST", headers, body, ...init });
    const response = await toWebHandler(options)(request);
    return [response.status, await response.text()];
  }

  return {
    async "a Request is answered with a Response"() {
      const { options, handled, codes } = prepare();
      equal(await answerTo(options), [204, ""]);
      equal(await answerTo(options, {}, `${payload} `), [400, "no_matching_signature"]);
      equal(await answerTo(options, { headers: {} }), [400, "missing_header"]);
      equal(handled, ["evt_1"]);
      equal(codes, ["no_matching_signature", "missing_header"]);
    },
    async "another method is not allowed, and the answer says which is"() {
      const response = await toWebHandler(prepare().options)(new Request(url));
      equal([response.status, response.headers.get("Allow")], [405, "POST"]);
    },
    async "a body has a limit, and is whole up to it"() {
      const long = new TextEncoder().encode(payload.replace("Tee", "Tee".repeat(100_000)));
      const { headers } = await signWebhook({ payload: long, secret });
      const { options, handled } = prepare({ bodyLimit: long.length });
      equal(await answerTo(options, { headers }, long), [204, ""]);
      const less = { ...options, bodyLimit: long.length - 1 };
      equal(await answerTo(less, { headers }, long), [413, "body_too_large"]);
      equal(handled, ["evt_1"]);
    },
    async "a body that was read before is named"() {
      const { headers } = await signWebhook({ payload, secret });
      const request = new Request(url, { method: "POST", headers, body: payload });
      await request.json();
      const response = await toWebHandler(prepare().options)(request);
      equal([response.status, await response.text()], [400, "parsed_body"]);
    },
    async "a guard and a handler that throws decide the status"() {
      const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
      const failing = prepare({ dedupe, handler: () => Promise.reject(new Error("no stock")) });
      equal(await answerTo(failing.options), [500, "internal_error"]);
      const { options, handled } = prepare({ dedupe });
      equal([await answerTo(options), await answerTo(options)].flat(), [204, "", 204, ""]);
      equal(handled, ["evt_1"]);
    },
    async "an event of AWS Lambda is answered in its form, base64 or not"() {
      const { headers } = await signWebhook({ payload, secret });
      const { options, handled } = prepare();
      const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      const requestContext = { http: { method: "POST" } };
      for (const body of [{ body: payload }, { body: base64, isBase64Encoded: true }]) {
        const result = await toLambdaHandler(options)({ headers, requestContext, ...body });
        equal(result, { statusCode: 204, headers: {}, body: "", isBase64Encoded: false });
      }
      equal(handled, ["evt_1", "evt_1"]);
    },
    async "a request of Node's form is answered"() {
      const { headers } = await signWebhook({ payload, secret });
      const { options, handled } = prepare();
      const response = { statusCode: 0, setHeader() {}, end() {} };
      await toNodeHandler(options)({ method: "POST", headers, rawBody: bytes }, response);
      equal([response.statusCode, handled], [204, ["evt_1"]]);
    },
    async "an option of a wrong kind is refused by name"() {
      const error = await failureOf(() => toWebHandler({ secret }));
      holds(error instanceof TypeError, `TypeError: ${error}`);
      equal(error.message, "toWebHandler: handler: expected a function, found undefined");
    },
  };
}
