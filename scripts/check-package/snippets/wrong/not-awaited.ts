// A call that is not awaited has no fields.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

// refused at id;, says Property 'id' does not exist on type 'Call<
export const id: string = wooshpay.charges.retrieve("ch_1").id;
