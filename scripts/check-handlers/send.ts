import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** A request as it goes over the wire. */
export interface Sent {
  method?: string;
  headers?: OutgoingHttpHeaders;
  /** The parts of the body, each sent on its own, a moment after the one before. */
  chunks?: readonly Uint8Array[];
  /** Whether the length is announced; without, the transfer is chunked. */
  hasLength?: boolean;
  /** Whether the connection breaks off before the end of the body. */
  breaksOff?: boolean;
}

/** What came back. */
export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/**
 * Sends a request byte by byte as it is told, on a connection of its own, which fetch does not let one do.
 *
 * @throws (as a rejection) what broke the connection, when no answer had come by then.
 */
export async function send(url: string, sent: Sent): Promise<Received> {
  const { method = "POST", chunks = [], hasLength = true, breaksOff = false } = sent;
  const length = chunks.reduce((sum, { length }) => sum + length, 0) + Number(breaksOff);
  const headers = {
    ...sent.headers,
    ...(hasLength ? { "Content-Length": length } : { "Transfer-Encoding": "chunked" }),
  };
  const outgoing = request(url, { method, headers, agent: false });
  const received = new Promise<Received>((resolve, reject) => {
    outgoing.once("error", reject);
    outgoing.once("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.once("error", reject);
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
  });
  received.catch(() => {});
  for (const [index, chunk] of chunks.entries()) {
    if (index > 0) await wait(2);
    outgoing.write(chunk);
  }
  if (breaksOff) {
    await wait(20);
    outgoing.destroy(new Error("broken off"));
  } else outgoing.end();
  return received;
}

/** Cuts bytes into parts, so that characters of several bytes are cut in the middle. */
export function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += size)
    parts.push(bytes.subarray(start, start + size));
  return parts;
}
