// The intent of a session may be an object or null.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

export async function status(): Promise<string> {
  const session = await wooshpay.checkout.sessions.retrieve("cs_1");
  // refused at session.payment_intent, says is not assignable to parameter of type 'string'
  return (await wooshpay.paymentIntents.retrieve(session.payment_intent)).status;
}
