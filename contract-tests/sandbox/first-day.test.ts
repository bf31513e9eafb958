import { createServer } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../../scripts/support/loopback.js";
import { isPaid, WooshPay } from "../../src/index.js";
import { verifyWebhook, type WooshPayEvent } from "../../src/webhooks/index.js";
import { basic, bundledProgram, folder, type Started, startProgram } from "./program.js";

/** Calls the admin of a sandbox. */
async function admin({ url, secretKey }: Started, place: string, body: unknown = {}) {
  const response = await fetch(`${url}/_sandbox${place}`, {
    ...{ method: "POST", body: JSON.stringify(body) },
    headers: { authorization: basic(secretKey) },
  });
  expect(response.status).toBe(200);
  return response.json();
}

test("a shop sells, refunds, waits a day, loses its sandbox and finds everything again", {
  timeout: 60_000,
}, async () => {
  const place = folder();
  const program = await bundledProgram(path.join(place, "program"));
  const events: WooshPayEvent[] = [];
  let secret = "";
  const receiver = await listen(
    createServer(async (request, response) => {
      const { headers } = request;
      events.push(await verifyWebhook({ payload: await text(request), headers, secret }));
      response.end();
    }),
  );
  onTestFinished(() => receiver.close());
  const words = ["--state", path.join(place, "shop.state"), "--webhook", receiver.url];
  const first = await startProgram(program, words);
  secret = first.webhookSecret ?? "";
  const wooshpay = new WooshPay(first.secretKey, { baseUrl: first.url });
  const session = await wooshpay.checkout.sessions.create({
    ...{ mode: "payment", success_url: "https://shop.example.com/thanks" },
    line_items: [
      {
        price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } },
        quantity: 1,
      },
    ],
  });
  expect((await fetch(String(session.url))).headers.get("content-type")).toContain("text/html");
  await admin(first, `/sessions/${session.id}/pay`);
  const { payment_intent: paid } = await wooshpay.checkout.sessions.retrieve(session.id);
  const intent = await wooshpay.paymentIntents.retrieve(String(paid));
  expect(isPaid(intent)).toBe(true);
  while (!events.some(({ type }) => type === "payment_intent.succeeded"))
    await new Promise((resolve) => setTimeout(resolve, 20));
  const options = { idempotencyKey: "refund-of-order-1" };
  const asked = { payment_intent: intent.id, amount: 300 };
  const refund = await wooshpay.refunds.create(asked, options);
  const { clock } = (await admin(first, "/clock", { advance: "1d" })) as { clock: { now: number } };
  expect(clock.now).toBeGreaterThan(Date.now() + 86_000_000);
  const counted = await wooshpay.paymentIntents.retrieve(intent.id);
  const settled = await wooshpay.refunds.retrieve(refund.id);
  expect(settled.status).toBe("succeeded");

  first.child.kill("SIGKILL");
  await first.ended;
  const second = await startProgram(program, words);
  onTestFinished(() => void second.child.kill("SIGKILL"));
  expect(second).toMatchObject({ secretKey: first.secretKey, webhookSecret: first.webhookSecret });
  const again = new WooshPay(second.secretKey, { baseUrl: second.url });
  expect(await again.paymentIntents.retrieve(intent.id)).toEqual(counted);
  expect(await again.refunds.retrieve(refund.id)).toEqual(settled);
  expect((await again.refunds.create(asked, options)).id).toBe(refund.id);
  expect((await again.checkout.sessions.retrieve(session.id)).status).toBe("complete");
  const now = (await again.products.create({ name: "Later" })).created;
  expect(now).toBeGreaterThanOrEqual(clock.now);
});
