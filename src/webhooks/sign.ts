import { keyOf, secretsOf, signedBytes } from "./hmac.js";
import type { WebhookPayload } from "./payload.js";

/** What `signWebhook` takes. */
export interface SignWebhookOptions {
  /** Body of the delivery, exactly as it is going to be sent. */
  payload: WebhookPayload;
  /** Secret of the webhook endpoint; with several, each adds a `v1`. */
  secret: string | readonly string[];
  /**
   * Value of `t`, written as it is given: epoch seconds as in the samples (doc-2653815), or epoch
   * milliseconds. Fractions are cut off. Default: the current second.
   */
  timestamp?: number | undefined;
}

/** A signature, and the headers to send it with. */
export interface SignedWebhook {
  /** Value of the header `Wooshpay-Signature`. */
  signature: string;
  /** The content type and `Wooshpay-Signature`, ready for `fetch`. */
  headers: Record<string, string>;
}

/**
 * Signs a body as WooshPay does (doc-2653815), to test an endpoint with deliveries of one's own.
 *
 * @throws WebhookVerificationError (as a rejection) with `empty_secret`, or with `parsed_body` when
 * the payload is neither a string nor bytes.
 */
export async function signWebhook(options: SignWebhookOptions): Promise<SignedWebhook> {
  const { payload, secret, timestamp = Date.now() / 1000 } = options;
  const t = `${Math.floor(timestamp)}`;
  const bytes = signedBytes(t, payload);
  let signature = `t=${t}`;
  for (const value of secretsOf(secret)) {
    signature += ",v1=";
    for (const byte of new Uint8Array(await crypto.subtle.sign("HMAC", await keyOf(value), bytes)))
      signature += byte.toString(16).padStart(2, "0");
  }
  return {
    signature,
    headers: { "Content-Type": "application/json", "Wooshpay-Signature": signature },
  };
}
