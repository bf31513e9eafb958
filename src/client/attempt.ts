// Answers of the API are a few kB; more than this is no answer of the API.
const longestBody = 16 * 1024 * 1024;

/** What came back from one attempt, read to its end. */
export interface Answer {
  response: Response;
  /** Undefined when the body is no UTF-8, or longer than any answer of the API. */
  text: string | undefined;
}

/** Why an attempt got no whole answer. `response` is there when at least its head arrived. */
export class Interruption {
  constructor(
    readonly kind: "timeout" | "abort" | "connection",
    readonly cause: unknown,
    readonly response: Response | undefined,
  ) {}
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
  fetch: (request: Request) => Promise<Response>,
  makeRequest: (signal: AbortSignal) => Promise<Request>,
  { timeout, signal }: Limits,
): Promise<Answer> {
  const controller = new AbortController();
  const request = await makeRequest(controller.signal);
  let response: Response | undefined;
  const receive = async (): Promise<Answer> => {
    response = await fetch(request);
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
  const timer = Number.isFinite(timeout) ? setTimeout(late, timeout) : undefined;
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  try {
    return await Promise.race([interrupted, receive()]);
  } catch (cause) {
    throw cause instanceof Interruption ? cause : new Interruption("connection", cause, response);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

async function readText({ body }: Response): Promise<string | undefined> {
  if (!body) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = body.getReader();
  let size = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    size += value?.length ?? 0;
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      size = Number.POSITIVE_INFINITY;
    }
    if (done && size <= longestBody) return text;
    if (size > longestBody) {
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
}
