import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** One request as it came in. */
export interface Received {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Whether an answer was sent on this connection before. */
  reused: boolean;
  socket: Socket;
}

/** What a case does with a request: it writes raw bytes to the socket, or ends it. */
export type Answer = (received: Received) => unknown;

/** A server that writes whatever bytes a case wants, at the pace that the case wants. */
export class HostileServer {
  readonly #received = new Map<string, Received[]>();
  readonly #answers = new Map<string, Answer[]>();
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer({ noDelay: true }, (socket) => void this.#serve(socket));
  }

  /** Starts on a free port of this machine. */
  static async start(): Promise<HostileServer> {
    const server = new HostileServer();
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Answers for the requests that carry `X-Case: name`, one after the other; the last one repeats. */
  on(name: string, answers: Answer[]): void {
    this.#answers.set(name, answers);
  }

  /** Requests with `X-Case: name`; without a name, all requests. */
  received(name?: string): Received[] {
    return name === undefined
      ? [...this.#received.values()].flat()
      : (this.#received.get(name) ?? []);
  }

  /** Ends everything that is still open. */
  async close(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #serve(socket: Socket): Promise<void> {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    // The other side may reset the connection as well: that is an outcome, not a fault.
    socket.on("error", () => {});
    let buffered = "";
    let reused = false;
    socket.on("data", (chunk) => {
      buffered += chunk.toString("latin1");
      const request = parse(buffered);
      if (!request) return;
      buffered = "";
      const received = { ...request, reused, socket };
      reused = true;
      const name = request.headers["x-case"] ?? "";
      const all = [...this.received(name), received];
      this.#received.set(name, all);
      const answers = this.#answers.get(name) ?? [];
      const answer = answers[Math.min(all.length, answers.length) - 1];
      if (answer) answer(received);
      else socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    });
  }
}

/** A request out of the bytes so far; undefined while some are missing. */
function parse(bytes: string): Pick<Received, "method" | "path" | "headers" | "body"> | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = bytes.slice(0, end).split("\r\n");
  const [method = "", path = ""] = first.split(" ");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = bytes.slice(end + 4);
  return body.length < Number(headers["content-length"] ?? 0)
    ? undefined
    : { method, path, headers, body };
}
