import { WebhookVerificationError } from "./error.js";

/** Value of one header; Node gives a list for some that came more than once. */
export type WebhookHeaderValue = string | readonly string[] | undefined;

/** Headers as a web `Request` or a Node request holds them, or as entries; names in any case. */
export type WebhookHeaders =
  | Headers
  | Iterable<readonly [name: string, value: WebhookHeaderValue]>
  | Readonly<Record<string, WebhookHeaderValue>>;

type Entry = readonly [name: string, value: WebhookHeaderValue | null];

/** What the header holds: the text of `t`, which is signed as it was received, and the `v1` as bytes. */
export type SignatureHeader = [timestamp: string, signatures: Uint8Array[]];

/**
 * Reads `t=…,v1=…[,v1=…]` (doc-2653815) from the first of the named headers that has a value, whatever the
 * order. It ignores elements of other names, and each `v1` that is not 64 hex digits: what matches decides.
 *
 * @throws WebhookVerificationError `missing_header` when no such header has a value; its message lists the
 * names that are there, since that of the signature may be among them. `malformed_header` when there is
 * not one `t` of at most 15 digits, which a number holds, or no `v1` to be read.
 */
export function readSignature(
  headers: WebhookHeaders | readonly Entry[],
  headerNames: readonly string[],
): SignatureHeader {
  const entries = [...(Symbol.iterator in headers ? headers : Object.entries(headers))] as Entry[];
  // A header that came twice is joined, so that its second `t` is seen.
  const header = headerNames
    .map((name) =>
      entries
        .filter((entry) => entry[0].toLowerCase() === name.toLowerCase())
        .map((entry) => entry[1])
        .join(),
    )
    .find(String);
  if (!header)
    throw new WebhookVerificationError(
      "missing_header",
      `no ${headerNames} in [${entries.map((entry) => entry[0])}]`,
    );
  const valuesOf = (pattern: RegExp) =>
    header.split(/,\s*/).flatMap((element) => pattern.exec(element)?.[1] ?? []);
  // Joined, a second time is no number any more.
  const timestamp = valuesOf(/^t=(.*)/).join();
  const signatures = valuesOf(/^v1=([\da-f]{64})$/i);
  if (/^\d{1,15}$/.test(timestamp) && signatures[0])
    return [
      timestamp,
      signatures.map((hex) =>
        Uint8Array.from(hex.match(/../g) as string[], (byte) => Number(`0x${byte}`)),
      ),
    ];
  throw new WebhookVerificationError("malformed_header", "no t=,v1=");
}
