// An intent without its currency.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

// refused at { amount: 1050 }, says Property 'currency' is missing
wooshpay.paymentIntents.create({ amount: 1050 });
