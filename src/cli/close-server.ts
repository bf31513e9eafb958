import type { Server } from "node:http";

/**
 * Closes a server: what is under way may end, and what has not ended by then is cut off.
 * @param graceTime how long that may take, in milliseconds.
 */
export async function closeServer(server: Server, graceTime: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceTime);
  await closed;
  clearTimeout(timer);
}
