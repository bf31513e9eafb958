import { fetch, ProxyAgent } from "undici";
import { WooshPay, type WooshPayOptions } from "wooshpay-openapi";

/**
 * A client whose calls go through an HTTP proxy.
 *
 * @param proxyUrl for example process.env.HTTPS_PROXY; a user and a password in it are handed to the proxy.
 */
export function createProxied(
  secretKey: string,
  proxyUrl: string,
  options: WooshPayOptions = {},
): WooshPay {
  const dispatcher = new ProxyAgent(proxyUrl);
  // Both come from the same undici: Node's own fetch may not know the proxy of another one.
  return new WooshPay(secretKey, {
    ...options,
    fetch: (url, init) => fetch(url, { ...init, dispatcher }),
  });
}
