// Compiled, never run: options that may be undefined, as settings from an environment are.
import {
  type Fetch,
  type Hooks,
  type RequestOptions,
  WooshPay,
  type WooshPayOptions,
} from "../../src/index.js";

/** Undefined for each option, whichever there are. */
type Undefined<Options> = { [Name in keyof Options]-?: undefined };

export function undefinedIsLeftOut(
  options: Undefined<WooshPayOptions>,
  call: Undefined<RequestOptions>,
  hooks: Undefined<Hooks>,
): void {
  const wooshpay = new WooshPay("sk_test_consumer", options);
  use(wooshpay.balance.retrieve(call), new WooshPay("sk_test_consumer", { hooks }));
}

export function fromEnvironment(signal: AbortSignal | undefined): void {
  const { WOOSHPAY_BASE_URL: baseUrl } = process.env;
  use(new WooshPay("sk_test_consumer", { baseUrl }).balance.retrieve({ signal }));
  // @ts-expect-error: an address is a string
  use(new WooshPay("sk_test_consumer", { baseUrl: new URL("http://127.0.0.1") }));
  // @ts-expect-error: null is no undefined
  use(new WooshPay("sk_test_consumer", { timeout: null }));
}

export const fetchWithLog: Fetch = async (url, init) => {
  use(url.length, init.signal.aborted, init.headers["idempotency-key"]);
  return fetch(url, init);
};

export const hooks: Hooks = {
  onRequest: ({ operationId, attempt }) => use(operationId.length, attempt.toFixed()),
  onResponse({ status, duration }) {
    use(status.toFixed(), duration.toFixed());
  },
  // @ts-expect-error: before a request is sent there is no status
  onRetry: ({ delay, status }) => use(delay.toFixed(), status),
};

use(new WooshPay("sk_test_consumer", { fetch: fetchWithLog, hooks }));

function use(...values: unknown[]): void {
  void values;
}
