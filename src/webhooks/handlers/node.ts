import { checkLength, createCollector, isRaw, parsedBody, withinLimit } from "./body.js";
import type { WebhookHandlerOptions } from "./options.js";
import { createReceiver } from "./receive.js";

/**
 * What the handler needs of a request: `IncomingMessage` of node:http and node:http2, and whatever
 * frameworks make of it. The body is, in this order, `rawBody`, the stream if nobody has read of it, or `body`.
 */
export interface NodeWebhookRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes, as Nest, Firebase, Google Cloud Functions, and `verify` of a parser keep them. */
  readonly rawBody?: unknown;
  /** The bytes, or the text, as `express.raw()` and `express.text()` leave them. */
  readonly body?: unknown;
  readonly readableDidRead?: boolean | undefined;
  readonly readableEnded?: boolean | undefined;
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
}

/** What the handler needs of a response: `ServerResponse` of node:http and node:http2 fits. */
export interface NodeWebhookResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/** A listener for `createServer`, a handler for a route of Express; it never calls `next`. */
export type NodeWebhookHandler = (
  request: NodeWebhookRequest,
  response: NodeWebhookResponse,
  next?: unknown,
) => Promise<void>;

/**
 * Makes a function that receives webhooks as node:http hands requests over, and answers itself, with the
 * statuses of `toWebHandler`. It gets the raw body right, whoever came before it, and never rejects.
 *
 * | framework | how |
 * | --- | --- |
 * | node:http | `createServer(handle)` |
 * | Express 4 and 5 | `app.post("/webhooks", handle)`, before `app.use(express.json())` |
 * | Fastify | `reply.hijack(); await handle(request.raw, reply.raw)`, in a plugin whose one parser, for `*`, leaves the body unread |
 * | Koa | `await handle(ctx.req, ctx.res)`; behind a body parser, `Object.assign(ctx.req, { rawBody: ctx.request.rawBody })` |
 * | Nest | `await handle(request, response)` with `@Req()` and `@Res()`; `rawBody: true` for `NestFactory.create` |
 * | Nest on Fastify | the same with `reply.hijack(); await handle(request, reply.raw)` |
 * | Google Cloud Functions, Firebase | `http("webhooks", handle)`, `onRequest(handle)` |
 *
 * When a parser has read the body and kept no bytes, the answer is 400 with `parsed_body`, and `onError` is
 * told what to do: no guess at the bytes is verified.
 *
 * @throws TypeError when an option is of a wrong kind.
 * @see documented: doc-2517709 (deliveries are repeated)
 */
export function toNodeHandler(options: WebhookHandlerOptions): NodeWebhookHandler {
  const { receive, report } = createReceiver("toNodeHandler", options);
  return async (request, response) => {
    const { method, headers } = request;
    const read = (limit: number) => readBody(request, limit);
    const answer = await receive({ method, headers, type: headers["content-type"], read });
    try {
      response.statusCode = answer.status;
      for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
      response.end(answer.text);
    } catch (error) {
      // Somebody answered before, or the connection is gone. Rejected, it would end an Express 4.
      await report(error, { status: answer.status });
    }
  };
}

async function readBody(request: NodeWebhookRequest, limit: number): Promise<Uint8Array> {
  if (isRaw(request.rawBody)) return withinLimit(request.rawBody, limit);
  const isUnread = !request.readableDidRead && !request.readableEnded;
  const chunks = isUnread && request[Symbol.asyncIterator]?.();
  // Last, since on some platforms `body` parses when it is looked at.
  if (!chunks && isRaw(request.body)) return withinLimit(request.body, limit);
  if (!chunks)
    throw parsedBody(
      "mount it before body parsers, or let them keep rawBody (rawBody: true of Nest, verify of Express)",
    );
  checkLength(request.headers["content-length"], limit);
  const collector = createCollector(limit);
  // Read to the end, for whoever still sends does not see the answer. How long that may take is the
  // server's requestTimeout.
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return collector.bytes();
    collector.add(value);
  }
}
