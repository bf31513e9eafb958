// Times calls of the built package in a plain Node process, as its users run it: the compiler that
// runs the other scripts would slow down what it compiles. Usage: node loops.js <topic> <runs>
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import Stripe from "stripe";
import { build, createContract } from "../../dist/src/contract/index.js";
import { WooshPay } from "../../dist/src/index.js";
import { signWebhook, verifyWebhook } from "../../dist/src/webhooks/index.js";

const answer = JSON.stringify({ id: "re_1", object: "refund", amount: 500, status: "succeeded" });
const headers = { "content-type": "application/json" };
const path = { params: { path: { id: "re_1" } } };

/** One GET by each client, over the fetch that is handed in. */
function clients(fetch, baseUrl = "https://a.example") {
  const { protocol, hostname: host, port } = new URL(baseUrl);
  const ours = new WooshPay("sk_test_bench", { fetch, baseUrl });
  const plain = createClient({ baseUrl, fetch });
  const httpClient = Stripe.createFetchHttpClient(fetch);
  const stripe = new Stripe("sk_test_bench", {
    ...{ httpClient, host, protocol: protocol.slice(0, -1), telemetry: false },
    ...(port && { port }),
  });
  const openai = new OpenAI({ apiKey: "bench", baseURL: `${baseUrl}/v1`, fetch });
  return {
    ours: () => ours.refunds.retrieve("re_1"),
    "openapi-fetch": () => plain.GET("/v1/refunds/{id}", path),
    stripe: () => stripe.refunds.retrieve("re_1"),
    openai: () => openai.get("/refunds/re_1"),
  };
}

const topics = {
  calls: () => ({ each: 200, candidates: clients(async () => new Response(answer, { headers })) }),

  async verifications() {
    const example =
      "../../spec/resources/payment-links/payloads/onPaymentLinkPaid/constructed-1.request.json";
    const event = JSON.parse(readFileSync(new URL(example, import.meta.url), "utf8"));
    const payload = JSON.stringify(event).padEnd(2300);
    const secret = "whsec_bench";
    const { signature } = await signWebhook({ payload, secret });
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const raw = Buffer.from(secret);
    const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["verify"]);
    const bytes = Buffer.from(payload);
    const { webhooks } = new Stripe("sk_test_bench");
    const webCrypto = Stripe.createSubtleCryptoProvider();
    const candidates = {
      ours: () => verifyWebhook({ payload, signature, secret }),
      // What no check with WebCrypto can do without.
      "crypto.subtle.verify": () => crypto.subtle.verify("HMAC", key, Buffer.alloc(32), bytes),
      "stripe, WebCrypto": () =>
        webhooks.constructEventAsync(payload, signature, secret, 300, webCrypto),
    };
    return { each: 200, candidates };
  },

  contract() {
    const contract = createContract();
    const body = build.paymentIntent({ status: "succeeded" });
    const authorization = `Basic ${btoa("sk_test_bench:")}`;
    const url = `https://apitest.wooshpay.com/v1/payment_intents/${body.id}`;
    const request = { method: "GET", url, headers: { authorization } };
    const exchange = { request, response: { status: 200, headers, body } };
    const text = JSON.stringify(body);
    const candidates = {
      ours: async () => contract.check(exchange),
      "JSON.parse of it": async () => JSON.parse(text),
    };
    return { each: 200, candidates };
  },

  async traffic() {
    const server = fork(new URL("server.js", import.meta.url), [answer]);
    const port = await new Promise((resolve) => server.once("message", resolve));
    const baseUrl = `http://127.0.0.1:${port}`;
    const bare = async () => (await fetch(`${baseUrl}/v1/refunds/re_1`)).json();
    const { ours, ...others } = clients((...values) => fetch(...values), baseUrl);
    const candidates = Object.fromEntries(
      Object.entries({ ours, "bare fetch": bare, ...others }).map(([name, call]) => [
        name,
        () => thousand(call),
      ]),
    );
    return { each: 1, candidates, end: () => server.kill() };
  },
};

/** A thousand calls, a hundred of them in flight. */
async function thousand(call) {
  let left = 1000;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: 100 }, worker));
}

/**
 * CPU time of one call in µs, of all threads: the mean of some, few enough for many runs to fall between
 * interruptions.
 */
async function microseconds(call, times) {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / times;
}

const [topic, runs] = process.argv.slice(2);
const { each, candidates, end } = await topics[topic]();
const values = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
for (const call of Object.values(candidates)) await microseconds(call, each * 25);
// In turn, so that a slow moment of the machine hits all alike.
for (let run = 0; run < Number(runs); run += 1)
  for (const [name, call] of Object.entries(candidates))
    values[name].push(await microseconds(call, each));
console.log(JSON.stringify(values));
end?.();
