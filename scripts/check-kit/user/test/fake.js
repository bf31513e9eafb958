import { createServer } from "node:http";
import { createContract, example } from "wooshpay-openapi/contract";

const contract = createContract({ strict: true });
const intents = new Map();

const server = createServer(async (request, response) => {
  const answer = (status, body) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  };
  const fail = (status, message) =>
    answer(status, { error: { type: "invalid_request_error", message } });
  const { method, url, headers } = request;
  let body = "";
  for await (const chunk of request) body += chunk;
  const findings = contract.check({ request: { method, url, headers, body: body || undefined } });
  const wrong = findings.find(({ severity }) => severity === "violation");
  if (wrong) return fail(wrong.pointer.includes("authorization") ? 401 : 400, wrong.expected);
  if (method === "GET") {
    const known = intents.get(url.split("/").at(-1));
    return known ? answer(200, known) : fail(404, "There is no such payment intent.");
  }
  const order = JSON.parse(body);
  const id = `pi_${10n ** 18n + BigInt(intents.size)}`;
  const own = { id, client_secret: `${id}_secret_of_the_fake`, status: "requires_acton" };
  const sent = { amount: order.amount / 100, currency: order.currency };
  const created = Math.floor(Date.now() / 1000);
  intents.set(id, { ...example("createPaymentIntent"), ...own, ...sent, created });
  answer(200, intents.get(id));
});
server.listen(4010, "127.0.0.1");
