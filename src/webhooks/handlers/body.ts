import { WebhookVerificationError } from "../error.js";
import { bytesOf, tagOf, type WebhookPayload } from "../payload.js";
import { WebhookRequestError } from "./error.js";

/** Whether a value is a body as it arrived, and not what a parser made of one. */
export function isRaw(value: unknown): value is WebhookPayload {
  return typeof value === "string" || /Uint8Array|ArrayBuffer/.test(tagOf(value));
}

/**
 * A body that is there whole.
 * @throws WebhookRequestError `body_too_large`.
 */
export function withinLimit(payload: WebhookPayload, limit: number): Uint8Array {
  const bytes = bytesOf(payload);
  checkLength(bytes.length, limit);
  return bytes;
}

/**
 * Refuses a body by the length that its header announces, before anything of it is read.
 * @throws WebhookRequestError `body_too_large`.
 */
export function checkLength(length: unknown, limit: number): void {
  if (Number(length) > limit)
    throw new WebhookRequestError(
      "body_too_large",
      `expected at most ${limit} bytes, found ${length}`,
    );
}

/** Puts the chunks of a body together. */
export interface Collector {
  /** Takes a chunk. Answers whether the body is within the limit; beyond it nothing is kept. */
  add(chunk: unknown): boolean;
  /**
   * The whole body.
   * @throws WebhookRequestError `body_too_large`.
   */
  bytes(): Uint8Array;
}

/** Starts a body of which `limit` bytes are kept at most. */
export function createCollector(limit: number): Collector {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add(chunk) {
      const bytes = bytesOf(chunk as WebhookPayload);
      size += bytes.length;
      if (size > limit) chunks.length = 0;
      else chunks.push(bytes);
      return size <= limit;
    },
    bytes() {
      checkLength(size, limit);
      const whole = new Uint8Array(size);
      let start = 0;
      for (const chunk of chunks) {
        whole.set(chunk, start);
        start += chunk.length;
      }
      return whole;
    },
  };
}

/** The error for a body of which only what a parser made of it is left. */
export function parsedBody(remedy: string): WebhookVerificationError {
  return new WebhookVerificationError(
    "parsed_body",
    `something read the body before this handler, and its bytes are lost; ${remedy}`,
  );
}
