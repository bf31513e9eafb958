import { type IncomingHttpHeaders, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { Letter } from "./delivery.js";

/** What came back. */
export type Answer =
  | {
      status: number;
      headers: IncomingHttpHeaders;
      /** The beginning of the body. */
      text: string;
      /** How long it took, in milliseconds. */
      ms: number;
    }
  | {
      status?: undefined;
      /** Code of what broke the connection, such as ECONNRESET, or `timeout`. */
      code: string;
      ms: number;
    };

// Enough to read what an endpoint says of a refusal.
const keptText = 500;

/**
 * Sends a request on a connection of its own, byte for byte as it is told, and follows nothing.
 *
 * @param timeout how long to wait for the end of the answer, in milliseconds.
 */
export async function send(
  url: URL,
  letter: Pick<Letter, "headers" | "body" | "pieces" | "holdsBack"> & { method?: string },
  timeout: number,
): Promise<Answer> {
  const { method = "POST", headers, body, pieces = body.length, holdsBack } = letter;
  // Counts from the end of the body, however slowly it is sent.
  let started = performance.now();
  const elapsed = () => performance.now() - started;
  const request = url.protocol === "https:" ? overHttps : overHttp;
  // Names in the case that they are given in; a list of values makes a line of each.
  const lines: Record<string, string[]> =
    method === "POST" ? { "Content-Length": [`${body.length}`] } : {};
  for (const [name, value] of headers) lines[name] = [...(lines[name] ?? []), value];
  const outgoing = request(url, { method, headers: lines, agent: false });
  const answer = new Promise<Answer>((resolve) => {
    const broken = (error: NodeJS.ErrnoException) =>
      resolve({ code: error.code ?? error.message, ms: elapsed() });
    const timer = setTimeout(() => resolve({ code: "timeout", ms: elapsed() }), timeout);
    outgoing.on("close", () => clearTimeout(timer));
    outgoing.on("error", broken);
    outgoing.on("response", (response) => {
      const { statusCode: status = 0, headers } = response;
      let text = "";
      const done = () => resolve({ status, headers, text, ms: elapsed() });
      response.setEncoding("utf8").on("data", (part: string) => {
        if (text.length < keptText) text += part.slice(0, keptText - text.length);
      });
      // An answer that breaks off has told its status.
      response.on("end", done).on("error", done);
    });
  });
  await write(outgoing, holdsBack ? body.subarray(0, body.length / 2) : body, pieces);
  started = performance.now();
  if (!holdsBack) outgoing.end();
  return answer.finally(() => outgoing.destroy());
}

async function write(
  outgoing: ReturnType<typeof overHttp>,
  body: Uint8Array,
  pieces: number,
): Promise<void> {
  outgoing.setNoDelay(true);
  for (let start = 0; start < body.length; start += pieces) {
    outgoing.write(body.subarray(start, start + pieces));
    // Parts arrive as parts only when they are sent apart.
    if (pieces < body.length) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  if (body.length === 0) outgoing.flushHeaders();
}
