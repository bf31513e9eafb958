// Compiled, never run: how the ready handlers are mounted, and what must not compile.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import {
  type FailedDelivery,
  toLambdaHandler,
  toNodeHandler,
  toWebHandler,
  type WebhookHandlerOptions,
  WebhookRequestError,
  type WebhookRequestErrorCode,
} from "../../src/webhooks/handlers/index.js";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  WebhookVerificationError,
} from "../../src/webhooks/index.js";

const secret = "whsec_typesSecretNotReal0001";
const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });

const options: WebhookHandlerOptions = {
  ...{ secret, dedupe, tolerance: 1, headerNames: ["Signature"] as const, bodyLimit: 1 },
  async handler(event) {
    if (event.type === "payment_intent.succeeded") use(event.data.object.amount);
    // @ts-expect-error: no such event is described
    if (event.type === "payment_intent.suceeded") return;
  },
  onError(error, { status, event }) {
    if (error instanceof WebhookVerificationError) use(error.code === "parsed_body");
    if (error instanceof WebhookRequestError) use(error.code satisfies WebhookRequestErrorCode);
    const known: number = status;
    use(known, event?.id);
  },
};

export const POST: (request: Request) => Promise<Response> = toWebHandler(options);

export function servers(request: IncomingMessage, response: ServerResponse): void {
  const handle = toNodeHandler(options);
  createServer(handle);
  createHttp2Server(handle);
  use(handle(request, response, () => {}));
  use(handle(request, response).then(() => "answered"));
}

export async function lambda(): Promise<number> {
  const handle = toLambdaHandler(options);
  const result = await handle({
    httpMethod: "POST",
    body: null,
    headers: { a: "b", c: undefined },
  });
  await handle({ requestContext: { http: { method: "POST" } }, body: "", isBase64Encoded: true });
  // @ts-expect-error: a body is text
  await handle({ httpMethod: "POST", body: new Uint8Array() });
  return result.statusCode;
}

export const undefinedIsLeftOut: WebhookHandlerOptions = {
  ...{ secret: async () => [secret], handler: use },
  ...{ dedupe: undefined, tolerance: undefined, headerNames: undefined, bodyLimit: undefined },
  onError: undefined,
};

export const secrets: WebhookHandlerOptions["secret"][] = [
  ...[secret, [secret, secret] as const, Promise.resolve(secret)],
  ...[() => secret, () => Promise.resolve([secret])],
];

export const mistakes = [
  // @ts-expect-error: the environment variable may be missing
  toWebHandler({ secret: process.env.WOOSHPAY_WEBHOOK_SECRET, handler: use }),
  // @ts-expect-error: a handler is needed
  toNodeHandler({ secret }),
  // @ts-expect-error: a secret is needed
  toLambdaHandler({ handler: use }),
  // @ts-expect-error: a store is no guard
  toWebHandler({ secret, handler: use, dedupe: createMemoryEventStore() }),
  // @ts-expect-error: no such option
  toWebHandler({ secret, handler: use, onEvent: use }),
  // @ts-expect-error: a limit is a number of bytes
  toWebHandler({ secret, handler: use, bodyLimit: "1mb" }),
];

export const told: FailedDelivery = { status: 400 };

function use(...values: unknown[]): void {
  void values;
}
