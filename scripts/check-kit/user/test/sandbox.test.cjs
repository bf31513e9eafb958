const { WooshPay, isPaid } = require("wooshpay-openapi");
const { useSandbox } = require("wooshpay-openapi/sandbox");
const { verifyWebhook } = require("wooshpay-openapi/webhooks");

const secret = "whsec_of_the_shop";
const told = [];
const sandbox = useSandbox({
  ...{ seed: "shop", webhook: { url: "http://127.0.0.1:1/webhooks", secret } },
  async deliver(_url, { body, headers }) {
    told.push((await verifyWebhook({ payload: body, headers, secret })).type);
    return new Response();
  },
});
const keys = new Set();

const shop = () => new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch, maxRetries: 0 });

test("a session is paid, and told by a signed event", async () => {
  keys.add(sandbox.secretKey);
  const session = await shop().checkout.sessions.create({
    ...{ mode: "payment", success_url: "https://shop.example.com/thanks" },
    line_items: [
      {
        price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } },
        quantity: 1,
      },
    ],
  });
  sandbox.act(session.id, "pay");
  await sandbox.settled();
  expect(isPaid(await shop().paymentIntents.retrieve(session.payment_intent))).toBe(true);
  expect(told).toContain("payment_intent.succeeded");
});

test("the next test has an account of its own, in which there is nothing", async () => {
  keys.add(sandbox.secretKey);
  expect(keys.size).toBe(2);
  expect((await shop().paymentIntents.list()).data).toEqual([]);
});

afterAll(() => {
  expect(() => sandbox.secretKey).toThrow(/no test is under way/);
});
