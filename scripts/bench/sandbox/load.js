// Sends requests over sockets as fast as their answers come: what a client costs must not hide what a server does.
import { connect } from "node:net";

/** The text of a request. */
export function requestText({ method, path, headers = {}, body }) {
  const all = {
    host: "127.0.0.1",
    authorization: `Basic ${btoa("sk_test_bench:")}`,
    accept: "application/json",
    ...headers,
    ...(body !== undefined && {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    }),
  };
  const lines = Object.entries(all).map((one) => one.join(": "));
  return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body ?? ""}`;
}

/** Reads answers one after the other from a connection. */
class Reader {
  #bytes = Buffer.alloc(0);

  /** The next answer in what has come; undefined where it is not whole yet. */
  take(chunk) {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
    const head = this.#bytes.indexOf("\r\n\r\n");
    if (head < 0) return undefined;
    const lines = this.#bytes.latin1Slice(0, head);
    const length = /^content-length: *(\d+)/im.exec(lines)?.[1];
    if (length === undefined) throw new Error(`An answer without a length:\n${lines}`);
    const end = head + 4 + Number(length);
    if (this.#bytes.length < end) return undefined;
    const body = this.#bytes.utf8Slice(head + 4, end);
    this.#bytes = this.#bytes.subarray(end);
    return { status: Number(lines.slice(9, 12)), body };
  }
}

/**
 * Sends requests over some connections, each of which waits for its answer.
 * @param textOf the text of the request of a number.
 * @param seen called with the body of each answer.
 * @returns the seconds that all took, and the milliseconds of each.
 */
export async function send(url, { count, connections, textOf, seen = () => {} }) {
  const times = [];
  let next = 0;
  const { port } = new URL(url);
  const one = () =>
    new Promise((resolve, reject) => {
      const socket = connect({ port: Number(port), host: "127.0.0.1", noDelay: true });
      const reader = new Reader();
      let start = 0;
      let number = 0;
      const go = () => {
        if (next >= count) {
          socket.destroy();
          resolve();
          return;
        }
        number = next;
        next += 1;
        start = performance.now();
        socket.write(textOf(number));
      };
      socket.on("connect", go).on("error", reject);
      socket.on("close", () => reject(new Error(`${url} has closed a connection.`)));
      socket.on("data", (chunk) => {
        const answer = reader.take(chunk);
        if (!answer) return;
        times.push(performance.now() - start);
        if (answer.status !== 200)
          reject(new Error(`${url} answers ${answer.status}: ${answer.body}\n${textOf(number)}`));
        seen(answer.body);
        go();
      });
    });
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  return { seconds: (performance.now() - start) / 1000, times };
}
