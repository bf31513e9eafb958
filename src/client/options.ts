import type { Fetch } from "./attempt.js";
import type { Hooks } from "./hooks.js";
import type { AppInfo } from "./user-agent.js";

/** Settings of a client. Undefined counts as left out. */
export interface WooshPayOptions {
  /**
   * Where the API is. By default the key decides: `sk_test_…` goes to the test host, `sk_live_…` to
   * the live host.
   */
  baseUrl?: string | undefined;
  /**
   * Used instead of the global `fetch`, and called as `fetch(url, init)`; that of any library will do. Pass
   * both arguments on: the second holds the signal that ends the connection on a timeout or an abort.
   * Redirects must not be followed, and the body of the answer must not be read. What it rejects with
   * becomes the `cause` of the error, as it is; only what a framework steers by, which carries a `digest`,
   * comes out unchanged.
   */
  fetch?: Fetch | undefined;
  /** Longest time for one attempt, body included, in ms; 30 000 unless told. */
  timeout?: number | undefined;
  /** How often a call is repeated after a failure that may pass; 2 unless told, 0 for never. */
  maxRetries?: number | undefined;
  /**
   * Whether a POST call is repeated, too, where it may have happened: after a timeout, a lost connection,
   * 408, 409 and 5xx; false unless told. WooshPay's pages name the Idempotency-Key header and do not say
   * which operations honour it: true says that repeating is safe.
   */
  retryPosts?: boolean | undefined;
  /**
   * Whether each POST call carries an idempotency key of its own, the same on all attempts; true
   * unless told.
   */
  idempotencyKeys?: boolean | undefined;
  /** Told about requests, answers and retries; `wooshpay-openapi/logging` makes some that write logs. */
  hooks?: Hooks | undefined;
  /** Names a platform or plug-in that is built on this package, at the end of the User-Agent. */
  appInfo?: AppInfo | undefined;
  /** Headers for every call; one named `User-Agent` replaces that of this package. */
  defaultHeaders?: Record<string, string> | undefined;
  /**
   * Allows browsers and their workers, where every visitor can read the key; false unless told. Never do
   * this with a live key.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** What a single call takes besides its input. Undefined counts as left out. */
export interface RequestOptions {
  /** Ends the call early, pauses between attempts included. */
  signal?: AbortSignal | undefined;
  /** Longest time for one attempt, body included, in ms; that of the client unless told. */
  timeout?: number | undefined;
  /** How often the call is repeated; as often as the client says unless told, 0 for never. */
  maxRetries?: number | undefined;
  /** Whether this call is repeated, too, if it is a POST that may have happened; as the client says unless told. */
  retryPosts?: boolean | undefined;
  /** Idempotency key for this call, for example one that is kept with the order. */
  idempotencyKey?: string | undefined;
  /** Headers to add to this call. */
  headers?: Record<string, string> | undefined;
}
