import { createEventDeduplicator, createMemoryEventStore } from "wooshpay-openapi/webhooks";
import {
  type LambdaWebhookEvent,
  type LambdaWebhookResult,
  type NodeWebhookHandler,
  toLambdaHandler,
  toNodeHandler,
  toWebHandler,
  type WebhookHandlerOptions,
  WebhookRequestError,
} from "wooshpay-openapi/webhooks/handlers";

const options: WebhookHandlerOptions = {
  secret: async () => ["whsec_consumer"],
  dedupe: createEventDeduplicator({ store: createMemoryEventStore() }),
  async handler({ type, data }) {
    if (type === "payment_intent.succeeded") console.log(data.object.amount);
  },
  onError(error, { status }) {
    if (error instanceof WebhookRequestError) console.log(error.code === "body_too_large", status);
  },
};

export const POST: (request: Request) => Promise<Response> = toWebHandler(options);
export const listener: NodeWebhookHandler = toNodeHandler({ ...options, tolerance: 1 });
export const handler: (event: LambdaWebhookEvent) => Promise<LambdaWebhookResult> =
  toLambdaHandler(options);
