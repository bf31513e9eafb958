// A key that the environment may lack.
import { WooshPay } from "wooshpay-openapi";

// refused at process.env["WOOSHPAY_SECRET_KEY"], says 'string | undefined' is not assignable
export const wooshpay: WooshPay = new WooshPay(process.env["WOOSHPAY_SECRET_KEY"]);
