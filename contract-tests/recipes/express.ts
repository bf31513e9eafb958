import { Router, raw } from "express";
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
 * app.use(webhookRouter({ secret, onEvent }));
 * app.use(express.json()); // after it: a body that is parsed already has lost its bytes
 */
export function webhookRouter({ secret, onEvent }: WebhookOptions): Router {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  const router = Router();

  // The signature covers the body byte for byte, so this route reads bytes, whatever the type.
  const rawBody = raw({ type: () => true, limit: "1mb" });
  router.post("/webhooks/wooshpay", rawBody, async (request, response, next) => {
    try {
      const { body: payload, headers } = request;
      const event = await verifyWebhook({ payload, headers, secret });
      // Without an id nothing tells a repetition from the next event: onEvent then sees both.
      const outcome = await (event.id ? dedupe(event, onEvent) : onEvent(event));
      response.sendStatus(outcome === "in_progress" ? 409 : 204);
    } catch (error) {
      // Express answers 500 when onEvent fails, and WooshPay delivers again. Thrown from here, the
      // error would end the process under Express 4.
      if (!(error instanceof WebhookVerificationError)) return next(error);
      // The message names the mistake and holds no secret; without it nobody sees that all fail.
      console.error(error.message);
      response.status(400).json({ error: error.code });
    }
  });
  return router;
}
