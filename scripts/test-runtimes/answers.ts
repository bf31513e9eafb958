import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** One request, read to its end, and where to answer it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  body: string;
  /** Origin of the server that redirects lead to. */
  elsewhere: string;
}

type Answer = (exchange: Exchange) => unknown;

// What was asked before, by identifier: the suite makes a new one each time.
const asked = new Map<string, string[]>();

function remember(id: string, request: IncomingMessage): string[] {
  const keys = [...(asked.get(id) ?? []), String(request.headers["idempotency-key"] ?? "")];
  asked.set(id, keys);
  return keys;
}

function send(response: ServerResponse, status: number, value: object, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

const echo: Answer = ({ request: { method, url, headers }, response, body }) =>
  send(response, 200, { id: "echo", method, url, headers, body }, { "request-id": "req_echo" });

const again = { error: { type: "api_error", message: "Try again." } };

/** What is answered to `GET /v1/events/evt_<name>`, whatever follows the name. */
const events: Record<string, Answer> = {
  echo,
  missing: ({ response }) =>
    send(response, 404, { error: { code: "resource_missing", message: "No such event." } }),
  html({ response }) {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>Hello</title>");
  },
  flaky({ request, response }) {
    const attempt = remember(request.url as string, request).length;
    if (attempt === 1) send(response, 503, again, { "retry-after": "0" });
    else send(response, 200, { id: "flaky", attempt });
  },
  redirect({ request, response, elsewhere }) {
    response.writeHead(302, { location: elsewhere + request.url });
    response.end();
  },
  async bytes({ response }) {
    response.setHeader("content-type", "application/json");
    for (const byte of Buffer.from('{"id":"bytes","name":"Tee 茶 🍵"}')) {
      response.write(Buffer.of(byte));
      await pause(1);
    }
    response.end();
  },
  slow({ response }) {
    response.setHeader("content-type", "application/json");
    response.write('{"id":');
  },
  silent() {},
  cut: ({ request }) => request.socket.destroy(),
  async half({ request, response }) {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"id":');
    await pause(50);
    request.socket.destroy();
  },
};

/** Answers as the API would, or as a bad network would. */
export function answer(exchange: Exchange): void {
  const { request, response, body } = exchange;
  const url = new URL(request.url as string, "http://127.0.0.1");
  const [, name] = /^\/v1\/events\/evt_([a-z]+)/.exec(url.pathname) ?? [];
  if (name && events[name]) events[name](exchange);
  else if (url.pathname === "/v1/refunds") refund(exchange);
  else if (url.pathname.startsWith("/v1/payment_intents")) list(url, response);
  else if (body) echo(exchange);
  else send(response, 404, { error: { message: "The suite asks for something else." } });
}

function refund({ request, response, body }: Exchange): void {
  const keys = remember(JSON.parse(body).payment_intent, request);
  if (keys.length === 1) send(response, 500, again, { "retry-after": "0" });
  else send(response, 200, { id: "re_1", keys });
}

function list(url: URL, response: ServerResponse): void {
  const all = ["pi_1", "pi_2", "pi_3", "pi_4", "pi_5"];
  const limit = Number(url.searchParams.get("limit") ?? 10);
  const start = all.indexOf(url.searchParams.get("starting_after") ?? "") + 1;
  const data = all.slice(start, start + limit).map((id) => ({ id }));
  send(response, 200, { object: "list", data, has_more: start + limit < all.length });
}
