import type { Exchange } from "../../contract/exchange.js";
import { isObject } from "../../contract/json.js";
import { excerpt } from "../../contract/judge/excerpt.js";
import { Mistake } from "../problem.js";
import { type HarEntry, isHarEntry, isHarRequest, requestOf, responseOf } from "./har.js";

/**
 * The exchange that a JSON value is: an entry of a HAR, or an `Exchange` of this package. Undefined where it is
 * none; events have a `request` too, without method and url.
 * @throws Mistake where it is one, and its answer has no status.
 */
export function exchangeOf(value: unknown): Exchange | undefined {
  if (!isObject(value) || !isHarRequest(value.request)) return undefined;
  if (isHarEntry(value)) return exchangeOfEntry(value);
  refuseWithoutStatus(value.response);
  const { request, response } = value as unknown as Exchange;
  return { request, response: response ?? undefined };
}

/**
 * The exchange that an entry of a HAR holds.
 * @throws Mistake where its answer has no status.
 */
export function exchangeOfEntry({ request, response }: HarEntry): Exchange {
  refuseWithoutStatus(response);
  return { request: requestOf(request), response: responseOf(response) };
}

function refuseWithoutStatus(response: unknown): void {
  if (response !== undefined && response !== null && !hasStatus(response))
    throw new Mistake("response.status, a number", excerpt(response));
}

function hasStatus(response: unknown): boolean {
  return isObject(response) && Number.isInteger(response.status);
}

/**
 * Why an exchange says nothing of the API, whatever its address: a browser asks before it sends, and a redirect
 * comes from what stands in between. Undefined where it may say something.
 */
export function asideOf({ request, response }: Exchange): string | undefined {
  if (request.method.toUpperCase() === "OPTIONS") return "preflights";
  return response && response.status >= 300 && response.status < 400 ? "redirects" : undefined;
}
