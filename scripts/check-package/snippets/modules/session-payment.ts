// A checkout for one payment, from a basket.
import type { CheckoutSession, WooshPay } from "wooshpay-openapi";

interface BasketLine {
  readonly title: string;
  readonly cents: number;
  readonly count: number;
}

export async function startCheckout(
  wooshpay: WooshPay,
  orderId: string,
  basket: readonly BasketLine[],
): Promise<string> {
  const session: CheckoutSession = await wooshpay.checkout.sessions.create({
    mode: "payment",
    success_url: `https://shop.example.com/orders/${orderId}/thanks`,
    cancel_url: "https://shop.example.com/basket",
    merchant_order_id: orderId,
    metadata: { order: orderId },
    line_items: basket.map(({ title, cents, count }) => ({
      quantity: count,
      price_data: { currency: "EUR", unit_amount: cents, product_data: { name: title } },
    })),
  });
  if (!session.url) throw new Error(`Session ${session.id} has no page.`);
  return session.url;
}
