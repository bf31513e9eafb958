// A session where its id is due.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

export async function expire(): Promise<void> {
  const session = await wooshpay.checkout.sessions.retrieve("cs_1");
  // refused at session), says is not assignable to parameter of type 'string'
  await wooshpay.checkout.sessions.expire(session);
}
