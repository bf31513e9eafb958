import { WooshPay } from "wooshpay-openapi";

export const wooshpay = new WooshPay("sk_test_unitTest", { baseUrl: process.env.SHOP_API });

/** An identifier that the server counts for this version of Next.js alone. */
export const idFor = (what) => `pi_counted_${what}_${process.env.SHOP_NEXT}`;
