import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createPlainServer, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { type Listening, listen } from "../../scripts/support/loopback.js";

/** What arrived at a target. */
export interface Arrived {
  method: string;
  url: string;
  raw: string[];
  body: Buffer;
  trailers: string[];
}

/** A target that is running until the test ends. */
export interface Target extends Listening {
  arrived: Arrived[];
  /** How many connections were made to it. */
  connections: number;
}

/** Starts a target that answers once the whole request is there. */
export async function startTarget(
  answer: (arrived: Arrived, ...parameters: Parameters<RequestListener>) => void,
): Promise<Target> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const one = await arrivedIn(request).catch(() => undefined);
    if (!one) return;
    arrived.push(one);
    answer(one, request, response);
  });
  return running(server, arrived);
}

/** Starts a target that answers as it likes. */
export function startRawTarget(listener: RequestListener): Promise<Target> {
  return running(createServer(listener), []);
}

/** Starts a target that has a connection, and no HTTP. */
export async function startWire(onRequest: (socket: Socket) => void): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createPlainServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).once("data", () => onRequest(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${port}`, close };
}

/** Answers JSON. */
export function json(body: Buffer | string, status = 200): Parameters<typeof startTarget>[0] {
  return (_arrived, _request, response) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(body);
  };
}

async function running(server: Server, arrived: Arrived[]): Promise<Target> {
  const listening = await listen(server);
  onTestFinished(listening.close);
  const target = { ...listening, arrived, connections: 0 };
  server.on("connection", () => {
    target.connections += 1;
  });
  return target;
}

async function arrivedIn(request: IncomingMessage): Promise<Arrived> {
  const body = await buffer(request);
  const { method = "", url = "", rawHeaders: raw, rawTrailers: trailers } = request;
  return { method, url, raw, body, trailers };
}
