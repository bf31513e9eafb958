import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { verifyWebhook, WebhookVerificationError } from "../../webhooks/index.js";
import { ProblemError } from "../problem.js";
import type { Flow } from "./flow.js";

/** Input of flows that wait for events: where these are delivered to. */
export const deliveryInput = "webhook_url";

/** Whether a flow has a step at which events come in. */
export function waitsForEvents({ steps }: Flow): boolean {
  return steps.some(({ deliveries }) => deliveries.length > 0);
}

/** What a delivery has to be. */
export interface Expected {
  /** Type of the event. */
  event: string;
  /** Id of the object that it is about. */
  object: string;
  /** Secret that it is signed with. */
  secret: string;
}

interface Delivered {
  headers: IncomingHttpHeaders;
  body: Uint8Array;
}

/** A webhook endpoint on this machine that takes whatever is delivered, and tells afterwards what it was. */
export class Receiver {
  readonly #server: Server;
  readonly #delivered: Delivered[] = [];
  #wake = () => {};

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const body = await buffer(request).catch(() => undefined);
      if (body) this.#delivered.push({ headers: request.headers, body });
      response.writeHead(request.method === "POST" ? 204 : 405).end();
      this.#wake();
    });
  }

  /**
   * Listens on this machine.
   * @param port 0 for a free one.
   * @throws UserError when another program has the port.
   */
  static async listen(port: number): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve, reject) => {
      receiver.#server.once("error", reject).listen(port, "127.0.0.1", resolve);
    }).catch((error: NodeJS.ErrnoException) => {
      const found = error.code === "EADDRINUSE" ? `${port}, which is taken` : `${error.code}`;
      throw new ProblemError({ file: "--listen", expected: "a free port", found });
    });
    return receiver;
  }

  /** Where it listens. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/webhooks`;
  }

  /**
   * Waits for a delivery.
   * @param milliseconds how long at most.
   * @returns undefined once it is there; otherwise what there was instead, in words.
   */
  async missed(expected: Expected, milliseconds: number): Promise<string | undefined> {
    const end = Date.now() + milliseconds;
    for (let seen = 0; ; ) {
      const next = this.#delivered[seen];
      if (next && (await whatIsWrong(next, expected)) === undefined) return undefined;
      if (next) seen += 1;
      else if (Date.now() >= end) return this.#seen(expected);
      else await this.#next(end - Date.now());
    }
  }

  /** Ends it. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #next(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #seen(expected: Expected): Promise<string> {
    if (this.#delivered.length === 0) return "no delivery";
    const all = await Promise.all(this.#delivered.map((one) => whatIsWrong(one, expected)));
    return [...new Set(all)].join("; ");
  }
}

async function whatIsWrong({ headers, body }: Delivered, expected: Expected) {
  try {
    const event = await verifyWebhook({ payload: body, headers, secret: expected.secret });
    const { id } = event.data.object as { id?: unknown };
    const isIt = event.type === expected.event && id === expected.object;
    return isIt ? undefined : `${event.type} about ${id}`;
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return `a delivery that fails with ${error.code}`;
  }
}
