import { Router } from "express";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  type WooshPayEvent,
} from "wooshpay-openapi/webhooks";
import { toNodeHandler } from "wooshpay-openapi/webhooks/handlers";

interface WebhookOptions {
  /** Secret of the webhook endpoint, for example process.env.WOOSHPAY_WEBHOOK_SECRET. */
  secret: string;
  onEvent: (event: WooshPayEvent) => unknown;
}

/**
 * app.use(webhookRouter({ secret, onEvent }));
 * app.use(express.json()); // after it: a body that is parsed already has lost its bytes
 */
export function webhookRouter({ secret, onEvent }: WebhookOptions): Router {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  const router = Router();
  router.post("/webhooks/wooshpay", toNodeHandler({ secret, handler: onEvent, dedupe }));
  return router;
}
