import { type ClientRequest, request as overHttp, Agent as PlainAgent } from "node:http";
import { request as overHttps, Agent as SecureAgent } from "node:https";
import { type HeaderLine, headLimit } from "./headers.js";

// Servers close what is idle, Node's after 5 s; whoever sends just then loses the request.
const idleTime = 1500;

/** Sends requests to the target, and to nobody else. */
export class Upstream {
  /** The target as messages name it. */
  readonly name: string;
  /** Its name and port, as it expects them in Host. */
  readonly host: string;
  readonly #url: URL;
  readonly #base: string;
  readonly #agent: PlainAgent | SecureAgent;

  constructor(url: URL) {
    const Agent = url.protocol === "https:" ? SecureAgent : PlainAgent;
    this.#agent = new Agent({ keepAlive: true, timeout: idleTime });
    this.#url = url;
    this.#base = url.pathname.replace(/\/+$/, "");
    this.host = url.host;
    this.name = url.origin + this.#base;
  }

  /** The address that a path is forwarded to. */
  address(path: string): string {
    return this.name + path;
  }

  /**
   * Begins a request; its body is up to the caller.
   * @param path with its query, as it was asked for; what it says of hosts is a part of the path.
   * @throws TypeError for a path or a header that HTTP has no place for.
   */
  send(method: string, path: string, headers: readonly HeaderLine[]): ClientRequest {
    const { protocol, hostname, port } = this.#url;
    const request = protocol === "https:" ? overHttps : overHttp;
    return request({
      ...{ protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port, method },
      ...{ path: this.#base + path, agent: this.#agent, maxHeaderSize: headLimit },
      headers: headers.flat(),
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
