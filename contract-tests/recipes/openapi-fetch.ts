import createClient from "openapi-fetch";
import { createFetch, type WooshPayOptions } from "wooshpay-openapi";
import type { paths } from "wooshpay-openapi/types";

/**
 * A client in the way of openapi-fetch, with the key, retries and hooks of this package:
 *
 * const wooshpay = createWooshPayClient(process.env.WOOSHPAY_SECRET_KEY ?? "");
 * const { data, error } = await wooshpay.GET("/v1/payment_intents/{id}", { params: { path: { id } } });
 *
 * `error` is what WooshPay answers. Where no answer comes, a call throws a WooshPayError.
 */
export function createWooshPayClient(secretKey: string, options: WooshPayOptions = {}) {
  const fetch = createFetch(secretKey, options);
  return createClient<paths>({ baseUrl: fetch.baseUrl, fetch });
}
