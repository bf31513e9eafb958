// A test of the shop's own webhook.
import { type SignedWebhook, signWebhook } from "wooshpay-openapi/webhooks";

export async function deliver(url: string, secret: string): Promise<number> {
  const payload = JSON.stringify({
    id: "evt_1",
    type: "payment_intent.succeeded",
    data: { object: { id: "pi_1" } },
  });
  const signed: SignedWebhook = await signWebhook({ payload, secret, timestamp: Date.now() });
  const answer = await fetch(url, { method: "POST", headers: signed.headers, body: payload });
  return answer.status;
}
