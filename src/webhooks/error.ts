/**
 * Why a delivery was refused. Two codes tell of a mistake in the calling code, `parsed_body` and
 * `empty_secret`; the others depend on what arrived.
 *
 * | code | meaning |
 * | --- | --- |
 * | `missing_header` | there is no `Wooshpay-Signature` header, or it is empty; the message lists the names that are there |
 * | `malformed_header` | it has not one `t=` of digits, or no `v1=` of 64 hex digits |
 * | `no_matching_signature` | no `v1` was made from this body with one of the secrets: it is not the raw body, or the secret of another endpoint, or one with a blank or a line end too many, which the message says |
 * | `too_old` | rightly signed, but `t` lies further back than the tolerance; the message has how far |
 * | `in_the_future` | rightly signed, but `t` lies more than 5 minutes ahead; the message has how far |
 * | `parsed_body` | `payload` is neither a string nor bytes |
 * | `empty_secret` | there is no secret, or one of them is blank or no string; the message has the types that were found, and `string` alone means blank. Is the environment variable set? |
 * | `invalid_json` | rightly signed, but no JSON object in UTF-8 |
 */
export type WebhookErrorCode =
  | "missing_header"
  | "malformed_header"
  | "no_matching_signature"
  | "too_old"
  | "in_the_future"
  | "parsed_body"
  | "empty_secret"
  | "invalid_json";

/**
 * A delivery that must not be trusted: answer 400, and do not handle it. The message names the
 * probable mistake, and holds neither a secret, nor the expected signature, nor the body.
 */
export class WebhookVerificationError extends Error {
  /** Always `WebhookVerificationError`, in minified code, too. */
  override readonly name = "WebhookVerificationError";
  /** Why the delivery was refused, for code to branch on. */
  declare readonly code: WebhookErrorCode;

  /** @param hint what is probably wrong; the message is the code and the hint. */
  constructor(code: WebhookErrorCode, hint: string) {
    super(`${code}: ${hint}`);
    this.code = code;
  }
}
