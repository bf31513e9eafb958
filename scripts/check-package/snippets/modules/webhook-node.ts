// A route of Express, as far as its types matter here: Node's request with a raw body.
import type { IncomingMessage, ServerResponse } from "node:http";
import { verifyWebhook, WebhookVerificationError } from "wooshpay-openapi/webhooks";

export async function webhook(
  request: IncomingMessage & { body: Uint8Array },
  response: ServerResponse,
): Promise<void> {
  const { headers, body: payload } = request;
  const signature = headers["wooshpay-signature"];
  try {
    const event = await verifyWebhook({ payload, headers, secret: ["whsec_old", "whsec_new"] });
    response.writeHead(204, { "x-event": event.id, "x-signed": String(signature !== undefined) });
  } catch (error) {
    response.statusCode = error instanceof WebhookVerificationError ? 400 : 500;
  }
  response.end();
}
