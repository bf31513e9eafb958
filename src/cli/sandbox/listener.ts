import { isUtf8 } from "node:buffer";
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { errorBody } from "../../sandbox/answers.js";
import type { SandboxAnswer, SandboxRequest, StreamedAnswer } from "../../sandbox/message.js";
import type { Refusal } from "../../sandbox/refusal.js";
import { closeServer } from "../close-server.js";
import { ProblemError } from "../problem.js";
import { hasBody, isTooLong, type ReadBody, readBody } from "./body.js";
import { breakOff } from "./break-off.js";
import { malformed, tooLongBody, tooLongHead, tooSlow, tunnel } from "./refusals.js";

/** Answers a request. */
export type Answering = (
  request: SandboxRequest,
) => SandboxAnswer | StreamedAnswer | Promise<SandboxAnswer | StreamedAnswer>;

/** A port that is listened on. */
export interface Listening {
  /** Its origin, for example `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Names who answers; requests that have come before wait for it. */
  readonly answer: (answering: Answering) => void;
  /** Takes no more requests, and ends what is under way after a moment. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  /** 0 for a free one. */
  readonly port: number;
  /** Address of this machine. */
  readonly host: string;
  /** How long a request may take to arrive, in milliseconds; five minutes unless told. */
  readonly patience?: number;
}

const headLimit = 64 * 1024;

// What ends a connection, by what Node calls it; whatever else does is no request.
const brokenBy: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: tooLongHead,
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
};

// Longer than any client keeps a connection that it does not use.
const idleTime = 65_000;

// Headers come in one piece, but for whoever wants to hold a connection.
const longestHead = 60_000;

const graceTime = 500;

// Whoever reads so slowly has gone to sleep; what it missed is there to be read again.
const mostUnread = 4 * 1024 * 1024;

/**
 * Listens, and hands what arrives on as it arrives: method, target, headers and bytes. Whatever is wrong with a
 * request is answered, and never ends the process.
 * @throws UserError when it cannot listen there.
 */
export async function listen({
  port,
  host,
  patience = 300_000,
}: ListenOptions): Promise<Listening> {
  let answering: Answering | undefined;
  const early: (() => void)[] = [];
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    if (answering) attend(answering, request, response);
    else early.push(() => take(request, response));
  };
  const server = createServer({
    ...{ maxHeaderSize: headLimit, keepAliveTimeout: idleTime },
    ...{ requestTimeout: patience, headersTimeout: Math.min(patience, longestHead) },
    connectionsCheckingInterval: Math.min(patience, longestHead) / 2,
  });
  server.on("request", take);
  server.on("checkContinue", (request, response) => {
    // What is too long is refused before it is sent.
    if (!isTooLong(request)) response.writeContinue();
    take(request, response);
  });
  server.on("checkExpectation", take);
  server.on("connect", (_request, socket) => refuse(socket, tunnel));
  server.on("clientError", ({ code }: NodeJS.ErrnoException, socket) =>
    refuse(socket, brokenBy[code ?? ""] ?? malformed),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    const file = error.code === "EADDRNOTAVAIL" ? "--listen" : "--port";
    const found = reason(port, host, error);
    throw new ProblemError({ file, expected: "a free port of this machine", found });
  });
  return {
    url: originOf(host, (server.address() as AddressInfo).port),
    answer(named) {
      answering = named;
      for (const go of early.splice(0)) go();
    },
    close: () => closeServer(server, graceTime),
  };
}

function originOf(host: string, port: number): string {
  const anywhere = ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host;
  return `http://${anywhere.includes(":") ? `[${anywhere}]` : anywhere}:${port}`;
}

function reason(port: number, host: string, { code }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return `${port}, which another program listens on`;
  if (code === "EADDRNOTAVAIL") return `${host}, which is no address of this machine`;
  return code === "EACCES" ? `${port}, which needs more rights` : `${port}: ${code}`;
}

/** Answers a request; where that fails, its connection ends, and nothing else. */
function attend(answer: Answering, request: IncomingMessage, response: ServerResponse): void {
  const fail = () => response.destroy();
  // What needs not be waited for is answered at once: a turn of the loop costs more than most answers.
  const act = (body: ReadBody) => {
    try {
      respond(answer, request, response, body)?.catch(fail);
    } catch {
      fail();
    }
  };
  if (hasBody(request)) readBody(request, act, fail);
  else act(undefined);
}

function respond(
  answer: Answering,
  request: IncomingMessage,
  response: ServerResponse,
  body: ReadBody,
): undefined | Promise<void> {
  if (body === "too long") {
    // The rest of it is not waited for.
    send(response, refused(tooLongBody, { connection: "close" }));
    return undefined;
  }
  const { method = "GET", url: target = "/", headers } = request;
  const header = (name: string) => {
    const value = headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
  const isText = body !== undefined && headers["content-type"]?.includes("json") && isUtf8(body);
  // Read as a text once: more than one place asks for it.
  const given = answer({ method, target, header, body: isText ? body.toString() : body });
  return given instanceof Promise
    ? given.then((found) => pass(response, found))
    : pass(response, given);
}

function pass(
  response: ServerResponse,
  answer: SandboxAnswer | StreamedAnswer,
): undefined | Promise<void> {
  if ("open" in answer) stream(response, answer);
  else if (answer.delay || answer.fault) return sendBroken(response, answer);
  else send(response, answer);
  return undefined;
}

function send(response: ServerResponse, { status, headers, body }: SandboxAnswer): void {
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name] as string);
  list.push("content-length", String(Buffer.byteLength(body)));
  response.writeHead(status, list).end(body);
}

async function sendBroken(response: ServerResponse, answer: SandboxAnswer): Promise<void> {
  if (answer.delay) await pause(answer.delay, undefined, { ref: false });
  if (answer.fault) breakOff(response, answer, answer.fault);
  else send(response, answer);
}

function stream(response: ServerResponse, { status, headers, open }: StreamedAnswer): void {
  response.writeHead(status, headers);
  response.flushHeaders();
  const end = open((text) => {
    response.write(text);
    if (response.writableLength > mostUnread) response.destroy();
  });
  response.once("close", end);
}

function refused(refusal: Refusal, headers: Readonly<Record<string, string>>): SandboxAnswer {
  return {
    status: refusal.status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(errorBody(refusal, "wrapped")),
  };
}

/** Answers on a connection that has no request. */
function refuse(socket: Duplex, refusal: Refusal): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = refused(refusal, { connection: "close" });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries({ ...headers, "content-length": Buffer.byteLength(body) }).map((one) =>
      one.join(": "),
    ),
  ];
  socket.on("error", () => {});
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
