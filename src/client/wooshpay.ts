import type { Resources } from "../../generated/resources.js";
import { environment } from "./environment.js";
import { createMethods } from "./methods.js";
import type { RequestOptions, WooshPayOptions } from "./options.js";
import { refuse } from "./refuse.js";
import { createRequest, type SendRequest } from "./request.js";
import { createSend } from "./sender.js";
import { settingsFrom } from "./settings.js";

/**
 * A client of the WooshPay API with one named method per operation.
 *
 * The secret key is kept where neither `console.log`, `JSON.stringify` nor an error shows it.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns every member.
export class WooshPay {
  /**
   * @param secretKey `sk_test_…` or `sk_live_…`; it is sent as HTTP Basic user name (doc-1763752).
   * @throws TypeError when the key cannot be a secret key, or an option makes no sense.
   */
  constructor(secretKey: string, options: WooshPayOptions = {}) {
    const send = createSend(settingsFrom(secretKey, options));
    Object.assign(this, createMethods(send), { request: createRequest(send) });
  }

  /**
   * A client with the key that the environment has as `WOOSHPAY_SECRET_KEY`, and the address that it has as
   * `WOOSHPAY_BASE_URL`, if any; options win over it.
   * @throws TypeError when the environment has no key, or there is none, as on some workers: pass the key to
   * the constructor there; and for what the constructor throws it.
   */
  static fromEnv(options: WooshPayOptions = {}): WooshPay {
    const key = environment("WOOSHPAY_SECRET_KEY");
    if (!key) refuse("WOOSHPAY_SECRET_KEY", "a key in the environment, or passed", "nothing");
    const baseUrl = options.baseUrl ?? (environment("WOOSHPAY_BASE_URL") || undefined);
    return new WooshPay(key, { ...options, baseUrl });
  }
}

export interface WooshPay extends Resources<RequestOptions> {
  /** Sends what no named method sends; see {@link SendRequest}. */
  readonly request: SendRequest;
}
