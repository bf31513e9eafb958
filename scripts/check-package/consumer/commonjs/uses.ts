// What a CommonJS project writes: compilers turn each import into `require`. Compiled and then run.
import * as assert from "node:assert";
import { RateLimitError, WooshPay, WooshPayError, type WooshPayOptions } from "wooshpay-openapi";
import { logHooks } from "wooshpay-openapi/logging";
import { fromMinorUnits, MoneyError, toMinorUnits } from "wooshpay-openapi/money";
import type { components } from "wooshpay-openapi/types";
import { validateProductCreate } from "wooshpay-openapi/validators";
import { signWebhook, verifyWebhook, WebhookVerificationError } from "wooshpay-openapi/webhooks";
import { toLambdaHandler, toNodeHandler, toWebHandler } from "wooshpay-openapi/webhooks/handlers";
import { createPostgresEventStore } from "wooshpay-openapi/webhooks/postgres";
import { createRedisEventStore } from "wooshpay-openapi/webhooks/redis";
import { createSqliteEventStore } from "wooshpay-openapi/webhooks/sqlite";

export type Product = components["schemas"]["Product"];

function clientThatGets(status: number, body: object): WooshPay {
  const options: WooshPayOptions = {
    maxRetries: 0,
    fetch: async () => Response.json(body, { status }),
  };
  return new WooshPay("sk_test_consumer", options);
}

async function client(): Promise<void> {
  const product: Product = await clientThatGets(200, { id: "prod_1" }).products.retrieve("prod_1");
  assert.equal(product.id, "prod_1");
  await assert.rejects(
    async () => clientThatGets(429, {}).products.retrieve("prod_1"),
    (error: unknown) => error instanceof RateLimitError && error instanceof WooshPayError,
  );
}

async function logging(): Promise<void> {
  const lines: unknown[] = [];
  const keep = (line: string) => lines.push(line);
  const logger = { debug: keep, info: keep, warn: keep };
  const fetch = async () => Response.json({ id: "prod_1" });
  const options = { fetch, hooks: logHooks(logger) };
  // Importing the entry is enough for the console.
  process.env.WOOSHPAY_LOG = "info";
  const { info } = console;
  console.info = keep;
  await new WooshPay("sk_test_consumer", options).products.retrieve("prod_1");
  console.info = info;
  delete process.env.WOOSHPAY_LOG;
  assert.equal(lines.length, 3);
}

async function webhooks(): Promise<void> {
  const secret = "whsec_consumer";
  const payload = '{"id":"evt_1","object":"event","type":"payment_intent.succeeded"}';
  const { headers } = await signWebhook({ payload, secret });
  assert.equal((await verifyWebhook({ payload, headers, secret })).id, "evt_1");
  await assert.rejects(
    async () => verifyWebhook({ payload: `${payload} `, headers, secret }),
    (error: unknown) => error instanceof WebhookVerificationError,
  );
}

async function handlers(): Promise<void> {
  const secret = "whsec_consumer";
  const body = '{"id":"evt_1","object":"event","type":"payment_intent.succeeded"}';
  const { headers } = await signWebhook({ payload: body, secret });
  const told: unknown[] = [];
  const options = { secret, handler: () => {}, onError: (error: unknown) => told.push(error) };
  const response = { statusCode: 0, setHeader() {}, end() {} };
  await toNodeHandler(options)({ method: "POST", headers, rawBody: body }, response);
  assert.equal(response.statusCode, 204);
  const event = { httpMethod: "POST", headers, body: `${body} ` };
  assert.equal((await toLambdaHandler(options)(event)).statusCode, 400);
  // What one entry throws is what another one exports.
  assert.ok(told[0] instanceof WebhookVerificationError);
  const request = new Request("https://shop.example.com", { method: "POST", headers, body });
  assert.equal((await toWebHandler(options)(request)).status, 204);
}

function stores(): void {
  assert.throws(() => createRedisEventStore({ client: undefined as never }), TypeError);
  assert.throws(() => createPostgresEventStore({ pool: undefined as never }), TypeError);
  assert.throws(() => createSqliteEventStore({ database: undefined as never }), TypeError);
}

function money(): void {
  assert.equal(toMinorUnits("10.50", "USD"), 1050);
  assert.equal(fromMinorUnits(5000, "JPY"), "5000");
  assert.throws(() => toMinorUnits("10.505", "USD"), MoneyError);
}

function validators(): void {
  assert.equal(validateProductCreate({ name: "Tea" }), true);
  assert.equal(validateProductCreate({ nmae: "Tea" }), false);
}

export async function useAll(): Promise<void> {
  await client();
  await logging();
  await webhooks();
  await handlers();
  stores();
  money();
  validators();
}
