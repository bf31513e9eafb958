import { Hono } from "hono";
import { cloneRawRequest } from "hono/request";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  type WooshPayEvent,
} from "wooshpay-openapi/webhooks";
import { toWebHandler } from "wooshpay-openapi/webhooks/handlers";

interface WebhookOptions {
  /** Secret of the webhook endpoint; in a worker it comes with the request's `env`. */
  secret: string;
  onEvent: (event: WooshPayEvent) => unknown;
}

/** app.route("/", webhookRoutes({ secret, onEvent })); */
export function webhookRoutes({ secret, onEvent }: WebhookOptions): Hono {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  const handle = toWebHandler({ secret, handler: onEvent, dedupe });
  // c.req.raw would do, but for middleware that reads the body before, of which Hono keeps the bytes.
  return new Hono().post("/webhooks/wooshpay", async (c) => handle(await cloneRawRequest(c.req)));
}
