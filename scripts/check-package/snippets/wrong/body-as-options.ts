// A field of the body among the options.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

wooshpay.refunds.create(
  { payment_intent: "pi_1" },
  // refused at amount, says 'amount' does not exist
  { amount: 500 },
);
