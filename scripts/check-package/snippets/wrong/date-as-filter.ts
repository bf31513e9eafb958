// A date where milliseconds are due.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

// refused at gte, says Type 'Date' is not assignable to type 'number'
wooshpay.paymentIntents.list({ created: { gte: new Date() } });
