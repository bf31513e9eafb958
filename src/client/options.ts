import type { Fetch } from "./attempt.js";
import type { Surroundings } from "./environment.js";
import { type Logger, logHooks } from "./logging.js";
import { checkOptions, clientOptions } from "./option-kinds.js";
import { checkBaseUrl, checkSecretKey, hostOf } from "./secret-key.js";
import { type AppInfo, userAgent } from "./user-agent.js";

/** Told before a request is sent. Holds neither key nor body. */
export interface RequestInfo {
  /** operationId of the call, for example `createRefund`. */
  operationId: string;
  /** HTTP method in capitals, for example `POST`. */
  method: string;
  /** Address with its query, client secrets taken out. */
  url: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Idempotency key of the call, the same on all attempts; undefined when it carries none. */
  idempotencyKey: string | undefined;
}

/** Told after an answer arrived. */
export interface ResponseInfo extends RequestInfo {
  /** HTTP status. */
  status: number;
  /** Identifier of the request, when the answer carries one. */
  requestId: string | undefined;
  /** Time from sending to the end of the body, in ms. */
  duration: number;
}

/** Told before a call is repeated; what it holds besides is that of the attempt that failed. */
export interface RetryInfo extends RequestInfo {
  /** Pause before the next attempt, in ms. */
  delay: number;
  /** Name of the error, for example `TimeoutError`. */
  reason: string;
}

/**
 * What happens along a call, for logs and metrics. What a hook throws is ignored: a log that fails
 * must not make a refund look failed.
 */
export interface Hooks {
  /** Called before each attempt is sent. */
  onRequest?: ((info: RequestInfo) => void) | undefined;
  /** Called when an answer was read to its end, whatever its status; not when none arrived. */
  onResponse?: ((info: ResponseInfo) => void) | undefined;
  /** Called before the pause that precedes another attempt. */
  onRetry?: ((info: RetryInfo) => void) | undefined;
}

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
  /** Told about requests, answers and retries. */
  hooks?: Hooks | undefined;
  /**
   * Where each request, answer and repetition is logged, a line each, without bodies and keys: `console`, or
   * any logger with its methods. Unless told, the environment decides: `WOOSHPAY_LOG=debug` logs all of them
   * to the console, `info` leaves out requests.
   */
  logger?: Logger | undefined;
  /** Names a platform or plug-in that is built on this package, at the end of the User-Agent. */
  appInfo?: AppInfo | undefined;
  /** Headers for every call; one named `User-Agent` replaces that of this package. */
  defaultHeaders?: Record<string, string> | undefined;
  /**
   * Allows browsers and their workers, where every visitor can read the key. Never do this with a live
   * key.
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

/** Options with every default filled in. */
export interface Settings {
  baseUrl: string;
  secretKey: string;
  fetch: Fetch;
  timeout: number;
  maxRetries: number;
  retryPosts: boolean;
  idempotencyKeys: boolean;
  /** Told one after the other; what one throws keeps nothing from the next. */
  hooks: readonly Hooks[];
  userAgent: string | undefined;
  defaultHeaders: Record<string, string>;
}

/**
 * Checks key and options and fills in the defaults.
 * @throws TypeError that names the option, what was expected and what was found.
 */
export function settingsFrom(secretKey: string, options: WooshPayOptions): Settings {
  checkSecretKey(secretKey);
  checkOptions("", options, clientOptions);
  if (isBrowser() && !options.dangerouslyAllowBrowser)
    throw new TypeError(
      "In a browser, or jsdom (use the environment node), every visitor can read the secret key; see dangerouslyAllowBrowser.",
    );
  const baseUrl = checkBaseUrl(options.baseUrl ?? hostOf(secretKey), secretKey);
  const { timeout = 30_000, maxRetries = 2, fetch } = options;
  return {
    baseUrl,
    secretKey,
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    timeout,
    maxRetries,
    retryPosts: options.retryPosts ?? false,
    idempotencyKeys: options.idempotencyKeys ?? true,
    hooks: [logHooks(options.logger), options.hooks ?? {}],
    // Browsers name themselves, and let nobody else do it.
    userAgent: isBrowser() ? undefined : userAgent(options.appInfo),
    defaultHeaders: options.defaultHeaders ?? {},
  };
}

// Workers of a browser have no document, but name themselves as every browser does; the workers of
// servers do not.
function isBrowser(): boolean {
  const { window, navigator } = globalThis as Surroundings;
  return Boolean(window?.document) || /^Mozilla/.test(navigator?.userAgent ?? "");
}
