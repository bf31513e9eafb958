import { createServer, type RequestListener, type Server } from "node:http";
import * as loopback from "../support/loopback.js";
import type { Endpoint } from "./situations.js";

/** Serves a listener of node:http on a free port of this machine. */
export async function listen(listener: RequestListener): Promise<Endpoint> {
  return serve(createServer(listener));
}

/** Starts a server on a free port of this machine; closing it ends all connections. */
export async function serve(server: Server): Promise<Endpoint> {
  const { url, close } = await loopback.listen(server);
  return { url: `${url}/webhooks`, close };
}
