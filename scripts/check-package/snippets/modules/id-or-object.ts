// Fields that hold an id or the whole object.
import { type CheckoutSession, idOf, isPaid, type WooshPay } from "wooshpay-openapi";

export async function intentPaid(wooshpay: WooshPay, session: CheckoutSession): Promise<boolean> {
  const { payment_intent: intent } = session;
  if (!intent) return false;
  if (typeof intent !== "string") return isPaid(intent);
  return isPaid(await wooshpay.paymentIntents.retrieve(intent));
}

export function customerOf(session: CheckoutSession): string {
  return idOf(session.customer) ?? "guest";
}
