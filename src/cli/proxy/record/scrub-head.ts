import { isDeepStrictEqual } from "node:util";
import { credentialFault } from "../../../contract/http/credentials.js";
import type { HeaderLine } from "../headers.js";
import { overwrite, overwriteWhole } from "./overwrite.js";
import { scrubText } from "./scrub-body.js";

/** What stands for a header that nobody is to see; the check passes it over. */
const hidden = "[masked]";

const hiddenNames = new Set(["cookie", "set-cookie", "proxy-authorization"]);

const secretName = /authorization|secret|token|password|api-?key/i;

// Each is wrong in another way, and none of them is a key.
const standIns = [
  "Basic [masked]",
  "opaque",
  "Basic",
  "Basic !opaque!",
  ...[
    ...["opaque", "opaque:", "sk_test_opaque:opaque", "pk_test_opaque:"],
    ...["sk_test_opaque:\n", "sk_test_ opaque:", btoa("sk_test_opaque:")],
  ].map((text) => `Basic ${btoa(text)}`),
];

/**
 * Headers for a record: keys and cookies are taken out. What is wrong with the credentials stays wrong, so that the
 * record is judged as the exchange was.
 */
export function scrubHeaders(lines: readonly HeaderLine[]): HeaderLine[] {
  return lines.map(([name, value]) => [name, scrubHeader(name.toLowerCase(), value)]);
}

/** An address for a record. */
export function scrubUrl(url: string): string {
  return scrubText(
    url
      .split(/([/?&=])/)
      .map(overwrite)
      .join(""),
  );
}

function scrubHeader(name: string, value: string): string {
  if (name === "authorization") return scrubAuthorization(value);
  if (hiddenNames.has(name)) return hidden;
  return secretName.test(name) ? overwriteWhole(value) : overwrite(value);
}

function scrubAuthorization(value: string): string {
  const scheme = /^\s*[a-z]{1,20}(?=\s)/i.exec(value)?.[0] ?? "Other";
  const other = `${scheme} opaque`;
  const fault = credentialFault(value, undefined);
  const isAlike = (one: string) => isDeepStrictEqual(credentialFault(one, undefined), fault);
  return [...standIns, other].find(isAlike) ?? other;
}
