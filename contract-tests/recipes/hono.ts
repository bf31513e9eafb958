import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  verifyWebhook,
  WebhookVerificationError,
  type WooshPayEvent,
} from "wooshpay-openapi/webhooks";

interface WebhookOptions {
  /** Secret of the webhook endpoint; in a worker it comes with the request's `env`. */
  secret: string;
  onEvent: (event: WooshPayEvent) => unknown;
}

/** app.route("/", webhookRoutes({ secret, onEvent })); */
export function webhookRoutes({ secret, onEvent }: WebhookOptions): Hono {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  const routes = new Hono();

  routes.post("/webhooks/wooshpay", bodyLimit({ maxSize: 1024 * 1024 }), async (c) => {
    try {
      // The signature covers the body byte for byte, so it is read as bytes.
      const payload = await c.req.arrayBuffer();
      const event = await verifyWebhook({ payload, headers: c.req.raw.headers, secret });
      // Without an id nothing tells a repetition from the next event: onEvent then sees both.
      const outcome = await (event.id ? dedupe(event, onEvent) : onEvent(event));
      return c.body(null, outcome === "in_progress" ? 409 : 204);
    } catch (error) {
      // Hono answers 500 when onEvent fails, and WooshPay delivers again.
      if (!(error instanceof WebhookVerificationError)) throw error;
      // The message names the mistake and holds no secret; without it nobody sees that all fail.
      console.error(error.message);
      return c.json({ error: error.code }, 400);
    }
  });
  return routes;
}
