// A checkout that only saves a payment method.
import { isFinal, type WooshPay } from "wooshpay-openapi";

export async function saveMethod(wooshpay: WooshPay, customer: string): Promise<boolean> {
  const session = await wooshpay.checkout.sessions.create({
    mode: "setup",
    customer,
    success_url: "https://shop.example.com/account",
    payment_method_types: ["card", "alipay"],
  });
  const later = await wooshpay.checkout.sessions.retrieve(session.id);
  return isFinal(later);
}
