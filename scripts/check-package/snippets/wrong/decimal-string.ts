// What fromMinorUnits gives is for people, and no amount.

import { WooshPay } from "wooshpay-openapi";
import { fromMinorUnits } from "wooshpay-openapi/money";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

wooshpay.prices.create({
  currency: "USD",
  // refused at unit_amount, says Type 'string' is not assignable to type 'number'
  unit_amount: fromMinorUnits(1050, "USD"),
});
