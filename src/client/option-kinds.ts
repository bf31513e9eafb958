import type { Hooks } from "./hooks.js";
import { checkKind, type Kinds, kindOf } from "./kinds.js";
import type { RequestOptions, WooshPayOptions } from "./options.js";

/** The kinds that each option may have. */
type Options<Names = object> = Readonly<Record<keyof Names, Kinds>>;

const flag = ["boolean"];
const call = ["function"];
const headers = ["object or Headers"];

const shared = { timeout: ["ms above 0"], maxRetries: ["0 or more"], retryPosts: flag };

/** The options of a call. */
export const callOptions: Options<RequestOptions> = {
  ...shared,
  signal: ["AbortSignal"],
  idempotencyKey: ["1 to 255 characters of ASCII"],
  headers,
};

/** The options of a client. */
export const clientOptions: Options<WooshPayOptions> = {
  ...shared,
  baseUrl: ["string", "URL"],
  fetch: call,
  idempotencyKeys: flag,
  hooks: ["object of any class"],
  appInfo: ["object"],
  defaultHeaders: headers,
  dangerouslyAllowBrowser: flag,
};

const hookOptions: Options<Hooks> = {
  onRequest: call,
  onResponse: call,
  onRetry: call,
  onFailure: call,
};

/**
 * Checks options by name and kind. Undefined counts as left out.
 * @param place what stands before the name of an option in an error, for example `createRefund: `.
 * @throws TypeError for an option that there is not, naming those that there are, and for a wrong value.
 */
export function checkOptions(place: string, options: unknown, kinds: Options): void {
  checkKind(`${place}options`, ["object"], options);
  const names = Object.keys(kinds);
  for (const [name, value] of Object.entries(options as object)) {
    if (!names.includes(name))
      throw new TypeError(`${place}${name} is no option, expected ${names.join(", ")}.`);
    if (value !== undefined) checkKind(place + name, kinds[name as never], value);
    if (kinds[name as never] === headers)
      for (const [key, text] of Object.entries(value ?? {}))
        if (text != null) checkKind(`${place}${name}.${key}`, ["string"], text);
    // An object of one's own class may hold more than hooks.
    if (name === "hooks" && kindOf(value) === "object") checkOptions("hooks.", value, hookOptions);
  }
}
