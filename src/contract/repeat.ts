import { mask, maskedJson } from "./excerpt.js";
import type { ExchangeRequest } from "./exchange.js";
import { isObject } from "./json.js";

const longestBody = 2000;

/** A command that sends a request again: the key comes from the environment, other secrets are masked. */
export function repeatCommand({ method, url, body }: ExchangeRequest): string {
  const verb = method.toUpperCase();
  const address = /^https?:/i.test(url)
    ? url.replace(/\/\/[^/@]*@/, "//")
    : `"$WOOSHPAY_URL"${url}`;
  const data = textOf(body);
  const isShown = data !== undefined && data.length <= longestBody;
  return [
    'curl -u "$WOOSHPAY_SECRET_KEY:"',
    ...(verb === "GET" ? [] : ["-X", verb]),
    address.startsWith('"') ? mask(address) : quoted(mask(address)),
    ...(isShown ? ["-H 'Content-Type: application/json'", "-d", quoted(data)] : []),
    ...(body === undefined || isShown ? [] : ["-d @body.json"]),
  ].join(" ");
}

// Bytes and forms have no text that a terminal takes.
function textOf(body: unknown): string | undefined {
  if (typeof body === "string")
    try {
      return maskedJson(JSON.parse(body));
    } catch {
      return mask(body);
    }
  const isPlain = Array.isArray(body) || (isObject(body) && !(body instanceof FormData));
  return isPlain && !ArrayBuffer.isView(body) ? maskedJson(body) : undefined;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
