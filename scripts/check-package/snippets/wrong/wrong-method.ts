// A method that is not there, as other kits call it.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

// refused at del, says Property 'del' does not exist
wooshpay.customers.del("cus_1");
