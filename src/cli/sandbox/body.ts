import type { IncomingMessage } from "node:http";

/** The most bytes that a body may have. */
export const bodyLimit = 16 * 1024 * 1024;

/** A body that was read: undefined where there was nothing in it. */
export type ReadBody = Buffer | "too long" | undefined;

/** Whether a request has a body, which may be empty. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

/**
 * Reads the body of a request.
 * @param take given it, once: undefined where it is empty, `too long` as soon as it is known to be longer than
 * {@link bodyLimit}.
 * @param fail called when the connection ends before the body does.
 */
export function readBody(
  request: IncomingMessage,
  take: (body: ReadBody) => void,
  fail: () => void,
): void {
  if (isTooLong(request)) {
    take("too long");
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  request
    .on("data", (chunk: Buffer) => {
      const before = size;
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else if (before <= bodyLimit) take("too long");
    })
    .on("end", () => {
      if (size > bodyLimit) return;
      take(size === 0 ? undefined : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    })
    .on("error", () => {
      if (size <= bodyLimit) fail();
    });
}

/** Whether a request says itself that its body is longer than {@link bodyLimit}. */
export function isTooLong({ headers }: IncomingMessage): boolean {
  return Number(headers["content-length"] ?? 0) > bodyLimit;
}
