import { WebhookVerificationError } from "./error.js";
import { bytesOf, type WebhookPayload } from "./payload.js";

const keys = /* @__PURE__ */ new Map<string, Promise<CryptoKey>>();

/**
 * The secrets as a list.
 *
 * @throws WebhookVerificationError `empty_secret` when there is none, and when one is blank, with which
 * anybody could sign, or no string, such as a promise or bytes.
 * The message has the types, never a value; `string` alone stands for one that is blank.
 */
export function secretsOf(secret: string | readonly string[]): string[] {
  const secrets = [secret].flat();
  // What is no string has no trim to call.
  if (!secrets.length || secrets.some((value) => !value?.trim?.()))
    throw new WebhookVerificationError(
      "empty_secret",
      `no text or blank: [${secrets.map((value) => typeof value)}]`,
    );
  return secrets;
}

/** The key of a secret. It is kept, since importing one takes longer than using it. */
export function keyOf(secret: string): Promise<CryptoKey> {
  let key = keys.get(secret);
  if (!key) {
    key = crypto.subtle.importKey(
      "raw",
      bytesOf(secret) as BufferSource,
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign", "verify"],
    );
    // Bounded: a server may serve any number of merchants.
    if (keys.size > 31) keys.clear();
    keys.set(secret, key);
  }
  return key;
}

/** A copy of what is signed: the text of `t`, a full stop, and the body, byte for byte. */
export function signedBytes(timestamp: string, payload: WebhookPayload): Uint8Array<ArrayBuffer> {
  const prefix = bytesOf(`${timestamp}.`);
  const body = bytesOf(payload);
  const bytes = new Uint8Array(prefix.length + body.length);
  bytes.set(prefix);
  bytes.set(body, prefix.length);
  return bytes;
}
