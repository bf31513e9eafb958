import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { type Listening, listen } from "../../scripts/support/loopback.js";

/** An answer on its way. */
export interface PassingAnswer {
  status: number;
  /** Content type. */
  type: string;
  text: string;
}

/** What a server does otherwise than the one behind it. */
export interface Meddling {
  /** Changes a request before it goes on: what is left out of it is not checked behind. */
  request?: (request: { headers: Headers; body: string; method: string; path: string }) => void;
  /** Answers in the place of the server behind; undefined lets a request pass. */
  instead?: (request: {
    headers: Headers;
    body: string;
    method: string;
    path: string;
  }) => PassingAnswer | undefined;
  /** Changes an answer. */
  answer?: (answer: PassingAnswer, path: string) => PassingAnswer;
}

/** A server on this machine that hands everything on to another one, and does something wrong on its way. */
export function startMeddler(target: string, meddling: Meddling): Promise<Listening> {
  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    meddling.request?.(request);
    const own = meddling.instead?.(request);
    const passed = own ?? (await pass(target, request));
    const { status, type, text } = own ?? meddling.answer?.(passed, request.path) ?? passed;
    outgoing.writeHead(status, type ? { "content-type": type } : {}).end(text);
  });
  return listen(server);
}

async function readRequest(incoming: IncomingMessage) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (!["host", "connection", "content-length", "transfer-encoding"].includes(name))
      headers.set(name, String(value));
  const body = (await buffer(incoming)).toString("latin1");
  return { headers, body, method: incoming.method ?? "GET", path: incoming.url ?? "/" };
}

async function pass(
  target: string,
  { headers, body, method, path }: Awaited<ReturnType<typeof readRequest>>,
): Promise<PassingAnswer> {
  const response = await fetch(target + path, {
    ...{ method, headers },
    ...(body !== "" && { body: Buffer.from(body, "latin1") }),
  });
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, text: await response.text() };
}
