import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { ProblemError } from "../problem.js";

/** Something to read: a file, or what is piped in. */
export interface Source {
  /** As the user named it; `-` for what is piped in. */
  name: string;
  /** Whether the user named it, and it was not found in a folder. */
  isNamed: boolean;
  /** Its bytes, from the beginning; called once. */
  open(): AsyncIterable<Uint8Array>;
}

/** The beginning of a source, and the source with its beginning. */
export interface Opened {
  /** The first bytes, without a byte order mark. */
  head: Uint8Array;
  /** Whether the head is all there is. */
  isWhole: boolean;
  /** All bytes, those of the head included. */
  chunks: AsyncIterable<Uint8Array>;
}

// Enough to see what kind a source is of, and a good size to read in.
const chunkSize = 256 * 1024;

const marks = {
  gzip: [0x1f, 0x8b],
  utf8: [0xef, 0xbb, 0xbf],
  utf16: [
    [0xff, 0xfe],
    [0xfe, 0xff],
  ],
} as const;

/** A file as a source. */
export function fileSource(file: string, isNamed: boolean): Source {
  return { name: file, isNamed, open: () => createReadStream(file, { highWaterMark: chunkSize }) };
}

/**
 * Opens a source: looks at its first bytes, and unpacks it where it is packed with gzip.
 * @throws ProblemError where it is no text that JSON can be in.
 */
export async function openSource(source: Source): Promise<Opened> {
  const opened = await peek(source.open());
  if (!startsWith(opened.head, marks.gzip)) return withoutMark(opened, source);
  const { Readable } = await import("node:stream");
  const packed = Readable.from(opened.chunks);
  const unpacked = createGunzip({ chunkSize });
  packed.on("error", (error) => unpacked.destroy(error));
  return withoutMark(await peek(packed.pipe(unpacked)), source);
}

async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Opened> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < chunkSize && !isWhole) {
    const { value, done } = await iterator.next();
    if (done) isWhole = true;
    else {
      first.push(value);
      size += value.length;
    }
  }
  return { head: Buffer.concat(first), isWhole, chunks: replay(first, iterator) };
}

async function* replay(
  first: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    for (;;) {
      const { value, done } = await rest.next();
      if (done) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}

function withoutMark(opened: Opened, { name }: Source): Opened {
  if (marks.utf16.some((mark) => startsWith(opened.head, mark)))
    throw new ProblemError({
      file: name,
      expected: "UTF-8, as JSON is written",
      found: "UTF-16",
      hint: "PowerShell writes it with `>`: use `| Out-File -Encoding utf8`.",
    });
  return startsWith(opened.head, marks.utf8)
    ? { ...opened, head: opened.head.subarray(marks.utf8.length) }
    : opened;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
