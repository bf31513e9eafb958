import type { FastifyInstance } from "fastify";
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

/** app.register(webhookRoutes, { secret, onEvent }); */
export async function webhookRoutes(
  app: FastifyInstance,
  { secret, onEvent }: WebhookOptions,
): Promise<void> {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });

  // The signature covers the body byte for byte. Parsers belong to the plugin that adds them: only
  // the routes in here get bytes, all others keep parsed JSON.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));

  app.post<{ Body: Buffer }>("/webhooks/wooshpay", async (request, reply) => {
    try {
      const { body: payload, headers } = request;
      const event = await verifyWebhook({ payload, headers, secret });
      // Without an id nothing tells a repetition from the next event: onEvent then sees both.
      const outcome = await (event.id ? dedupe(event, onEvent) : onEvent(event));
      return reply.code(outcome === "in_progress" ? 409 : 204).send();
    } catch (error) {
      // Fastify answers 500 when onEvent fails, and WooshPay delivers again.
      if (!(error instanceof WebhookVerificationError)) throw error;
      // The message names the mistake and holds no secret; without it nobody sees that all fail.
      request.log.error(error.message);
      return reply.code(400).send({ error: error.code });
    }
  });
}
