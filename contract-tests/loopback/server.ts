import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { listen } from "../../scripts/support/loopback.js";

/** A key that no account has, and that no test may find anywhere but in a header. */
export const secretKey = "sk_test_loopback+NotReal/7=";

/** One request as it came in. */
export interface Received {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  /** Bytes as latin1. */
  body: string;
}

/** What a request is answered with; a body that is no text is written as JSON. */
export interface Answer {
  /** 0: none ever comes. */
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A failure that may be repeated at once. */
export const unavailable: Answer = {
  status: 503,
  headers: { "Retry-After": "0" },
  body: { error: { type: "api_error", message: "busy" } },
};

/**
 * Starts a server on this machine until the test ends.
 * @param answers for the requests one after the other; the last one repeats.
 */
export async function serve(...answers: Answer[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    request.setEncoding("latin1");
    const { method = "", url = "", headers } = request;
    const count = received.push({ method, url, headers, body: await text(request) });
    const answer = answers[Math.min(count, answers.length) - 1] ?? {};
    const { status = 200, body = {} } = answer;
    if (status === 0) return;
    response.writeHead(status, { "Content-Type": "application/json", ...answer.headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  const { url, close } = await listen(server);
  onTestFinished(close);
  return { url, received };
}

/** What a call ends with that ought to fail. */
export function failureOf(call: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return call.then(
    () => {
      throw new Error("the call succeeded");
    },
    (error) => error,
  );
}
