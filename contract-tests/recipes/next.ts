import {
  createEventDeduplicator,
  createMemoryEventStore,
  type WooshPayEvent,
} from "wooshpay-openapi/webhooks";
import { toWebHandler } from "wooshpay-openapi/webhooks/handlers";

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
  return toWebHandler({ secret, handler: onEvent, dedupe });
}
