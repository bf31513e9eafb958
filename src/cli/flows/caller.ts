import { listOperations } from "../../client/operations.js";
import type { Exchange } from "../../contract/exchange.js";
import { isObject } from "../../contract/json.js";
import { mask } from "../../contract/judge/excerpt.js";
import { WooshPay, WooshPayError } from "../../index.js";

/** What a call takes. */
export interface CallInput {
  path: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  body?: unknown;
}

/** What became of a call. */
export interface Called {
  /** What was sent, and what came back; undefined where nothing was sent. */
  exchange?: Exchange | undefined;
  /** What the client says of it, where neither an answer nor an error of the API came back. */
  problem?: string | undefined;
}

/** Makes one call after the other; never several at once. */
export type Caller = (operationId: string, input: CallInput) => Promise<Called>;

/**
 * Makes calls as users of the client do, by its named methods, and keeps what goes over the wire.
 * @param timeout longest time for one call, in milliseconds.
 * @param send sends the requests.
 * @throws TypeError for a key or an address that the client refuses.
 */
export function createCaller(
  secretKey: string,
  baseUrl: string,
  timeout = 30_000,
  send: typeof fetch = fetch,
): Caller {
  let exchange: Exchange | undefined;
  const client = new WooshPay(secretKey, {
    ...{ baseUrl, timeout, maxRetries: 0 },
    async fetch(url, { method, headers, body, ...rest }) {
      const request = { method, url, headers, body: body ?? undefined };
      exchange = { request };
      const response = await send(url, { method, headers, body, ...rest });
      const answer = { status: response.status, headers: Object.fromEntries(response.headers) };
      exchange = { request, response: { ...answer, body: await response.clone().text() } };
      return response;
    },
  });
  return async (operationId, input) => {
    exchange = undefined;
    const problem = await callMethod(client, operationId, input).then(
      () => undefined,
      (error: unknown) => problemOf(error, exchange),
    );
    return { exchange, problem };
  };
}

async function callMethod(client: WooshPay, operationId: string, input: CallInput) {
  const operation = listOperations().find(({ id }) => id === operationId);
  if (!operation) throw new TypeError(`${operationId}: no operation.`);
  const { name, path, query, body, text = [] } = operation;
  const names = path.match(/\w+(?=\})/g) ?? [];
  const method = name
    .split(".")
    .reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], client);
  return (method as (...values: unknown[]) => Promise<unknown>)(
    ...names.map((one) => input.path[one]),
    ...(query ? [input.query] : []),
    ...(body ? [withIntegers(input.body, text)] : []),
  );
}

// The client takes integers for the amounts that it sends as texts.
function withIntegers(body: unknown, names: readonly string[]): unknown {
  if (!isObject(body)) return body;
  const isText = (name: string, value: unknown) =>
    names.includes(name) && typeof value === "string" && /^\d+$/.test(value);
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      isText(name, value) ? Number(value) : value,
    ]),
  );
}

// An error that the API answers with is an answer, and criteria judge it.
function problemOf(error: unknown, exchange: Exchange | undefined): string | undefined {
  const status = exchange?.response?.status ?? 0;
  if (error instanceof WooshPayError && status >= 400) return undefined;
  return mask(error instanceof Error ? error.message : String(error));
}
