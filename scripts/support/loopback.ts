import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine. */
export interface Listening {
  /** Its origin, for example `http://127.0.0.1:49152`. */
  url: string;
  /** Ends all its connections, and then the server. */
  close(): Promise<void>;
}

/** Lets a server listen on a free port of this machine. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/** An address on this machine that nobody listens at. */
export async function closedUrl(): Promise<string> {
  const { url, close } = await listen(createServer());
  await close();
  return url;
}
