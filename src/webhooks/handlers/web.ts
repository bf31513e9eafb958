import { checkLength, createCollector, parsedBody } from "./body.js";
import type { WebhookHandlerOptions } from "./options.js";
import { createReceiver } from "./receive.js";

/**
 * Makes a function that receives webhooks as a web `Request` and answers with a `Response`: for route
 * handlers of Next.js, Hono (`c.req.raw`), Bun, Deno and Cloudflare Workers. It never rejects, so that no
 * framework shows an error of yours.
 *
 * | status | when |
 * | --- | --- |
 * | 204 | the event was handled, now or before |
 * | 400 | the delivery cannot be trusted, or read, or the secret is empty; the code of the error is the body |
 * | 405 | it is no POST |
 * | 409 | the event is being handled elsewhere |
 * | 413 | the body is larger than `bodyLimit` |
 * | 500 | the handler threw, or what gives the secret did |
 *
 * WooshPay delivers again for 72 hours after each of them but 204 (doc-2517709), so that nothing is lost
 * while you mend what `onError` tells of.
 *
 * @throws TypeError when an option is of a wrong kind.
 * @see documented: doc-2517709 (deliveries are repeated)
 */
export function toWebHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  const { receive } = createReceiver("toWebHandler", options);
  return async (request) => {
    const { method, headers } = request;
    const type = headers.get("Content-Type");
    const read = (limit: number) => readBody(request, limit);
    const answer = await receive({ method, headers, type, read });
    return new Response(answer.text || null, answer);
  };
}

async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked)
    throw parsedBody("hand over the request unread, or a clone of it");
  checkLength(request.headers.get("Content-Length"), limit);
  const collector = createCollector(limit);
  // Some runtimes have no stream for a body.
  const reader = request.body?.getReader();
  if (!reader) collector.add(await request.arrayBuffer());
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!collector.add(value)) {
      await reader.cancel().catch(() => {});
      break;
    }
  }
  return collector.bytes();
}
