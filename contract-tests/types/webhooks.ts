// Compiled, never run: what a receiver of webhooks writes, and what must not compile.
import type { IncomingMessage } from "node:http";
import type { PaymentIntent } from "../../src/index.js";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  type EventOutcome,
  type EventStore,
  isIncompleteEvent,
  type MissingMember,
  signWebhook,
  verifyWebhook,
  type WebhookErrorCode,
  WebhookVerificationError,
  type WooshPayEvent,
} from "../../src/webhooks/index.js";

const secret = "whsec_typesSecretNotReal0001";

export async function webRequest(request: Request): Promise<WooshPayEvent> {
  const payload = await request.arrayBuffer();
  await verifyWebhook({
    payload: await request.text(),
    signature: request.headers.get("Wooshpay-Signature"),
    secret,
  });
  return verifyWebhook({ payload, headers: request.headers, secret, tolerance: 0, now: 0 });
}

export async function nodeRequest(request: IncomingMessage, body: Buffer): Promise<string> {
  const { headers } = request;
  const event = await verifyWebhook({ payload: body, headers, secret: [secret, secret] as const });
  if (event.type === "payment_intent.succeeded") {
    const intent: PaymentIntent = event.data.object;
    return intent.id;
  }
  // @ts-expect-error: no such event is described, and it is no misspelling that compiles
  if (event.type === "payment_intent.suceeded") return "";
  return event.type;
}

export async function headersOfManyKinds(payload: string, signature?: string): Promise<void> {
  await verifyWebhook({ payload, headers: [["Wooshpay-Signature", "t=1"]], secret });
  await verifyWebhook({ payload, headers: new Map([["Wooshpay-Signature", "t=1"]]), secret });
  await verifyWebhook({ payload, headers: { a: ["b"], c: undefined }, secret });
  await verifyWebhook({ payload, signature, secret });
  await verifyWebhook({ payload, headers: {}, headerNames: ["Signature"] as const, secret });
  await verifyWebhook({ payload, headers: {}, headerNames: undefined, secret });
  // @ts-expect-error: a value has no name to look for
  await verifyWebhook({ payload, signature, headerNames: ["Signature"], secret });
  // @ts-expect-error: names are a list
  await verifyWebhook({ payload, headers: {}, headerNames: "Signature", secret });
}

export function incomplete(event: WooshPayEvent): string {
  if (!isIncompleteEvent(event)) return event.id;
  const missing: readonly MissingMember[] = event.missing;
  // @ts-expect-error: it is an unknown event, whose object may be empty
  if (event.type === "payment_intent.succeeded") return event.data.object.id;
  // @ts-expect-error: nobody knows what the body holds
  use(missing, event.body.type.length);
  return String(event.body.type);
}

export function errors(error: unknown): boolean {
  if (!(error instanceof WebhookVerificationError)) return false;
  const code: WebhookErrorCode = error.code;
  // @ts-expect-error: no such code
  if (code === "to_old") return false;
  return code === "too_old";
}

export async function deduplication(event: WooshPayEvent): Promise<EventOutcome> {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore({ maxEntries: 10 }) });
  const outcome = await dedupe(event, async ({ type }) => use(type));
  await dedupe(event, use, isIncompleteEvent(event) ? "order_1" : event.id);
  await dedupe(event, use, undefined);
  // @ts-expect-error: an id is text
  await dedupe(event, use, 1);
  // @ts-expect-error: there are three outcomes
  if (outcome === "done") return outcome;
  // @ts-expect-error: a handler is needed
  await dedupe(event);
  // @ts-expect-error: an event has an id
  await dedupe({ type: "payment_intent.succeeded" }, use);
  // @ts-expect-error: a store is needed
  createEventDeduplicator({});
  // @ts-expect-error: a store releases claims
  const store: EventStore = { claim: () => "claimed", confirm: use };
  use(store);
  return outcome;
}

export async function signing(payload: Uint8Array): Promise<void> {
  const { headers, signature } = await signWebhook({ payload, secret, timestamp: 1_760_000_000 });
  await fetch("http://127.0.0.1", { method: "POST", headers });
  await verifyWebhook({ payload, signature, secret });
  // @ts-expect-error: what is signed is what is sent, so it is text or bytes
  await signWebhook({ payload: { id: "evt_1" }, secret });
}

export async function mistakes(request: Request, payload: string): Promise<void> {
  const { headers } = request;
  // @ts-expect-error: headers or signature is needed
  await verifyWebhook({ payload, secret });
  // @ts-expect-error: both headers and signature
  await verifyWebhook({ payload, secret, headers, signature: "t=1" });
  // @ts-expect-error: a parsed body has lost its bytes
  await verifyWebhook({ payload: { id: "evt_1", type: "a" }, secret, headers });
  // @ts-expect-error: a body that is still to be read
  await verifyWebhook({ payload: request.text(), secret, headers });
  // @ts-expect-error: a secret is needed
  await verifyWebhook({ payload, headers });
  // @ts-expect-error: the environment variable may be missing
  await verifyWebhook({ payload, headers, secret: process.env.WOOSHPAY_WEBHOOK_SECRET });
  // @ts-expect-error: a tolerance is a number of milliseconds
  await verifyWebhook({ payload, headers, secret, tolerance: "5m" });
  // @ts-expect-error: the result is a promise
  use(verifyWebhook({ payload, headers, secret }).id);
}

function use(...values: unknown[]): void {
  void values;
}
