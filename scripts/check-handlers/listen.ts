import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Endpoint } from "./situations.js";

/** Serves a listener of node:http on a free port of this machine. */
export async function listen(listener: RequestListener): Promise<Endpoint> {
  return serve(createServer(listener));
}

/** Starts a server on a free port of this machine; closing it ends all connections. */
export async function serve(server: Server): Promise<Endpoint> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
