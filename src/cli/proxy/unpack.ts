import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { bodyLimit } from "./tap.js";

type Unpacker = (bytes: Buffer) => Buffer;

const limit = { maxOutputLength: bodyLimit };

const gunzip: Unpacker = (bytes) => gunzipSync(bytes, limit);

const unpackers: Readonly<Record<string, Unpacker>> = {
  gzip: gunzip,
  "x-gzip": gunzip,
  br: (bytes) => brotliDecompressSync(bytes, limit),
  identity: (bytes) => bytes,
  // Half of the world leaves the frame out.
  deflate: (bytes) => {
    const isFramed = ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
    return isFramed ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
  },
};

/**
 * A body as it was before it was packed, for the check alone.
 * @param encodings values of Content-Encoding, the one that was applied first in front.
 * @returns undefined where it is packed in a way that is not known, or would be too long; what does not unpack as
 * it says is returned as it is.
 */
export function unpacked(bytes: Buffer, encodings: readonly string[]): Buffer | undefined {
  const names = encodings
    .flatMap((value) => value.split(","))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  if (bytes.length === 0) return bytes;
  let left = bytes;
  for (const name of names.reverse()) {
    const unpack = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
    if (!unpack) return undefined;
    try {
      left = unpack(left);
    } catch (error) {
      const isTooLong = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
      return isTooLong ? undefined : bytes;
    }
  }
  return left;
}
