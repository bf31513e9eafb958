// A fetch that is wrapped, and one that is typed by hand.
import { type Fetch, type RequestOptions, WooshPay } from "wooshpay-openapi";

const traced: Fetch = async (url, init) => {
  const started = performance.now();
  try {
    return await fetch(url, init);
  } finally {
    console.log(init.method, new URL(url).pathname, performance.now() - started);
  }
};

export const wrapped: WooshPay = new WooshPay("sk_test_snippet", { fetch: traced });
export const plain: WooshPay = new WooshPay("sk_test_snippet", { fetch });
export const arrow: WooshPay = new WooshPay("sk_test_snippet", {
  fetch: async () => Response.json({ id: "re_1", object: "refund" }),
});

export const once: RequestOptions = { maxRetries: 0, headers: { "x-trace": "1" } };
