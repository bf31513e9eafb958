import { WebhookVerificationError } from "./error.js";

/** A body as it arrived. */
export type WebhookPayload = string | Uint8Array | ArrayBuffer;

/**
 * The bytes of a body. They are told by their tag: instanceof fails for values of another realm,
 * such as a test runner's, and no JSON can forge a tag.
 */
export function bytesOf(payload: WebhookPayload): Uint8Array {
  if (typeof payload === "string") return new TextEncoder().encode(payload);
  if (/Uint8Array|ArrayBuffer/.test(tagOf(payload))) return new Uint8Array(payload);
  throw new WebhookVerificationError("parsed_body", "pass the raw body");
}

/** The tag of a value, such as `[object Object]`, which tells one of another realm and an array, too. */
export function tagOf(value: unknown): string {
  return {}.toString.call(value);
}
