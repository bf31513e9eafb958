import { clientMeeting, json, refusal, secretKey } from "./client.js";
import { equal, failureOf, hides, holds } from "./expect.js";

const classes = {
  400: "InvalidRequestError",
  401: "AuthenticationError",
  402: "CardError",
  403: "PermissionError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "InvalidRequestError",
  429: "RateLimitError",
  500: "ApiError",
};

/** Errors, retries, timeouts and aborts. */
export function failures({ wooshpay }) {
  const meeting = (steps, options) => clientMeeting(wooshpay, steps, options);
  const failing = (step, options) => {
    const { client } = meeting([step], { maxRetries: 0, ...options });
    return failureOf(() => client.events.retrieve("evt_1"));
  };
  const keys = (requests) => requests.map(({ headers }) => headers.get("idempotency-key"));
  const hanging = () => new Promise(() => {});

  return {
    async "each status has its class"() {
      for (const [status, name] of Object.entries(classes)) {
        const error = await failing(refusal(Number(status)));
        holds(error instanceof wooshpay.WooshPayError, `a WooshPayError for ${status}`);
        holds(error instanceof wooshpay[name], `${name} for ${status}, found ${error.name}`);
        equal([error.name, error.status, error.requestId], [name, Number(status), "req_7"]);
      }
      const idempotency = refusal(409, { type: "idempotency_error", message: "no" });
      equal((await failing(idempotency)).name, "IdempotencyError");
    },
    async "both envelopes are read"() {
      const detail = { type: "card_error", code: "declined", param: "card", message: "Declined." };
      for (const body of [{ error: detail }, detail]) {
        const { type, code, param, message } = await failing(json(body, 402));
        equal([type, code, param], ["card_error", "declined", "card"]);
        holds(message.includes("Declined."), `the reason in ${message}`);
      }
    },
    async "answers that are no JSON are typed errors that keep their status"() {
      for (const [status, body, name] of [
        [502, "<html>Bad gateway</html>", "ApiError"],
        [500, "", "ApiError"],
        [200, "<html>Hello</html>", "UnreadableAnswerError"],
        [200, '{"id":"evt', "UnreadableAnswerError"],
        [200, new Uint8Array([0x7b, 0xff, 0x7d]), "UnreadableAnswerError"],
      ]) {
        const error = await failing(new Response(body, { status }));
        equal([error.name, error.status], [name, status]);
      }
    },
    async "errors show no key, card number or client secret"() {
      const secrets = [secretKey, btoa(`${secretKey}:`), "4242424242424242", "pi_1_secret_abc"];
      for (const secret of secrets)
        hides(await failing(refusal(400, { message: `Wrong: ${secret}` })), secret);
    },
    async "a lost connection is told with its cause"() {
      const cause = new TypeError("fetch failed");
      const error = await failing(cause);
      equal([error.name, error.status, error.retryable], ["ConnectionError", undefined, true]);
      holds(error.cause === cause, "the cause");
    },
    async "all attempts of a POST have one idempotency key"() {
      const steps = [refusal(503), refusal(429), json({ id: "re_1" })];
      const { client, requests } = meeting(steps);
      equal(await client.refunds.create({ payment_intent: "pi_1" }), { id: "re_1" });
      equal(requests.length, 3);
      equal(new Set(keys(requests)).size, 1);
      for (const request of requests) equal(await request.json(), { payment_intent: "pi_1" });
    },
    async "calls do not share an idempotency key"() {
      const { client, requests } = meeting([json({ id: "re_1" })]);
      await client.refunds.create({ payment_intent: "pi_1" });
      await client.refunds.create({ payment_intent: "pi_1" });
      equal(new Set(keys(requests)).size, 2);
    },
    async "a POST that may have happened is repeated where the caller says so"() {
      const { client, requests } = meeting([refusal(500), json({ id: "re_1" })]);
      const call = client.refunds.create({ payment_intent: "pi_1" }, { retryPosts: true });
      equal(await call, { id: "re_1" });
      equal(requests.length, 2);
    },
    async "what is not to be repeated is sent once, and says what became of it"() {
      const create = (client) => client.refunds.create({ payment_intent: "pi_1" });
      for (const [step, options, outcome] of [
        [refusal(400), {}, "rejected"],
        [refusal(409, { type: "idempotency_error" }), { retryPosts: true }, "unknown"],
        [refusal(500), { maxRetries: 0, retryPosts: true }, "unknown"],
        [refusal(500), {}, "unknown"],
        [refusal(409), {}, "unknown"],
        [new TypeError("no such tenant"), { retryPosts: true }, "unknown"],
        [() => undefined, { retryPosts: true }, "unknown"],
      ]) {
        const { client, requests } = meeting([step], options);
        const error = await failureOf(() => create(client));
        equal([error.attempts, error.outcome], [1, outcome]);
        equal(requests.length, 1);
      }
    },
    async "a timeout ends a fetch that hangs"() {
      const error = await failing(hanging, { timeout: 30 });
      equal([error.name, error.retryable], ["TimeoutError", true]);
      holds(error instanceof wooshpay.ConnectionError, "a ConnectionError too");
    },
    async "a timeout ends a body that hangs"() {
      const step = () => new Response(new ReadableStream({ pull: hanging }));
      const error = await failing(step, { timeout: 30 });
      equal([error.name, error.status], ["TimeoutError", 200]);
    },
    async "an abort ends a call before, during and between attempts"() {
      const pausing = json({}, 503, { "retry-after": "30" });
      for (const [step, delay] of [
        [json({}), undefined],
        [hanging, 10],
        [() => pausing.clone(), 10],
      ]) {
        const controller = new AbortController();
        if (delay === undefined) controller.abort();
        else setTimeout(() => controller.abort(), delay);
        const { client } = meeting([step]);
        const { signal } = controller;
        const error = await failureOf(() => client.events.retrieve("evt_1", { signal }));
        equal([error.name, error.retryable], ["AbortError", false]);
      }
    },
  };
}
