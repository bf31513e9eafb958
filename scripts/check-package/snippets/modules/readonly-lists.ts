// Lists that nobody may change, as constants and parameters are.
import { type EventType, eventTypes, type LineItemCreate, type WooshPay } from "wooshpay-openapi";

const methods = ["card", "alipay"] as const;
const input = {
  success_url: "https://shop.example.com/thanks",
  line_items: [{ price: "price_1", quantity: 1 }],
} as const;

export async function sell(wooshpay: WooshPay, lines: readonly LineItemCreate[]): Promise<void> {
  const { success_url } = input;
  await wooshpay.checkout.sessions.create(input);
  await wooshpay.checkout.sessions.create({ success_url, line_items: lines });
  await wooshpay.paymentIntents.create({
    amount: 1050,
    currency: "USD",
    payment_method_types: methods,
  });
}

export async function register(
  wooshpay: WooshPay,
  url: string,
  more: readonly EventType[],
): Promise<void> {
  await wooshpay.webhookEndpoints.create({ url, enabled_events: eventTypes });
  await wooshpay.webhookEndpoints.create({ url, enabled_events: [...eventTypes, ...more] });
}
