import { WebhookVerificationError } from "./error.js";

/** A body as it arrived. */
export type WebhookPayload = string | Uint8Array | ArrayBuffer;

const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * The bytes of a body. They are told by their tag: instanceof fails for values of another realm,
 * such as a test runner's, and no JSON can forge a tag.
 */
export function bytesOf(payload: WebhookPayload): Uint8Array {
  if (typeof payload === "string") return encoder.encode(payload);
  if (/Uint8Array|ArrayBuffer/.test({}.toString.call(payload))) return new Uint8Array(payload);
  throw new WebhookVerificationError("parsed_body", "pass the raw body; a body parser ran first");
}
