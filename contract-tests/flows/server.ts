import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { type Listening, listen } from "../../scripts/support/loopback.js";
import type { Wrong } from "./objects.js";
import { Refused, Shop } from "./shop.js";

/** What a request holds: the parts of its path that the pattern leaves open, query and body. */
interface Request {
  id: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

type Route = [place: RegExp, answer: (shop: Shop, request: Request) => unknown];

const routes: Route[] = [
  [/^POST \/products$/, (shop, { body }) => shop.createProduct(body)],
  [/^POST \/prices$/, (shop, { body }) => shop.createPrice(body)],
  [/^POST \/checkout\/sessions$/, (shop, { body }) => shop.createSession(body)],
  [/^GET \/checkout\/sessions\/(\w+)$/, (shop, { id }) => shop.find("checkout.session", id)],
  [/^POST \/payment_intents$/, (shop, { body }) => shop.createIntent(body)],
  [
    /^GET \/payment_intents\/search$/,
    (shop, { query }) => shop.searchIntents(query.get("query") ?? ""),
  ],
  [/^GET \/payment_intents\/(\w+)$/, (shop, { id }) => shop.retrieveIntent(id)],
  [
    /^POST \/payment_intents\/(\w+)\/confirm$/,
    (shop, { id, body }) => shop.confirmIntent(id, body),
  ],
  [
    /^POST \/payment_intents\/(\w+)\/capture$/,
    (shop, { id, body }) => shop.captureIntent(id, body),
  ],
  [/^POST \/refunds$/, (shop, { body }) => shop.createRefund(body)],
  [/^GET \/refunds\/(\w+)$/, (shop, { id }) => shop.retrieveRefund(id)],
  [/^POST \/customers$/, (shop, { body }) => shop.createCustomer(body)],
  [/^GET \/customers\/(\w+)\/payment_methods$/, (shop, { id }) => shop.listCustomerMethods(id)],
  [/^POST \/setup_intents$/, (shop, { body }) => shop.createSetupIntent(body)],
  [/^GET \/setup_intents\/(\w+)$/, (shop, { id }) => shop.retrieveSetupIntent(id)],
  [/^POST \/beneficiaries$/, (shop, { body }) => shop.createBeneficiary(body)],
  [/^POST \/payouts$/, (shop, { body }) => shop.createPayout(body)],
  [/^GET \/payouts\/(\w+)$/, (shop, { id }) => shop.retrievePayout(id)],
  [/^POST \/webhook_endpoints$/, (shop, { body }) => shop.createEndpoint(body)],
  [/^GET \/webhook_endpoints\/(\w+)$/, (shop, { id }) => shop.find("webhook_endpoint", id)],
  [/^DELETE \/webhook_endpoints\/(\w+)$/, (shop, { id }) => shop.removeEndpoint(id)],
];

/**
 * Starts a server on this machine that keeps what it is told: what the flows need of the API, and no more.
 * @param wrong what it does wrong on purpose; nothing unless told.
 */
export function startShop(wrong?: Wrong): Promise<Listening> {
  const shop = new Shop(wrong);
  const server = createServer(async (request, response) => {
    const { status, body } = await answerOf(shop, request);
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(JSON.stringify(body));
  });
  return listen(server);
}

async function answerOf(shop: Shop, request: IncomingMessage) {
  try {
    return { status: 200, body: await dispatch(shop, request) };
  } catch (error) {
    const { status = 500, message } = error as Partial<Refused> & Error;
    return { status, body: { error: { type: "invalid_request_error", message } } };
  }
}

async function dispatch(shop: Shop, request: IncomingMessage): Promise<unknown> {
  const key = atob(request.headers.authorization?.replace(/^Basic /, "") ?? "");
  if (!/^sk_test_.+:$/.test(key)) throw new Refused(401, "There is no test key.");
  const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
  const place = `${request.method} ${pathname.replace(/^\/v1/, "")}`;
  const sent = await text(request);
  for (const [pattern, answer] of routes) {
    const [found, id = ""] = pattern.exec(place) ?? [];
    const body = sent ? JSON.parse(sent) : {};
    if (found) return answer(shop, { id, query: searchParams, body });
  }
  throw new Refused(404, `There is nothing at ${place}.`);
}
