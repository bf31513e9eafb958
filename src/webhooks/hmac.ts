import { WebhookVerificationError } from "./error.js";
import { bytesOf, type WebhookPayload } from "./payload.js";

const keys = /* @__PURE__ */ new Map<string, CryptoKey>();

/** The secrets as a list. An empty one is refused: anybody could sign with it. */
export function secretsOf(secret: string | readonly string[]): string[] {
  const secrets = [secret].flat();
  if (!secrets.length || secrets.some((value) => !value?.trim()))
    throw new WebhookVerificationError("empty_secret", "is its environment variable set?");
  return secrets;
}

/** The key of a secret. It is kept, since importing one takes longer than using it. */
export async function keyOf(secret: string): Promise<CryptoKey> {
  let key = keys.get(secret);
  if (!key) {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const raw = bytesOf(secret) as BufferSource;
    key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["sign", "verify"]);
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
