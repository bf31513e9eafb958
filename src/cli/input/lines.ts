/** A line of a source. */
export interface RawLine {
  /** From 1. */
  line: number;
  /** Without its line break. */
  bytes: Uint8Array;
}

const lineFeed = 0x0a;

/** The lines of a source, one at a time; the last one needs no line break. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  let parts: Uint8Array[] = [];
  let line = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield { line, bytes: Buffer.concat([...parts, chunk.subarray(start, end)]) };
      parts = [];
      line += 1;
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield { line, bytes: Buffer.concat(parts) };
}
