// The reason of a refund is not on the list.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

wooshpay.refunds.create({
  payment_intent: "pi_1",
  // refused at reason, says Type '"changed_my_mind"' is not assignable to type
  reason: "changed_my_mind",
});
