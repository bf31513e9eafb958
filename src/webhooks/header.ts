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

/** What the signature header holds: the text of `t`, which is signed as it was received, and all `v1`. */
export type SignatureHeader = [timestamp: string, signatures: string[]];

/**
 * Reads `t=…,v1=…[,v1=…]` (doc-2653815), whatever the order, and ignores elements of other names.
 *
 * @throws WebhookVerificationError `missing_header` when there is none, `malformed_header` when it has
 * not one `t` of at most 15 digits, which a number holds, and 1 to 16 `v1` of 64 hex digits.
 */
export function parseSignature(header: WebhookHeaderValue | null): SignatureHeader {
  if (!header?.length)
    throw new WebhookVerificationError("missing_header", "no Wooshpay-Signature; pass all headers");
  const valuesOf = (name: string) =>
    String(header)
      .split(/,\s*/)
      .flatMap((element) => (element.startsWith(name) ? element.slice(name.length) : []));
  const timestamp = valuesOf("t=").join();
  const signatures = valuesOf("v1=");
  // Joined, a second time is no number any more. 16 signatures bound the work that a header can ask for.
  if (/^\d{1,15}$/.test(timestamp) && /^[\da-f]{64}(,[\da-f]{64}){0,15}$/i.test(`${signatures}`))
    return [timestamp, signatures];
  throw new WebhookVerificationError("malformed_header", "expected t=<digits>,v1=<64 hex digits>");
}
