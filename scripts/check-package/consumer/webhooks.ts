import {
  createEventDeduplicator,
  createMemoryEventStore,
  signWebhook,
  verifyWebhook,
  WebhookVerificationError,
} from "wooshpay-openapi/webhooks";

const once = createEventDeduplicator({ store: createMemoryEventStore() });

export async function receive(request: Request, secret: string): Promise<number> {
  try {
    const payload = new Uint8Array(await request.arrayBuffer());
    const event = await verifyWebhook({ payload, headers: request.headers, secret });
    const outcome = await once(event, async ({ id, type }) => console.log(id, type));
    return outcome === "in_progress" ? 409 : 200;
  } catch (error) {
    if (error instanceof WebhookVerificationError && error.code === "too_old") return 400;
    throw error;
  }
}

export async function deliver(secrets: string[]): Promise<Record<string, string>> {
  const { headers } = await signWebhook({ payload: "{}", secret: secrets });
  await verifyWebhook({ payload: "{}", headers, secret: secrets, tolerance: 0, now: Date.now() });
  return headers;
}
