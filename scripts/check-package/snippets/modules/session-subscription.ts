// A checkout that begins a subscription.
import type { CheckoutSessionCreate, WooshPay } from "wooshpay-openapi";

export async function subscribe(wooshpay: WooshPay, priceId: string): Promise<string | undefined> {
  const input: CheckoutSessionCreate = {
    mode: "subscription",
    success_url: "https://shop.example.com/welcome",
    line_items: [{ price: priceId, quantity: 1 }],
    customer_email: "ada@example.com",
    subscription_data: { trial_period_days: 14 },
  };
  const { url } = await wooshpay.checkout.sessions.create(input);
  return url ?? undefined;
}
