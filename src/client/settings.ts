import type { Fetch } from "./attempt.js";
import { type Surroundings, standingHooks } from "./environment.js";
import type { Hooks } from "./hooks.js";
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
  retryPosts?: boolean | undefined;
  idempotencyKeys: boolean;
  /** Told one after the other; what one throws keeps nothing from the next. */
  hooks: readonly Hooks[];
  userAgent: string | undefined;
  defaultHeaders?: Record<string, string> | undefined;
}

/**
 * Checks key and options and fills in the defaults.
 * @throws TypeError that names the option, what was expected and what was found.
 */
export function settingsFrom(secretKey: string, options: WooshPayOptions): Settings {
  checkSecretKey(secretKey);
  checkOptions("", options, clientOptions);
  const inBrowser = isBrowser();
  if (inBrowser && !options.dangerouslyAllowBrowser)
    throw new TypeError(
      "In a browser or jsdom (use the environment node) visitors can read the secret key; see dangerouslyAllowBrowser.",
    );
  const {
    fetch = (url, init) => globalThis.fetch(url, init),
    timeout = 30_000,
    maxRetries = 2,
    idempotencyKeys = true,
  } = options;
  const { [standingHooks]: others } = globalThis as Surroundings;
  return {
    ...options,
    secretKey,
    baseUrl: checkBaseUrl(options.baseUrl ?? hostOf(secretKey), secretKey),
    fetch,
    timeout,
    maxRetries,
    idempotencyKeys,
    hooks: [others?.(), options.hooks].filter(Boolean) as Hooks[],
    // Browsers name themselves, and let nobody else do it.
    userAgent: inBrowser ? undefined : userAgent(options.appInfo),
  };
}

// Workers of a browser have no document, but name themselves as every browser does; the workers of
// servers do not.
function isBrowser(): boolean {
  const { window, navigator } = globalThis as Surroundings;
  return Boolean(window?.document) || /^Mozilla/.test(navigator?.userAgent ?? "");
}
