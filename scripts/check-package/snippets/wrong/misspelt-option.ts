// An option of the client is misspelt.
import { WooshPay } from "wooshpay-openapi";

// refused at timeut, says 'timeut' does not exist
export const wooshpay: WooshPay = new WooshPay("sk_test_snippet", { timeut: 1000 });
