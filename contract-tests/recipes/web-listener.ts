import type { RequestListener } from "node:http";
import { buffer } from "node:stream/consumers";

/**
 * Serves a function of a web Request with node:http, as Next.js and the adapters of Hono do.
 * A function that throws gives status 500.
 */
export function webListener(
  handle: (request: Request) => Response | Promise<Response>,
): RequestListener {
  return async (incoming, outgoing) => {
    const response = await (async () => {
      const { method = "GET", url = "/", headersDistinct } = incoming;
      const headers = new Headers();
      for (const [name, values = []] of Object.entries(headersDistinct))
        for (const value of values) headers.append(name, value);
      const hasBody = !["GET", "HEAD"].includes(method);
      const body = hasBody ? new Uint8Array(await buffer(incoming)) : null;
      return handle(new Request(new URL(url, "http://127.0.0.1"), { method, headers, body }));
    })().catch(() => new Response(null, { status: 500 }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  };
}
