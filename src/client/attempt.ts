import { whenAborted } from "./abort.js";
import { interruptedBy } from "./connection.js";
import type { Interrupted } from "./outcome.js";

// Answers of the API are a few kB; more than this is no answer of the API.
const longestBody = 16 * 1024 * 1024;

/**
 * A fetch that is given an address and everything else about the request, in plain values that the fetch of
 * any library takes: a Request of this runtime means nothing to them.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/** Everything about a request but its address. */
export interface FetchInit extends RequestInit {
  /** Names in small letters. */
  headers: Record<string, string>;
  /** Ends the connection on a timeout or an abort. */
  signal: AbortSignal;
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

/** Why an attempt got no whole answer. `response` is there when at least its head arrived. */
export class Interruption extends Error {
  constructor(
    readonly kind: Interrupted,
    cause: unknown,
    readonly response: Response | undefined,
  ) {
    super(kind, { cause });
  }
}

interface Limits {
  /** ms */
  timeout: number;
  signal: AbortSignal | undefined;
}

/**
 * Sends a request once and reads the answer to its end, all within the timeout.
 * @throws Interruption
 */
export async function attempt(
  fetch: Fetch,
  makeRequest: () => Written,
  { timeout, signal }: Limits,
): Promise<Answer> {
  const controller = new AbortController();
  const { url, init } = makeRequest();
  let response: Response | undefined;
  const receive = async (): Promise<Answer> => {
    const answer: unknown = await fetch(url, { ...init, signal: controller.signal });
    checkResponse(answer);
    response = answer;
    return { response, text: await readText(response) };
  };
  let interrupt = (_: Interruption) => {};
  // A fetch of one's own may not look at the signal; the race ends the wait all the same.
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = (interruption) => {
      reject(interruption);
      controller.abort(interruption.cause);
    };
  });
  const abort = () => interrupt(new Interruption("abort", signal?.reason, response));
  const late = () =>
    interrupt(new Interruption("timeout", new Error(`no whole answer in ${timeout} ms`), response));
  // A longer time makes timers fire at once.
  const timer = timeout < 2 ** 31 ? setTimeout(late, timeout) : undefined;
  let forget = () => {};
  try {
    if (signal?.aborted) throw new Interruption("unbegun", signal.reason, undefined);
    forget = whenAborted(signal, abort);
    return await Promise.race([interrupted, receive()]);
  } catch (cause) {
    throw cause instanceof Interruption
      ? cause
      : new Interruption(interruptedBy(cause), cause, response);
  } finally {
    clearTimeout(timer);
    forget();
  }
}

function checkResponse(answer: unknown): asserts answer is Response {
  const { status, headers, text, body, bodyUsed } = (answer ?? {}) as Partial<Response>;
  if (typeof status !== "number" || typeof headers?.get !== "function" || !text)
    throw new TypeError(
      `it answered no Response, found ${answer === null ? answer : typeof answer}`,
    );
  if (bodyUsed || body?.locked) throw new TypeError("the body was read before it was handed on");
}

const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

async function readText(response: Response): Promise<string | undefined> {
  const { body } = response;
  // Not every fetch gives a stream, and that of some is one of Node.
  if (!body?.getReader) {
    const text = await response.text();
    return text.length > longestBody ? undefined : text;
  }
  const chunks: Uint8Array[] = [];
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decode(chunks, size);
    chunks.push(value);
    size += value.length;
    if (size > longestBody) {
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
}

function decode(chunks: Uint8Array[], size: number): string | undefined {
  const [only] = chunks;
  try {
    return utf8.decode(chunks.length === 1 ? only : joined(chunks, size));
  } catch {
    return undefined;
  }
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
