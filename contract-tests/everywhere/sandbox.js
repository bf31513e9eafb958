import { equal, failureOf, holds } from "./expect.js";

const now = Date.UTC(2026, 0, 1);

const order = {
  mode: "payment",
  success_url: "https://shop.example.com/thanks",
  merchant_order_id: "order-1001",
  line_items: [
    {
      price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tee 茶" } },
      quantity: 2,
    },
  ],
};

/** A WooshPay of one's own, in the process that calls it. */
export function sandbox({ sandbox: module, webhooks: { verifyWebhook }, wooshpay }) {
  const { WooshPay, isPaid } = wooshpay;

  function setUp(options = {}) {
    const made = module.createSandbox({ now, ...options });
    const client = new WooshPay(made.secretKey, {
      ...{ fetch: made.fetch, maxRetries: 0, dangerouslyAllowBrowser: true },
    });
    return { made, client };
  }

  return {
    async "a session is paid, told by signed events, and refunded"() {
      const told = [];
      const secret = "whsec_everywhere";
      const { made, client } = setUp({
        webhook: { url: "http://127.0.0.1:1/webhooks", secret },
        async deliver(_url, { body, headers }) {
          told.push((await verifyWebhook({ payload: body, headers, secret })).type);
          return new Response();
        },
      });
      const session = await client.checkout.sessions.create(order);
      made.act(session.id, "pay");
      const intent = await client.paymentIntents.retrieve(String(session.payment_intent));
      holds(isPaid(intent), "it is paid");
      equal(intent.amount_received, 2100);
      await client.refunds.create({ payment_intent: intent.id, amount: 300 });
      await made.clock.advance("1d");
      await made.settled();
      for (const type of ["payment_intent.succeeded", "charge.refund.updated"])
        holds(told.includes(type), `${type} among ${told}`);
      await made.close();
    },
    async "what nobody pays expires by the clock"() {
      const { made, client } = setUp();
      const { id } = await client.checkout.sessions.create(order);
      await made.clock.advance("24h");
      equal((await client.checkout.sessions.retrieve(id)).status, "expired");
      await made.close();
    },
    async "the page of a session is one of the same function"() {
      const { made, client } = setUp();
      const session = await client.checkout.sessions.create(order);
      const page = await (await made.fetch(session.url)).text();
      holds(page.includes("$21.00"), "the amount is on the page");
      await made.close();
    },
    async "answers that are lost, and connections that break, are what fetch makes of them"() {
      const { made, client } = setUp();
      for (const fault of ["after", "reset"]) {
        made.faults.add({ fault, next: 1 });
        const error = await failureOf(() => client.products.create({ name: "Tea" }));
        equal(error.outcome, "unknown");
      }
      equal((await client.products.list()).data.length, 1);
      await made.close();
    },
    async "the same seed makes the same ids everywhere"() {
      const ids = [];
      for (const _ of [1, 2]) {
        const { made, client } = setUp({ seed: "everywhere" });
        ids.push((await client.products.create({ name: "Tea" })).id);
        await made.close();
      }
      equal(ids[0], ids[1]);
      holds(/^prod_\d{19}$/.test(ids[0]), ids[0]);
    },
  };
}
