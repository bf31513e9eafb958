import { createResources, type Resources } from "../../generated/resources.js";
import { createMethods } from "./methods.js";
import { type RequestOptions, settingsFrom, type WooshPayOptions } from "./options.js";
import { createSend } from "./sender.js";

/**
 * A client of the WooshPay API with one named method per operation.
 *
 * The secret key is kept where neither `console.log`, `JSON.stringify` nor an error shows it.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns every member of Resources.
export class WooshPay {
  /**
   * @param secretKey `sk_test_…` or `sk_live_…`; it is sent as HTTP Basic user name (doc-1763752).
   * @throws TypeError when the key cannot be a secret key, or an option makes no sense.
   */
  constructor(secretKey: string, options: WooshPayOptions = {}) {
    Object.assign(
      this,
      createResources(createMethods(createSend(settingsFrom(secretKey, options)))),
    );
  }
}

export interface WooshPay extends Resources<RequestOptions> {}
