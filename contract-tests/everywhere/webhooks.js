import { equal, failureOf, hides, holds } from "./expect.js";

const secret = "whsec_everywhere";
const payload = JSON.stringify({
  ...{ id: "evt_1", type: "payment_intent.succeeded", note: "Tee 茶" },
  data: { object: { id: "pi_1", object: "payment_intent" } },
});
const bytes = new TextEncoder().encode(payload);

/** Signing, verifying, and telling repeated deliveries apart. */
export function webhooks({ webhooks: module }) {
  const { createEventDeduplicator, createMemoryEventStore, signWebhook, verifyWebhook } = module;

  async function refuses(code, changes) {
    const { headers } = await signWebhook({ payload, secret });
    const error = await failureOf(() => verifyWebhook({ payload, headers, secret, ...changes }));
    holds(error instanceof module.WebhookVerificationError, `WebhookVerificationError: ${error}`);
    equal(error.code, code);
    hides(error, secret);
  }

  return {
    async "what was signed is verified, as text, as bytes and as a buffer"() {
      const { headers } = await signWebhook({ payload, secret });
      for (const body of [payload, bytes, bytes.buffer])
        equal((await verifyWebhook({ payload: body, headers, secret })).id, "evt_1");
    },
    async "headers are read in every form"() {
      const { headers, signature } = await signWebhook({ payload: bytes, secret });
      const forms = [
        headers,
        new Headers(headers),
        Object.entries(headers),
        { "wooshpay-signature": signature },
        { "WOOSHPAY-SIGNATURE": signature },
      ];
      for (const form of forms)
        equal((await verifyWebhook({ payload, headers: form, secret })).id, "evt_1");
      equal((await verifyWebhook({ payload, signature, secret })).id, "evt_1");
    },
    async "a known signature is made"() {
      const { signature } = await signWebhook({ payload, secret, timestamp: 1_700_000_000 });
      const key = await crypto.subtle.importKey(
        "raw",
        new TextEncoder().encode(secret),
        { name: "HMAC", hash: "SHA-256" },
        false,
        ["sign"],
      );
      const signed = new TextEncoder().encode(`1700000000.${payload}`);
      const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, signed));
      const hex = [...mac].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      equal(signature, `t=1700000000,v1=${hex}`);
    },
    async "timestamps are seconds or milliseconds, and secrets may rotate"() {
      for (const timestamp of [Date.now(), Math.floor(Date.now() / 1000)]) {
        const { headers } = await signWebhook({
          payload,
          secret: ["whsec_old", secret],
          timestamp,
        });
        const event = await verifyWebhook({ payload, headers, secret: [secret, "whsec_new"] });
        equal(event.type, "payment_intent.succeeded");
      }
    },
    async "a signed object that lacks members is no error"() {
      const bare = '{"type":"payment_intent.succeeded"}';
      const { headers } = await signWebhook({ payload: bare, secret });
      const event = await verifyWebhook({ payload: bare, headers, secret });
      equal(event.missing.join(), "id,data");
    },
    async "what cannot be trusted is refused with its code"() {
      const later = Date.now() + 73 * 3_600_000;
      await refuses("no_matching_signature", { secret: "whsec_other" });
      await refuses("no_matching_signature", { payload: `${payload} ` });
      await refuses("missing_header", { headers: {} });
      await refuses("malformed_header", { headers: { "Wooshpay-Signature": "v1=00" } });
      await refuses("parsed_body", { payload: JSON.parse(payload) });
      await refuses("empty_secret", { secret: "" });
      await refuses("too_old", { now: later });
      await refuses("in_the_future", { now: Date.now() - 3_600_000 });
    },
    async "an event is handled once, and again when its handler failed"() {
      const once = createEventDeduplicator({ store: createMemoryEventStore() });
      const event = { id: "evt_1" };
      let handled = 0;
      const failing = () => Promise.reject(new Error("no database"));
      equal((await failureOf(() => once(event, failing))).message, "no database");
      const handler = () => {
        handled += 1;
      };
      equal([await once(event, handler), await once(event, handler)], ["handled", "duplicate"]);
      equal(handled, 1);
    },
  };
}
