import { interpret } from "./answer.js";
import type { Answer } from "./attempt.js";
import { WooshPayError } from "./errors.js";
import type { WooshPayOptions } from "./options.js";
import { operationAt } from "./request.js";
import { createSend } from "./sender.js";
import { settingsFrom } from "./settings.js";
import { writeRequest } from "./transport.js";

/** A fetch of the API: called as the global one is, and usable wherever a client takes one. */
export interface ApiFetch {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Where the API is, which the key decides unless the options do; the key goes nowhere else. */
  readonly baseUrl: string;
}

/** A body, and what it is, as it was given. */
interface Sent {
  type: string | null;
  bytes: ArrayBuffer | null;
}

/**
 * Makes a fetch for other clients of the API, such as openapi-fetch or one that is generated: it adds the key,
 * idempotency keys and headers, repeats as a WooshPay client does, tells hooks, and takes secrets out of its
 * errors. It answers with whatever WooshPay answers, errors of the API included; bodies are sent as they are
 * given, unchecked.
 *
 * Each call of it throws a TypeError for an address outside its `baseUrl`, where the key must not go, and for
 * a path that holds no identifier where one belongs; and a WooshPayError where no answer of the API comes: a
 * lost connection, a timeout, an abort, HTML or an error with status 200.
 *
 * @param secretKey `sk_test_…` or `sk_live_…`.
 * @throws TypeError when the key cannot be a secret key, or an option makes no sense.
 */
export function createFetch(secretKey: string, options: WooshPayOptions = {}): ApiFetch {
  const settings = settingsFrom(secretKey, options);
  const answers = new WeakMap<object, Answer>();
  const send = createSend(settings, write, (answer, context) => {
    const outcome = interpret<never>(answer, context);
    answers.set(outcome, answer);
    return outcome;
  });
  const { baseUrl } = settings;
  const call = async (input: Request | URL | string, init?: RequestInit) => {
    const isWhole = typeof input === "object" && "method" in input && !init;
    const request = isWhole ? input : new Request(input, init);
    const { path, search } = placeOf(request.url, baseUrl);
    const { method, headers, signal } = request;
    const operation = operationAt(method, path, request.body);
    const bytes = method === "GET" ? null : await request.arrayBuffer();
    const sent: Sent = {
      type: headers.get("content-type"),
      bytes: bytes?.byteLength ? bytes : null,
    };
    const outcome: object = await send(
      operation,
      { path: {}, query: search, body: sent },
      { headers: Object.fromEntries(headers), signal },
    ).catch((error) => error);
    const answer = answers.get(outcome);
    // An error that is none to HTTP says what is wrong, which its answer does not.
    if (!answer || (outcome instanceof WooshPayError && answer.response.status < 400))
      throw outcome;
    return copyOf(answer);
  };
  return Object.assign(call, { baseUrl });
}

function placeOf(address: string, baseUrl: string): { path: string; search: string } {
  const { origin, pathname, search } = new URL(address);
  const place = origin + pathname;
  if (!place.startsWith(`${baseUrl}/`))
    throw new TypeError(`fetch: expected an address within ${baseUrl}, found ${origin}.`);
  return { path: place.slice(baseUrl.length), search };
}

// What the client that calls has written goes out as it is.
const write: typeof writeRequest = (baseUrl, operation, { path, query, body }, headers) => {
  const { url, init } = writeRequest(baseUrl, operation, { path }, headers);
  const { type, bytes } = body as Sent;
  const own = { ...init.headers, ...(type && { "content-type": type }) };
  return { url: url + String(query), init: { ...init, headers: own, body: bytes } };
};

// The body was read to its end, and can be read again in a copy alone.
function copyOf({ response, text }: Answer): Response {
  const { status, statusText, headers } = response;
  return new Response(text || null, { status, statusText, headers: [...headers] });
}
