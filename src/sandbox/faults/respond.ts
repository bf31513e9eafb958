import type { SandboxAnswer } from "../message.js";

/**
 * What a `fetch` of this process makes of an answer, its faults included.
 * @throws TypeError (as a rejection) where the connection is reset, as fetch does; the reason of the signal when the
 * request is aborted.
 */
export async function respond(
  answer: SandboxAnswer,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const { status, headers, body, delay = 0, fault } = answer;
  if (delay > 0) await pause(delay, signal);
  signal?.throwIfAborted();
  if (fault?.kind === "timeout") await pause(undefined, signal);
  if (fault?.kind === "reset") throw brokenConnection("fetch failed");
  if (fault?.kind !== "truncate") return new Response(body, { status, headers });
  const bytes = new TextEncoder().encode(body);
  const length = { "content-length": String(bytes.length) };
  return new Response(brokenOff(bytes.slice(0, fault.bytes)), {
    status,
    headers: { ...headers, ...length },
  });
}

function brokenConnection(message: string): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError(message, { cause });
}

function brokenOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(brokenConnection("terminated"));
      else controller.enqueue(bytes);
      isSent = true;
    },
  });
}

/** @param milliseconds undefined to wait until the signal ends it. */
function pause(milliseconds: number | undefined, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const done = () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(done, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}
