import type { Fetch } from "./attempt.js";
import type { Surroundings } from "./environment.js";
import type { Hooks } from "./hooks.js";
import { logHooks } from "./logging.js";
import { checkOptions, clientOptions } from "./option-kinds.js";
import type { WooshPayOptions } from "./options.js";
import { checkBaseUrl, checkSecretKey, hostOf } from "./secret-key.js";
import { userAgent } from "./user-agent.js";

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
