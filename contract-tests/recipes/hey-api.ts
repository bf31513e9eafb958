import { createFetch, type WooshPayOptions } from "wooshpay-openapi";

/** What the set-up needs of the client that @hey-api/openapi-ts generates, in client.gen.ts. */
export interface GeneratedClient {
  setConfig(config: { baseUrl: string; fetch: typeof fetch }): unknown;
}

/**
 * Gives a generated client the key, retries and hooks of this package:
 *
 * import { client } from "./api/client.gen";
 * import { retrievePaymentIntent } from "./api";
 *
 * useWooshPay(client, process.env.WOOSHPAY_SECRET_KEY ?? "");
 * const { data, error } = await retrievePaymentIntent({ path: { id } });
 *
 * `error` is what WooshPay answers, or the WooshPayError where no answer comes.
 */
export function useWooshPay(
  client: GeneratedClient,
  secretKey: string,
  options: WooshPayOptions = {},
): void {
  const fetch = createFetch(secretKey, options);
  client.setConfig({ baseUrl: fetch.baseUrl, fetch });
}
