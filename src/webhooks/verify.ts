import type { WooshPayEvent } from "../../generated/events.js";
import { WebhookVerificationError } from "./error.js";
import { parseEvent } from "./event.js";
import { readSignature, type WebhookHeaders, type WebhookHeaderValue } from "./header.js";
import { keyOf, secretsOf, signedBytes } from "./hmac.js";
import type { WebhookPayload } from "./payload.js";

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
        /**
         * Names of the headers to look at, in any case; the first that has a value counts. Default:
         * `Wooshpay-Signature` alone (doc-2653815). One translated page calls it `Signature`
         * (doc-2654461), and some public code `X-Wooshpay-Signature`: when such a header is there
         * instead, the message of `missing_header` names it.
         */
        headerNames?: readonly string[] | undefined;
        signature?: never;
      }
    | {
        headers?: never;
        headerNames?: never;
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
    headerNames = ["Wooshpay-Signature"],
    signature,
    tolerance = 259_500_000,
    now = Date.now(),
  } = options;
  if (!(tolerance >= 0)) throw new RangeError("tolerance");
  const secrets = secretsOf(secret);
  const [timestamp, signatures] = readSignature(
    headers ?? [[headerNames[0] as string, signature]],
    headerNames,
  );
  const bytes = signedBytes(timestamp, payload);
  // TypeScript before 5.7 knows no buffer behind an array of bytes.
  await checkSignatures(signatures as BufferSource[], secrets, bytes);
  // The samples hold seconds; what real deliveries hold is not proven. 1e11 is the year 5138 in
  // seconds, and 1973 in milliseconds.
  // Its digits count as a number here.
  const age = now - (timestamp as never) * ((timestamp as never) < 1e11 ? 1000 : 1);
  if (age < -300_000) throw new WebhookVerificationError("in_the_future", `${-age} ms`);
  // Written so that a `now` which is not a number accepts nothing.
  if (!(age <= tolerance)) throw new WebhookVerificationError("too_old", `${age} ms`);
  return parseEvent(bytes.subarray(timestamp.length + 1));
}

async function checkSignatures(
  signatures: BufferSource[],
  secrets: string[],
  bytes: BufferSource,
): Promise<void> {
  for (const secret of secrets) {
    const key = await keyOf(secret);
    // Verifying hashes what it is given. Of several signatures each is compared with the hash of the
    // body instead, by the hashes of both, so that a long body is hashed once.
    const shorten = (data: BufferSource) =>
      signatures[1] ? crypto.subtle.sign("HMAC", key, data) : data;
    const signed = await shorten(bytes);
    // Compares in constant time.
    for (const signature of signatures)
      if (await crypto.subtle.verify("HMAC", key, await shorten(signature), signed)) return;
  }
  throw new WebhookVerificationError(
    "no_matching_signature",
    // No page shows a secret with white space. The pattern sees them all, joined.
    /\s/.test(secrets as never) ? "trim the secret" : "pass the raw body and secret",
  );
}
