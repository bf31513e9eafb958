import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Listening, listen } from "../support/loopback.js";

/** What the server saw of an identifier. */
interface Seen {
  requests: number;
  /** Whether a connection ended before the answer. */
  ended: boolean;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  body: string;
  seen: Seen;
  /** Origin of the server that redirects lead to. */
  elsewhere: string;
}

/**
 * What is answered to whoever names an object `<prefix>_<kind>_<anything>`, in the path or as the payment
 * intent of the body.
 */
const answers: Record<string, (exchange: Exchange) => void> = {
  echo({ request: { method, url, headers }, response, body, seen }) {
    const value = { id: "echo", method, url, headers, body, attempt: seen.requests };
    send(response, 200, value, { "request-id": "req_echo" });
  },
  counted: ({ response, seen }) =>
    send(response, 200, { id: "counted", status: `state_${seen.requests}` }),
  declined: ({ response }) =>
    send(response, 402, { error: { type: "card_error", message: "The card was declined." } }),
  silent() {},
  cut(exchange) {
    if (exchange.seen.requests === 1) exchange.request.socket.destroy();
    else answers.echo?.(exchange);
  },
  moved({ request, response, elsewhere }) {
    response.writeHead(302, { location: elsewhere + request.url });
    response.end();
  },
};

/** A server that programs, pages and proxies are tried with. */
export interface Server extends Listening {
  /** Counts a request that somebody else saw. */
  note(id: string): void;
  /** How many requests named an identifier. */
  requests(id: string): number;
}

/**
 * Starts a server that answers as the API would, or as a bad network would, and tells at `/told/<id>` what it
 * saw of an identifier.
 */
export async function startServer(): Promise<Server> {
  const all = new Map<string, Seen>();
  const seenOf = (id: string) => {
    const seen = all.get(id) ?? { requests: 0, ended: false };
    all.set(id, seen);
    return seen;
  };
  const other = await listen(
    createServer((_, response) => {
      seenOf("elsewhere").requests += 1;
      response.end("{}");
    }),
  );
  const own = await listen(
    createServer(async (request, response) => {
      allowPages(request, response);
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString("utf8");
      const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
      const id = pathname.split("/").at(-1) ?? "";
      if (request.method === "OPTIONS") return response.end();
      if (pathname.startsWith("/told/")) return send(response, 200, seenOf(id));
      if (pathname === "/v1/payment_intents") return list(searchParams, response);
      const isUpload = pathname === "/v1/files";
      const named = isUpload ? "file_echo" : (/payment_intent":"([^"]+)/.exec(body)?.[1] ?? id);
      const seen = seenOf(named);
      seen.requests += 1;
      response.on("close", () => {
        seen.ended ||= !response.writableFinished;
      });
      const answer = answers[named.split("_")[1] ?? ""] ?? answers.counted;
      answer?.({ request, response, body, seen, elsewhere: other.url });
    }),
  );
  return {
    url: own.url,
    note(id) {
      seenOf(id).requests += 1;
    },
    requests: (id) => seenOf(id).requests,
    async close() {
      await Promise.all([own.close(), other.close()]);
    },
  };
}

function send(response: ServerResponse, status: number, value: object, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

// A page of jsdom asks before it sends a key to another origin.
function allowPages({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "request-id");
  const asked = headers["access-control-request-headers"];
  if (asked) response.setHeader("access-control-allow-headers", asked);
}

function list(query: URLSearchParams, response: ServerResponse): void {
  const all = ["pi_1", "pi_2", "pi_3", "pi_4", "pi_5"];
  const start = all.indexOf(query.get("starting_after") ?? "") + 1;
  const data = all.slice(start, start + 2).map((id) => ({ id }));
  send(response, 200, { object: "list", data, has_more: start + 2 < all.length });
}
