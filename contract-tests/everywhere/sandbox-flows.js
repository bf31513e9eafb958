import { equal, holds } from "./expect.js";

const now = Date.UTC(2026, 0, 1);
const secret = "whsec_everywhere";
const card = {
  type: "card",
  card: { number: "4242424242424242", exp_month: "12", exp_year: "2034", cvc: "123" },
};

/** Flows from their first call to their last event, each of whose signatures is verified here. */
export function sandboxFlows({ sandbox: module, webhooks: { verifyWebhook }, wooshpay }) {
  const { WooshPay, isPaid } = wooshpay;

  async function flow(take) {
    const told = [];
    const made = module.createSandbox({
      ...{ now, webhook: { url: "http://127.0.0.1:1/webhooks", secret } },
      async deliver(_url, { body, headers }) {
        told.push(await verifyWebhook({ payload: body, headers, secret }));
        return new Response();
      },
    });
    const client = new WooshPay(made.secretKey, {
      ...{ fetch: made.fetch, maxRetries: 0, dangerouslyAllowBrowser: true },
    });
    await take({ made, client });
    await made.settled();
    equal(made.deliveries().filter(({ status }) => status !== "delivered").length, 0);
    equal(
      told.map(({ id }) => id).sort(),
      made
        .events()
        .map(({ id }) => id)
        .sort(),
    );
    await made.close();
    return told.map(({ type }) => type);
  }

  function includes(told, types) {
    for (const type of types) holds(told.includes(type), `${type} among ${told}`);
  }

  return {
    async "a payment is held, captured in part, and given back"() {
      const told = await flow(async ({ made, client }) => {
        const held = await client.paymentIntents.create({
          ...{ amount: 5000, currency: "USD", capture_method: "manual", confirm: true },
          payment_method_data: card,
        });
        equal([held.status, held.amount_capturable], ["requires_capture", 5000]);
        const paid = await client.paymentIntents.capture(held.id, { amount_to_capture: 4000 });
        holds(isPaid(paid), "it is paid");
        const refund = await client.refunds.create({ payment_intent: held.id });
        await made.clock.advance("1d");
        const back = await client.refunds.retrieve(refund.id);
        equal([back.amount, back.status], [4000, "succeeded"]);
      });
      includes(told, ["payment_intent.succeeded", "charge.refund.updated"]);
    },
    async "a subscription is renewed by the clock"() {
      const told = await flow(async ({ made, client }) => {
        const { id: customer } = await client.customers.create({ email: "ada@example.com" });
        const method = await client.paymentMethods.create(card);
        await client.paymentMethods.attach(method.id, { customer });
        const price = await client.prices.create({
          ...{ currency: "USD", unit_amount: 1000, product_data: { name: "Tea" } },
          recurring: { interval: "month", interval_count: 1 },
        });
        const subscription = await client.subscriptions.create({
          ...{ customer, default_payment_method: method.id },
          items: [{ price: price.id, quantity: 1, metadata: {} }],
        });
        equal(subscription.status, "active");
        await made.clock.advance("65d");
        const { data } = await client.invoices.list({ limit: 10 });
        equal(data.filter(({ status }) => status === "paid").length, 3);
      });
      equal(told.filter((type) => type === "payment_intent.succeeded").length, 3);
    },
    async "a payout reaches the bank by the clock"() {
      const told = await flow(async ({ made, client }) => {
        const bank_account = {
          ...{ account_holder_name: "Ada Example", account_number: "000123456789" },
          ...{ country: "US", routing_type: "aba", routing_number: "000000001" },
        };
        const payout = await client.payouts.create({
          ...{ payment_currency: "USD", payment_amount: 5000, source_currency: "USD" },
          beneficiary_data: {
            destination_data: { destination_type: "bank_account", bank_account },
          },
        });
        await made.clock.advance("8d");
        equal((await client.payouts.retrieve(payout.id)).status, "paid");
      });
      includes(told, ["payout.created", "payout.paid"]);
    },
  };
}
