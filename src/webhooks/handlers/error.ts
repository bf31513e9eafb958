/** The status that goes with each code of a `WebhookRequestError`. */
const statuses = {
  method_not_allowed: 405,
  body_too_large: 413,
  unreadable_body: 400,
} as const;

/**
 * Why a request was refused before there was a body to verify.
 *
 * | code | status | meaning |
 * | --- | --- | --- |
 * | `method_not_allowed` | 405 | it is no POST |
 * | `body_too_large` | 413 | its body has more bytes than `bodyLimit` |
 * | `unreadable_body` | 400 | the connection broke off, or what is called base64 is none |
 */
export type WebhookRequestErrorCode = keyof typeof statuses;

/** A request that cannot be a delivery. The message says what was expected and found, nothing of the body. */
export class WebhookRequestError extends Error {
  /** Always `WebhookRequestError`, in minified code, too. */
  override readonly name = "WebhookRequestError";
  /** Why it was refused, for code to branch on. */
  declare readonly code: WebhookRequestErrorCode;
  /** The status that is answered. */
  declare readonly status: number;

  /** @param hint what was expected and found; the message is the code and the hint. */
  constructor(code: WebhookRequestErrorCode, hint: string) {
    super(`${code}: ${hint}`);
    this.code = code;
    this.status = statuses[code];
  }
}
