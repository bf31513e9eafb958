import type { FastifyInstance } from "fastify";
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

/** app.register(webhookRoutes, { secret, onEvent }); */
export async function webhookRoutes(
  app: FastifyInstance,
  { secret, onEvent }: WebhookOptions,
): Promise<void> {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  const handle = toNodeHandler({ secret, handler: onEvent, dedupe });

  // The signature covers the body byte for byte. Parsers belong to the plugin that adds them: only
  // the routes in here leave the body unread, all others keep parsed JSON.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));

  app.post("/webhooks/wooshpay", async (request, reply) => {
    // From here on the handler answers, and Fastify does not.
    reply.hijack();
    await handle(request.raw, reply.raw);
  });
}
