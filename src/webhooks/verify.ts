import type { WooshPayEvent } from "../../generated/events.js";
import { WebhookVerificationError } from "./error.js";
import {
  findSignature,
  parseSignature,
  type WebhookHeaders,
  type WebhookHeaderValue,
} from "./header.js";
import { keyOf, secretsOf, signedBytes } from "./hmac.js";
import type { WebhookPayload } from "./payload.js";

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

interface VerifyWebhookBase {
  /**
   * Body of the request as it arrived, before any body parser: text, or bytes. JSON that was parsed
   * and written again has other bytes, and no signature matches them.
   */
  payload: WebhookPayload;
  /**
   * Secret of the webhook endpoint, whole, with its `whsec_` (doc-2654461). Each endpoint has its
   * own, in test and live mode apart. Give both the old and the new one while you change them.
   */
  secret: string | readonly string[];
  /**
   * How far back the timestamp of the delivery may lie, in milliseconds. Default: 72 hours and 5
   * minutes, because deliveries are repeated for 72 hours (doc-2517709) and no page says that they
   * are signed anew. 0 accepts nothing older than `now`. Always accepted: up to 5 minutes ahead.
   */
  tolerance?: number | undefined;
  /** Time to compare with, in epoch milliseconds. Default: the clock. */
  now?: number | undefined;
}

/** What `verifyWebhook` takes: the body, the secret, and either the headers or the signature. */
export type VerifyWebhookOptions = VerifyWebhookBase &
  (
    | {
        /** Headers of the request, among them `Wooshpay-Signature`. */
        headers: WebhookHeaders;
        signature?: never;
      }
    | {
        headers?: never;
        /**
         * Value of the header `Wooshpay-Signature`, as Node or a web `Request` gives it; null and
         * undefined mean that there is none.
         */
        signature: WebhookHeaderValue | null;
      }
  );

/**
 * Checks that a delivery was signed with the secret of the endpoint (doc-2653815, doc-2654461), and
 * returns its event. The age is checked after the signature, and the JSON last.
 *
 * A delivery can arrive more than once: see `createEventDeduplicator`.
 *
 * @throws WebhookVerificationError (as a rejection) when the delivery cannot be trusted; its `code`
 * says why. RangeError when `tolerance` is negative or not a number.
 */
export async function verifyWebhook(options: VerifyWebhookOptions): Promise<WooshPayEvent> {
  const {
    payload,
    secret,
    headers,
    signature = headers && findSignature(headers),
    tolerance = 259_500_000,
    now = Date.now(),
  } = options;
  if (!(tolerance >= 0)) throw new RangeError("tolerance must be 0 ms or more");
  const secrets = secretsOf(secret);
  const [timestamp, signatures] = parseSignature(signature);
  const bytes = signedBytes(timestamp, payload);
  await checkSignatures(signatures, secrets, bytes);
  checkAge(Number(timestamp), tolerance, now);
  return parseEvent(bytes.subarray(timestamp.length + 1));
}

async function checkSignatures(
  signatures: string[],
  secrets: string[],
  bytes: BufferSource,
): Promise<void> {
  for (const secret of secrets)
    for (const signature of signatures) {
      const byteAt = (_: number, at: number) => Number(`0x${signature.slice(2 * at, 2 * at + 2)}`);
      const mac = new Uint8Array(32).map(byteAt);
      // Compares in constant time.
      if (await crypto.subtle.verify("HMAC", await keyOf(secret), mac, bytes)) return;
    }
  const hint = /\s/.test(secrets.join("")) ? " without white space" : "";
  throw new WebhookVerificationError(
    "no_matching_signature",
    `pass the raw body and the secret of this endpoint${hint}`,
  );
}

function checkAge(timestamp: number, tolerance: number, now: number): void {
  // The samples hold seconds; what real deliveries hold is not proven. 1e11 is the year 5138 in
  // seconds, and 1973 in milliseconds.
  const age = now - timestamp * (timestamp < 1e11 ? 1000 : 1);
  if (age < -300_000) throw new WebhookVerificationError("in_the_future", "check the clock");
  // Written so that a `now` which is not a number accepts nothing.
  if (!(age <= tolerance))
    throw new WebhookVerificationError(
      "too_old",
      "a replay, a wrong clock, or tolerance not in ms",
    );
}

function parseEvent(body: Uint8Array): WooshPayEvent {
  try {
    const event = JSON.parse(decoder.decode(body));
    if (typeof event.id === "string" && typeof event.type === "string") return event;
  } catch {
    // No cause is kept: the message of a SyntaxError quotes the body.
  }
  throw new WebhookVerificationError("invalid_json", "signed, but no event with id and type");
}
