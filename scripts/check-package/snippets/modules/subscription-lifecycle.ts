// A subscription from its customer to its end.
import type { Subscription, SubscriptionItemInput, WooshPay } from "wooshpay-openapi";

export async function lifecycle(wooshpay: WooshPay): Promise<Subscription> {
  const customer = await wooshpay.customers.create({ name: "Ada Example", email: "a@example.com" });
  const product = await wooshpay.products.create({ name: "Tea of the month" });
  const price = await wooshpay.prices.create({
    currency: "USD",
    unit_amount: 1500,
    product: product.id,
    recurring: { interval: "month", interval_count: 1 },
  });
  const items: SubscriptionItemInput[] = [{ price: price.id, quantity: 1, metadata: {} }];
  const subscription = await wooshpay.subscriptions.create({ customer: customer.id, items });
  await wooshpay.subscriptions.update(subscription.id, { cancel_at_period_end: true });
  return wooshpay.subscriptions.retrieve(subscription.id);
}
