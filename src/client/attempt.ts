import { whenAborted } from "./abort.js";

// Answers of the API are a few kB; more than this is no answer of the API.
const longestBody = 16 * 1024 * 1024;

/**
 * A fetch that is given a request and, apart from it, the signal that ends it: a request that holds its
 * signal costs as much as the rest of a call.
 */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

/** What came back from one attempt, read to its end. */
export interface Answer {
  response: Response;
  /** Undefined when the body is no UTF-8, or longer than any answer of the API. */
  text: string | undefined;
}

/** Why an attempt got no whole answer. `response` is there when at least its head arrived. */
export class Interruption extends Error {
  constructor(
    readonly kind: "timeout" | "abort" | "connection",
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
  makeRequest: () => Request,
  { timeout, signal }: Limits,
): Promise<Answer> {
  const controller = new AbortController();
  const request = makeRequest();
  let response: Response | undefined;
  const receive = async (): Promise<Answer> => {
    response = await fetch(request, { signal: controller.signal });
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
  const forget = whenAborted(signal, abort);
  try {
    if (signal?.aborted) throw new Interruption("abort", signal.reason, undefined);
    return await Promise.race([interrupted, receive()]);
  } catch (cause) {
    throw cause instanceof Interruption ? cause : new Interruption("connection", cause, response);
  } finally {
    clearTimeout(timer);
    forget();
  }
}

const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

async function readText({ body }: Response): Promise<string | undefined> {
  if (!body) return "";
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
