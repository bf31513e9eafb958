import type { ExchangeRequest } from "./exchange.js";
import { mediaTypeIn, readHeaders } from "./http/headers.js";
import { isObject } from "./json.js";
import { withinDepth } from "./judge/depth.js";
import { mask, maskedJson } from "./judge/excerpt.js";

const longestBody = 2000;

const json = "application/json";

/**
 * A command that sends a request again, secrets masked: to the API with the key from the environment, to anybody
 * else's endpoint without. Where the request names no host, it is that of `WOOSHPAY_BASE_URL`, or of `ENDPOINT`.
 */
export function repeatCommand(
  { method, url, headers, body }: ExchangeRequest,
  { isDelivery = false } = {},
): string {
  const verb = method.toUpperCase();
  const address = /^https?:/i.test(url)
    ? url.replace(/\/\/[^/@]*@/, "//")
    : `"$${isDelivery ? "ENDPOINT" : "WOOSHPAY_BASE_URL"}"${url}`;
  const type = mediaTypeIn(readHeaders(headers)) ?? json;
  return [
    isDelivery ? "curl" : 'curl -u "$WOOSHPAY_SECRET_KEY:"',
    ...(verb === "GET" ? [] : ["-X", verb]),
    address.startsWith('"') ? mask(address) : quoted(mask(address)),
    ...(body === undefined || body === ""
      ? []
      : [`-H ${quoted(`Content-Type: ${type}`)}`, dataOf(body)]),
  ].join(" ");
}

// Bytes and forms have no text that a terminal takes, and what is no JSON may hold secrets anywhere.
function dataOf(body: unknown): string {
  const data = withinDepth(
    () => textOf(body),
    () => undefined,
  );
  return data === undefined || data.length > longestBody
    ? "--data-binary @body"
    : `-d ${quoted(data)}`;
}

function textOf(body: unknown): string | undefined {
  if (typeof body === "string")
    try {
      return maskedJson(JSON.parse(body));
    } catch {
      return undefined;
    }
  const isPlain = Array.isArray(body) || (isObject(body) && !(body instanceof FormData));
  return isPlain && !ArrayBuffer.isView(body) ? maskedJson(body) : undefined;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
