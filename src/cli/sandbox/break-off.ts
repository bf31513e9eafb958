import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { ConnectionFault, SandboxAnswer } from "../../sandbox/message.js";

/** Does to a connection what a fault asks for. */
export function breakOff(
  response: ServerResponse,
  answer: SandboxAnswer,
  fault: ConnectionFault,
): void {
  const socket = response.socket;
  if (!socket) return;
  if (fault.kind === "reset") socket.resetAndDestroy();
  if (fault.kind === "truncate") truncate(response, socket, answer, fault.bytes);
  // Of a timeout the caller is told nothing: it is the one who ends the connection.
}

function truncate(
  response: ServerResponse,
  socket: Socket,
  { status, headers, body }: SandboxAnswer,
  bytes: number,
): void {
  const whole = Buffer.from(body);
  response.writeHead(status, { ...headers, "content-length": whole.length });
  response.write(whole.subarray(0, bytes), () => {
    // A reset overtakes what the other side has not read yet, so the end comes first and the reset behind it.
    socket.end(() => socket.destroy());
  });
}
