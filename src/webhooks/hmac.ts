import { WebhookVerificationError } from "./error.js";

/** A body as it arrived. */
export type WebhookPayload = string | Uint8Array | ArrayBuffer;

const keys = /* @__PURE__ */ new Map<string, CryptoKey>();
const encoder = /* @__PURE__ */ new TextEncoder();

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
    const raw = encoder.encode(secret);
    key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["sign", "verify"]);
    if (keys.size > 31) keys.clear();
    keys.set(secret, key);
  }
  return key;
}

/** A copy of what is signed: the text of `t`, a full stop, and the body, byte for byte. */
export function signedBytes(
  timestamp: string,
  payload: WebhookPayload,
  // Older compilers know no Uint8Array<ArrayBuffer>.
): Uint8Array & { buffer: ArrayBuffer } {
  const prefix = encoder.encode(`${timestamp}.`);
  const body = bytesOf(payload);
  const bytes = new Uint8Array(prefix.length + body.length);
  bytes.set(prefix);
  bytes.set(body, prefix.length);
  return bytes;
}

// By tag: instanceof fails for values of another realm, such as a test runner's, and JSON cannot
// forge a tag.
function bytesOf(payload: WebhookPayload): Uint8Array {
  if (typeof payload === "string") return encoder.encode(payload);
  if (/Uint8Array|ArrayBuffer/.test({}.toString.call(payload))) return new Uint8Array(payload);
  throw new WebhookVerificationError("parsed_body", "pass the raw body; a body parser ran first");
}
