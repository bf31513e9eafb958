import type { Call } from "../../generated/resources.js";
import { ApiCall } from "./call.js";
import { checkOptions } from "./option-kinds.js";
import type { RequestOptions } from "./options.js";
import { checkPathParameters } from "./path.js";
import { createRedact } from "./redact.js";
import type { Send } from "./sender.js";
import type { NamedOperation } from "./transport.js";

/** A call that no page shows; see {@link SendRequest}. */
export type RequestInput = {
  /** HTTP method, in capitals. */
  method: NamedOperation["method"];
  /**
   * Path behind the host, for example `/v1/refunds/re_1`. What a query would hold belongs into `query`;
   * identifiers in it are checked as those of the named methods are.
   */
  path: string;
  /** Filters, written as those of the named methods are: `{ price: { gte: 1 } }` is `price[gte]=1`. */
  query?: object | undefined;
} & (
  | {
      /** Sent as JSON. */
      body?: object | undefined;
      /** Not beside a body. */
      form?: undefined;
    }
  | {
      /** Not beside a form. */
      body?: undefined;
      /** Sent as a form in the place of a body, for uploads; a Blob or a string for each field. */
      form?: Record<string, Blob | string> | undefined;
    }
);

/**
 * Sends what no named method sends, with the same key, retries, errors, hooks and idempotency keys. Errors
 * and hooks name it by method and path: `request GET /v1/refunds/re_1`.
 * @throws TypeError (as a rejection) for a path that is none, or leads elsewhere.
 * @throws WooshPayError (as a rejection) when the call does not succeed; an answer that is no JSON object is
 * no success.
 */
export type SendRequest = <Result = unknown>(
  input: RequestInput,
  options?: RequestOptions,
) => Call<Result>;

/** Makes the method that sends what no named method sends. */
export function createRequest(send: Send): SendRequest {
  return <Result>(given: RequestInput, options = {}) => {
    const start = async () => {
      const { method, path, query, body, form, ...rest } = given;
      // What stands under another name would be left out without a word.
      checkOptions("request: ", rest, { method, path, query, body, form } as object);
      const kind = form ? "multipart" : body === undefined ? undefined : "json";
      const sent = form ?? body;
      const operation = { ...operationAt(method, path, kind), body: kind } as const;
      return send<Result>(operation, { path: {}, query, body: sent }, options);
    };
    return new ApiCall(start());
  };
}

const redact = /* @__PURE__ */ createRedact([]);

/**
 * An operation that the table lacks. Each part of its path is checked as an identifier is.
 * @throws TypeError for a method or a path that is none, and for a GET with a body.
 */
export function operationAt(method: string, path: string, body: unknown): NamedOperation {
  const id = redact(`request ${method} ${path}`);
  if (!/^\w+ [A-Z]+ \//.test(id) || (body && method === "GET"))
    throw new TypeError(`${id}: expected a method, GET without a body, and a path as /v1/refunds.`);
  for (const part of path.split("/").slice(1)) checkPathParameters(id, { "a part of path": part });
  return { id, method: method as NamedOperation["method"], path };
}
