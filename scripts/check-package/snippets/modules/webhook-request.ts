// A route of a framework that speaks Request and Response.
import {
  createEventDeduplicator,
  createMemoryEventStore,
  verifyWebhook,
  WebhookVerificationError,
} from "wooshpay-openapi/webhooks";

const dedupe = createEventDeduplicator({ store: createMemoryEventStore({ maxEntries: 10_000 }) });

export async function POST(request: Request): Promise<Response> {
  const secret = "whsec_snippetNotReal";
  try {
    const payload = await request.text();
    const event = await verifyWebhook({ payload, headers: request.headers, secret });
    const outcome = await dedupe(event, async ({ type, data }) => {
      if (type === "payment_intent.succeeded") console.log(data.object.merchant_order_id);
    });
    return new Response(null, { status: outcome === "in_progress" ? 409 : 204 });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return new Response(error.code, { status: 400 });
  }
}
