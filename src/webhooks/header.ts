import { WebhookVerificationError } from "./error.js";

/** Value of one header; Node gives a list for some that came more than once. */
export type WebhookHeaderValue = string | readonly string[] | undefined;

/** Headers as a web `Request` or a Node request holds them, or as entries; names in any case. */
export type WebhookHeaders =
  | Headers
  | Iterable<readonly [name: string, value: WebhookHeaderValue]>
  | Readonly<Record<string, WebhookHeaderValue>>;

/** Value of the signature header. One that came twice is joined, so that its second `t` is seen. */
export function findSignature(headers: WebhookHeaders): string {
  const entries = Symbol.iterator in headers ? headers : Object.entries(headers);
  return [...(entries as Iterable<readonly [string, WebhookHeaderValue]>)]
    .filter(([name]) => /^wooshpay-signature$/i.test(name))
    .map(([, value]) => value)
    .join();
}

/**
 * Reads `t=…,v1=…[,v1=…]` (doc-2653815), whatever the order, and ignores elements of other names.
 *
 * @returns the text of `t`, which is signed as it was received, and the signatures.
 */
export function parseSignature(header: WebhookHeaderValue | null): [string, string[]] {
  if (!header?.length)
    throw new WebhookVerificationError("missing_header", "no Wooshpay-Signature; pass all headers");
  // Sorting puts t first. 15 digits are exact as a number, and 16 signatures bound the work.
  const elements = String(header)
    .split(/,\s*/)
    .filter((element) => /^(t|v1)=/.test(element));
  const sorted = elements.sort().join();
  if (!/^t=\d{1,15}(,v1=[\da-f]{64}){1,16}$/i.test(sorted))
    throw new WebhookVerificationError(
      "malformed_header",
      "expected t=<digits>,v1=<64 hex digits>",
    );
  const [timestamp = "", ...signatures] = sorted.slice(2).split(",v1=");
  return [timestamp, signatures];
}
