import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { closeServer } from "../close-server.js";
import { ProblemError } from "../problem.js";
import { headLimit } from "./headers.js";
import { type OwnAnswer, ownAnswers, ownBody } from "./own-answer.js";
import { Passage, type Surroundings } from "./passage.js";

/** A proxy that is listening. */
export interface RunningProxy {
  /** Its origin, for example `http://127.0.0.1:49152`. */
  url: string;
  /** Takes no more requests, ends those that are under way after a moment, and waits until all are checked. */
  close(): Promise<void>;
}

// Longer than any client keeps a connection that it does not use.
const idleTime = 65_000;

const graceTime = 1000;

/**
 * Listens on this machine.
 * @param port 0 for a free one.
 * @throws UserError when it cannot listen there.
 */
export async function startServer(port: number, around: Surroundings): Promise<RunningProxy> {
  let underWay = 0;
  let onRest = () => {};
  const pass = (isAsking: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    new Passage(request, response, around, isAsking);
    underWay += 1;
    // Behind the passage itself, which has taken down by then what passed.
    response.on("close", () => {
      underWay -= 1;
      if (underWay === 0) onRest();
    });
  };
  const server = createServer({
    ...{ maxHeaderSize: headLimit, keepAliveTimeout: idleTime },
    // How long an upload may take is up to the target.
    requestTimeout: 0,
  });
  server
    .on("request", pass(false))
    .on("checkContinue", pass(true))
    .on("checkExpectation", pass(false));
  server.on("connect", (_request, socket) => refuse(socket, ownAnswers.tunnel));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const isTooLong = error.code === "HPE_HEADER_OVERFLOW";
    refuse(socket, isTooLong ? ownAnswers.tooLong : ownAnswers.malformed);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new ProblemError({ file: "--port", expected: "a free port", found: reason(port, error) });
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await closeServer(server, graceTime);
      // A connection is gone before what was under way on it has noticed.
      await new Promise<void>((resolve) => {
        onRest = resolve;
        if (underWay === 0) resolve();
      });
      around.upstream.close();
    },
  };
}

/** Answers on a connection that has no request. */
function refuse(socket: Duplex, answer: OwnAnswer): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = ownBody(answer);
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`,
    "Content-Type: application/json",
    `Content-Length: ${body.length}`,
    "Connection: close",
  ];
  socket.on("error", () => {});
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function reason(port: number, { code }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return `${port}, which another program listens on`;
  return code === "EACCES" ? `${port}, which needs more rights` : `${port}: ${code}`;
}
