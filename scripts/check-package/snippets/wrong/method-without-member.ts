// A payment method without what belongs to it.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

wooshpay.paymentIntents.create({
  amount: 1000,
  currency: "UGX",
  // refused at payment_method_data, says Property 'mobile_money' is missing
  payment_method_data: { type: "mobile_money" },
});
