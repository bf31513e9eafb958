import crossFetch from "cross-fetch";
import nodeFetch2 from "node-fetch-2";
import nodeFetch3 from "node-fetch-3";
import * as undici7 from "undici";
import * as undici6 from "undici-6";
import { WooshPay, type WooshPayOptions } from "wooshpay-openapi";

const proxyUrl = "http://127.0.0.1:3128";
const dispatcher6 = new undici6.ProxyAgent(proxyUrl);
const dispatcher7 = new undici7.ProxyAgent(proxyUrl);

/** The fetch of each library, as people hand it to the client. */
const fetches: Required<WooshPayOptions>["fetch"][] = [
  fetch,
  crossFetch,
  nodeFetch2,
  nodeFetch3,
  undici6.fetch,
  undici7.fetch,
  (url, init) => fetch(url, init),
  (url, init) => nodeFetch2(url, { ...init, compress: false }),
  (url, init) => nodeFetch3(url, { ...init, compress: false }),
  (url, init) => undici6.fetch(url, { ...init, dispatcher: dispatcher6 }),
  (url, init) => undici7.fetch(url, { ...init, dispatcher: dispatcher7 }),
];

export const clients = fetches.map((fetch) => new WooshPay("sk_test_unitTest", { fetch }));
