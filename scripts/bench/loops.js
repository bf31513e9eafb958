// Times calls of the built package in a plain Node process, as its users run it: the compiler that
// runs the other scripts would slow down what it compiles. Usage: node loops.js <topic> <runs>
import { readFileSync } from "node:fs";
import createClient from "openapi-fetch";
import Stripe from "stripe";
import { WooshPay } from "../../dist/src/index.js";
import { signWebhook, verifyWebhook } from "../../dist/src/webhooks/index.js";

const answer = JSON.stringify({ id: "re_1", object: "refund", amount: 500, status: "succeeded" });
const fetch = async () => new Response(answer, { headers: { "content-type": "application/json" } });

function calls() {
  const ours = new WooshPay("sk_test_bench", { fetch });
  const plain = createClient({ baseUrl: "https://a.example", fetch });
  const stripe = new Stripe("sk_test_bench", { httpClient: Stripe.createFetchHttpClient(fetch) });
  return {
    ours: () => ours.refunds.retrieve("re_1"),
    "openapi-fetch": () => plain.GET("/v1/refunds/{id}", { params: { path: { id: "re_1" } } }),
    stripe: () => stripe.refunds.retrieve("re_1"),
  };
}

async function verifications() {
  const example =
    "../../spec/resources/payment-links/payloads/onPaymentLinkPaid/constructed-1.request.json";
  const event = JSON.parse(readFileSync(new URL(example, import.meta.url), "utf8"));
  const payload = JSON.stringify(event).padEnd(2300);
  const secret = "whsec_bench";
  const { signature } = await signWebhook({ payload, secret });
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", Buffer.from(secret), algorithm, false, [
    "verify",
  ]);
  const bytes = Buffer.from(payload);
  const { webhooks } = new Stripe("sk_test_bench");
  const webCrypto = Stripe.createSubtleCryptoProvider();
  return {
    ours: () => verifyWebhook({ payload, signature, secret }),
    // What no check with WebCrypto can do without.
    "crypto.subtle.verify": () => crypto.subtle.verify("HMAC", key, Buffer.alloc(32), bytes),
    "stripe, WebCrypto": () =>
      webhooks.constructEventAsync(payload, signature, secret, 300, webCrypto),
  };
}

/** Time of one call in µs: the mean of some, few enough for many runs to fall between interruptions. */
async function microseconds(call, times = 200) {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) await call();
  return ((performance.now() - start) / times) * 1000;
}

const [topic, runs] = process.argv.slice(2);
const candidates = Object.entries(await { calls, verifications }[topic]());
const values = Object.fromEntries(candidates.map(([name]) => [name, []]));
for (const [, call] of candidates) await microseconds(call, 5000);
// In turn, so that a slow moment of the machine hits all alike.
for (let run = 0; run < Number(runs); run += 1)
  for (const [name, call] of candidates) values[name].push(await microseconds(call));
console.log(JSON.stringify(values));
