import { whenAborted } from "./abort.js";
import { type Context, interruptionError } from "./answer.js";
import { interruptedBy, isSteering } from "./connection.js";
import type { WooshPayError } from "./errors.js";
import { kindOf } from "./kinds.js";
import type { Interrupted } from "./outcome.js";

// Answers of the API are a few kB; more than this is no answer of the API.
const longestBody = 16 * 1024 * 1024;

/**
 * A fetch that is given an address and everything else about the request, in plain values that the fetch of
 * any library takes: a Request of this runtime means nothing to them.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** Everything about a request but its address. */
export interface FetchInit {
  /** In capitals. */
  method: string;
  /** Names in small letters. */
  headers: Record<string, string>;
  /** Text; for an upload bytes, or a FormData where the runtime cannot write it out; null for none. */
  // biome-ignore lint/suspicious/noExplicitAny: the types of each library name its own kinds of bodies.
  body: any;
  /** Not on runtimes that refuse the word. */
  cache?: "no-store";
  redirect: "manual";
  /** Ends the connection on a timeout or an abort. */
  signal: AbortSignal;
}

/** What is read of the answer, besides a body that is a stream; a Response of any library is one. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: {
    get(name: string): string | null;
    forEach(callback: (value: string, name: string) => void): void;
  };
  text(): Promise<string>;
}

/** A request that was written down; the signal comes with the attempt. */
export interface Written {
  url: string;
  init: Omit<FetchInit, "signal">;
}

/** What came back from one attempt, read to its end. */
export interface Answer {
  response: Response;
  /** Undefined when the body is no UTF-8, or longer than any answer of the API. */
  text: string | undefined;
}

interface Limits {
  /** ms */
  timeout: number;
  signal: AbortSignal | undefined;
}

/**
 * Sends a request once and reads the answer to its end, all within the timeout.
 * @returns the answer, or the error for an attempt that got no whole one.
 * @throws what a framework steers by, as it is.
 */
export async function attempt(
  fetch: Fetch,
  { url, init }: Written,
  { timeout, signal }: Limits,
  context: Context,
): Promise<Answer | WooshPayError> {
  if (signal?.aborted) return interruptionError("unbegun", signal.reason, undefined, context);
  const controller = new AbortController();
  let response: Response | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget: (() => void) | undefined;
  const receive = async (): Promise<Answer> => {
    const plain = init.body instanceof FormData ? await writtenOut(init) : init;
    // A fetch of one's own may change what it is given; the next attempt is as the first.
    const own = { ...plain, headers: { ...plain.headers }, signal: controller.signal };
    const answer: unknown = await fetch(url, own);
    checkResponse(answer);
    response = answer;
    return { response, text: await readText(response) };
  };
  try {
    return await new Promise((resolve, reject) => {
      // A fetch of one's own may not look at the signal; this ends the wait all the same.
      const interrupt = (kind: Interrupted, cause: unknown) => {
        resolve(interruptionError(kind, cause, response, context));
        controller.abort(cause);
      };
      const late = () => interrupt("timeout", new Error(`no whole answer in ${timeout} ms`));
      // A longer time makes timers fire at once.
      if (timeout < 2 ** 31) timer = setTimeout(late, timeout);
      forget = whenAborted(signal, () => interrupt("abort", signal?.reason));
      receive().then(resolve, reject);
    });
  } catch (cause) {
    if (isSteering(cause)) throw cause;
    return interruptionError(interruptedBy(cause), cause, response, context);
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}

// A form as bytes, since many a fetch knows no form but its own, and sends "[object FormData]". React Native
// knows bytes of none.
async function writtenOut(init: Written["init"]): Promise<Written["init"]> {
  try {
    const form = new Response(init.body);
    const headers = { ...init.headers, "content-type": form.headers.get("content-type") as string };
    return { ...init, headers, body: await form.arrayBuffer() };
  } catch {
    return init;
  }
}

function checkResponse(answer: unknown): asserts answer is Response {
  const { status, headers, text, body, bodyUsed } = (answer ?? {}) as Partial<Response>;
  if (typeof status !== "number" || typeof headers?.get !== "function" || !text)
    throw new TypeError(`it answered no Response, found ${kindOf(answer)}`);
  if (bodyUsed || body?.locked) throw new TypeError("the body was read before it was handed on");
}

async function readText(response: Response): Promise<string | undefined> {
  const { body } = response;
  // Not every fetch gives a stream, that of some is one of Node, and jsdom has no TextDecoder.
  if (!body?.getReader || !globalThis.TextDecoder) {
    const text = await response.text();
    return text.length > longestBody ? undefined : text;
  }
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const reader = body.getReader();
  for (let read = ""; ; ) {
    const { done, value } = await reader.read();
    try {
      read += utf8.decode(value, { stream: !done });
      if (done) return read;
      if (read.length <= longestBody) continue;
    } catch {
      // No UTF-8.
    }
    reader.cancel().catch(() => {});
    return undefined;
  }
}
