import { createServer, request as send } from "node:http";
import { connect } from "node:net";
import { type Listening, listen } from "../support/loopback.js";

/** The user of the proxy, as undici takes it in `token`. */
export const proxyToken = `Basic ${Buffer.from("proxy:test").toString("base64")}`;

/**
 * Starts an HTTP proxy that lets its user reach this machine, by a tunnel (CONNECT) or by a whole address in
 * the first line, and marks what went through in the header `via` where it can.
 * @param passed called for each tunnel and each request that went through.
 */
export async function startProxy(passed: () => void): Promise<Listening> {
  const server = createServer((request, response) => {
    if (request.headers["proxy-authorization"] !== proxyToken) {
      response.writeHead(407, { "proxy-authenticate": "Basic" }).end();
      return;
    }
    passed();
    const { method = "GET", url = "", headers } = request;
    const onward = send(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  });
  server.on("connect", (request, socket, head) => {
    if (request.headers["proxy-authorization"] !== proxyToken) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n");
      return;
    }
    passed();
    const { hostname, port } = new URL(`http://${request.url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    // Whichever end goes, the other one has to notice.
    for (const [one, other] of [
      [onward, socket],
      [socket, onward],
    ] as const)
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
  });
  return listen(server);
}
