// Compiled, never run: what a user of the package writes, and what must not compile.
import {
  type CheckoutSession,
  type CheckoutSessionCreate,
  type PaymentIntent,
  WooshPay,
  WooshPayError,
} from "../../src/index.js";

const wooshpay = new WooshPay("sk_test_consumer", { baseUrl: "http://127.0.0.1:4010" });

export async function positive(): Promise<void> {
  const product = await wooshpay.products.create({ name: "Tea", metadata: { shelf: "7" } });
  const price = await wooshpay.prices.create({
    currency: "USD",
    unit_amount: 1050,
    product: product.id,
    recurring: { interval: "month" },
  });
  const session: CheckoutSession = await wooshpay.checkout.sessions.create({
    mode: "payment",
    success_url: "https://shop.example.com/thanks",
    line_items: [
      { price: price.id, quantity: 2 },
      { price_data: { currency: "USDC", unit_amount: 10_000, product_data: { name: "Test" } } },
    ],
  });
  const again = await wooshpay.checkout.sessions.retrieve(session.id, {
    signal: AbortSignal.timeout(1000),
  });
  const intent = await wooshpay.paymentIntents.create({
    amount: 20,
    currency: "CNY",
    confirm: true,
    payment_method_data: { type: "alipay" },
    payment_method_options: { alipay: { terminal_type: "WEB", os_type: "IOS" } },
    return_url: "https://shop.example.com/return",
  });
  await wooshpay.paymentIntents.confirm(intent.id, { payment_method: "pm_1" });
  await wooshpay.refunds.create({ payment_intent: intent.id, amount: 500 });
  const endpoint = await wooshpay.webhookEndpoints.create({
    url: "https://shop.example.com/webhooks",
    enabled_events: ["payment_intent.succeeded", "an.event.of.tomorrow"],
  });
  use(again.url, endpoint.secret);
}

export function openEnumerations(intent: PaymentIntent): string {
  switch (intent.status) {
    case "succeeded":
      return "paid";
    case "a_status_of_tomorrow":
      return "unknown";
    default:
      return intent.status;
  }
}

export function nullWhereShown(session: CheckoutSession): void {
  const types: string[] | null | undefined = session.payment_method_types;
  const shipping: { name?: string | null } | null | undefined = session.shipping;
  use(types, shipping);
  // @ts-expect-error: a payload shows null here, so it cannot be read without a check
  use(session.payment_method_types.length);
}

export function productIsIdOrObject(session: CheckoutSession): string | undefined {
  const product = session.line_items?.data[0]?.price.product;
  return typeof product === "string" ? product : product?.id;
}

export async function errors(): Promise<void> {
  try {
    await wooshpay.events.retrieve("evt_1");
  } catch (error) {
    if (error instanceof WooshPayError) use(error.status?.toFixed(), error.requestId, error.code);
  }
}

export async function negative(): Promise<void> {
  // @ts-expect-error: a product needs a name
  await wooshpay.products.create({ active: true });
  // @ts-expect-error: no such field
  await wooshpay.products.create({ name: "Tea", nmae: "Tea" });
  // @ts-expect-error: metadata holds strings
  await wooshpay.products.create({ name: "Tea", metadata: { shelf: 7 } });
  // @ts-expect-error: an amount is a number of minor units, not a decimal string
  await wooshpay.prices.create({ currency: "USD", unit_amount: "10.50" });
  await wooshpay.prices.create({
    currency: "USD",
    unit_amount: 1,
    // @ts-expect-error: the interval is a closed list, since a page lists its values
    recurring: { interval: "hour" },
  });
  const noPrice: CheckoutSessionCreate = {
    success_url: "https://shop.example.com/thanks",
    // @ts-expect-error: a line item has a price or price_data
    line_items: [{ quantity: 1 }],
  };
  await wooshpay.paymentIntents.create({
    amount: 20,
    currency: "CNY",
    // @ts-expect-error: WEB and APP are all there are
    payment_method_options: { alipay: { terminal_type: "WAP" } },
  });
  // @ts-expect-error: the reason of a refund is a closed list
  await wooshpay.refunds.create({ payment_intent: "pi_1", reason: "changed_my_mind" });
  // @ts-expect-error: an identifier is needed
  await wooshpay.paymentIntents.retrieve();
  // @ts-expect-error: there is no such method
  await wooshpay.products.remove("prod_1");
  // @ts-expect-error: the key is no public member
  use(wooshpay.secretKey, noPrice);
  // @ts-expect-error: a key is needed
  use(new WooshPay());
}

function use(...values: unknown[]): void {
  void values;
}
