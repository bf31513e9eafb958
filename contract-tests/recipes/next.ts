import {
  createEventDeduplicator,
  createMemoryEventStore,
  verifyWebhook,
  WebhookVerificationError,
  type WooshPayEvent,
} from "wooshpay-openapi/webhooks";

interface WebhookOptions {
  /** Secret of the webhook endpoint, for example process.env.WOOSHPAY_WEBHOOK_SECRET. */
  secret: string;
  onEvent: (event: WooshPayEvent) => unknown;
}

/**
 * In app/webhooks/wooshpay/route.ts, for the Node and the Edge runtime alike:
 * export const POST = createPost({ secret, onEvent });
 *
 * On a platform that runs many instances, give the deduplicator a store that they share.
 */
export function createPost({ secret, onEvent }: WebhookOptions) {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });

  return async function POST(request: Request): Promise<Response> {
    try {
      // The signature covers the body byte for byte: do not call request.json().
      const payload = await request.arrayBuffer();
      const event = await verifyWebhook({ payload, headers: request.headers, secret });
      // Without an id nothing tells a repetition from the next event: onEvent then sees both.
      const outcome = await (event.id ? dedupe(event, onEvent) : onEvent(event));
      return new Response(null, { status: outcome === "in_progress" ? 409 : 204 });
    } catch (error) {
      // Next.js answers 500 when onEvent fails, and WooshPay delivers again.
      if (!(error instanceof WebhookVerificationError)) throw error;
      // The message names the mistake and holds no secret; without it nobody sees that all fail.
      console.error(error.message);
      return Response.json({ error: error.code }, { status: 400 });
    }
  };
}
