import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./server.js";

/** An event whose client secret must not be seen in any error. */
export const event = { id: "evt_1", object: "event", client_secret: "pi_1_secret_hostile" };

/** {@link event} as the body of an answer. */
export const eventText = JSON.stringify(event);

/** Head of an answer, up to and including the empty line. */
export function head(status: number, ...lines: string[]): string {
  return [`HTTP/1.1 ${status} Hostile`, ...lines, "", ""].join("\r\n");
}

/** A whole answer with its length. */
export function whole(status: number, body: string | Uint8Array, ...lines: string[]): Buffer {
  const bytes = Buffer.from(body as string);
  return Buffer.concat([
    Buffer.from(head(status, `Content-Length: ${bytes.length}`, ...lines), "latin1"),
    bytes,
  ]);
}

/** Writes these bytes and leaves the connection open. */
export function write(bytes: string | Uint8Array): Answer {
  return ({ socket }) => socket.write(bytes);
}

/** Writes these bytes and ends the connection in good order. */
export function writeAndEnd(bytes: string | Uint8Array): Answer {
  return ({ socket }) => socket.end(bytes);
}

/**
 * Writes part of an answer, lets it arrive, and ends the connection in good order. Node does not
 * always tell of a head that arrives together with the end.
 */
export function writePartAndEnd(bytes: string): Answer {
  return async ({ socket }) => {
    socket.write(bytes);
    await sleep(30);
    socket.end();
  };
}

/** Writes these bytes, lets them arrive, and resets the connection. */
export function writeAndReset(bytes: string | Uint8Array): Answer {
  return async ({ socket }) => {
    if (bytes.length > 0) socket.write(bytes);
    await sleep(30);
    socket.resetAndDestroy();
  };
}

/** A good answer. */
export const good: Answer = write(whole(200, eventText, "Content-Type: application/json"));

/** Writes one byte at a time, with a pause of so many ms after each. */
export function drip(bytes: string | Uint8Array, pause: number): Answer {
  return async ({ socket }) => {
    for (const byte of Buffer.from(bytes as string)) {
      if (socket.destroyed) return;
      socket.write(Uint8Array.of(byte));
      await sleep(pause);
    }
  };
}

/** Writes a head, then the same piece again and again, `times` times or until the client leaves. */
export function repeat(start: string, piece: string, times: number, pause = 0): Answer {
  return async ({ socket }) => {
    socket.write(start);
    for (let count = 0; count < times && !socket.destroyed; count += 1) {
      const drained = socket.write(piece);
      if (!drained) await new Promise<void>((resolve) => untilDrainedOrClosed(socket, resolve));
      if (pause > 0) await sleep(pause);
    }
  };
}

function untilDrainedOrClosed(socket: Parameters<Answer>[0]["socket"], resolve: () => void): void {
  const end = () => {
    socket.off("drain", end);
    socket.off("close", end);
    resolve();
  };
  socket.once("drain", end);
  socket.once("close", end);
}

/** A piece of a chunked body. */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}
