import type { PaymentIntent, SetupIntent } from "../../generated/models.js";
import { type Fields, hasFields } from "./fields.js";

/** Schemes that lead to no page and no wallet: they run scripts or tools, or hold or read data. */
const refusedSchemes: readonly string[] = [
  "about",
  "blob",
  "chrome",
  "content",
  "data",
  "file",
  "filesystem",
  "ftp",
  "javascript",
  "mhtml",
  "ms-msdt",
  "search-ms",
  "vbscript",
  "view-source",
  "ws",
  "wss",
];

const address = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/[^\s\p{Cc}]+$/u;

/**
 * Where to send the customer next: the page of a wallet or a bank, a QR code, 3-D Secure.
 *
 * Reads every form that `next_action` takes: a member `<payment method>_handle_redirect`,
 * `redirect_to_url`, `challenge_redirect` or `ddc_redirect` with a `url`, whatever `type` says; a
 * `url` of its own; and the answers of 2022, which hold JSON text or an empty string. The member that
 * `type` names comes first. The `status` is not looked at.
 *
 * @returns The address as it was sent, to be treated as opaque: https, http, or the scheme of an app
 * such as `alipays://…`. Never a script or data address. Undefined when there is none. Look at the
 * scheme yourself before you hand it to anything but the customer's browser or phone. A checkout
 * session has its page in `session.url`.
 * @see documented: alipay-zh, doc-2895670; partial: doc-1722924 (`ddc_redirect`, JSON text);
 * inferred: public code of integrators (a `url` of its own)
 */
export function nextActionUrl(intent: PaymentIntent | SetupIntent): string | undefined {
  const action = readAction(intent?.next_action);
  if (!action) return undefined;
  const named = action[String(action.type)];
  return [named, ...Object.values(action), action].map(addressIn).find(Boolean);
}

function readAction(value: unknown): Fields | undefined {
  if (hasFields(value)) return value;
  if (typeof value !== "string") return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return hasFields(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function addressIn(value: unknown): string | undefined {
  if (!hasFields(value) || typeof value.url !== "string") return undefined;
  const [, scheme] = address.exec(value.url) ?? [];
  if (scheme === undefined || refusedSchemes.includes(scheme.toLowerCase())) return undefined;
  return value.url;
}
