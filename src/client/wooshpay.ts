import { createResources, type Resources } from "../../generated/resources.js";
import { baseUrlFor, checkSecretKey } from "./secret-key.js";
import { createTransport, type RequestOptions } from "./transport.js";

export interface WooshPayOptions {
  /**
   * Where the API is. By default the key decides: `sk_test_…` goes to the test host, `sk_live_…` to
   * the live host.
   */
  baseUrl?: string;
  /** Used instead of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A client of the WooshPay API with one named method per operation. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns every member of Resources.
export class WooshPay {
  /**
   * @param secretKey `sk_test_…` or `sk_live_…`; it is sent as HTTP Basic user name and shown nowhere.
   * @throws TypeError when the key cannot be a secret key.
   */
  constructor(secretKey: string, options: WooshPayOptions = {}) {
    checkSecretKey(secretKey);
    const { baseUrl = baseUrlFor(secretKey), fetch } = options;
    Object.assign(this, createResources(createTransport({ baseUrl, secretKey, fetch })));
  }
}

export interface WooshPay extends Resources<RequestOptions> {}
