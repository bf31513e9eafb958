import type { Source } from "./source.js";

/** A source for tests: a text in pieces of at most `size` bytes. */
export function memorySource(text: string | Uint8Array, name = "-", size = 7): Source {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += size)
      yield bytes.subarray(start, start + size);
  }
  return { name, isNamed: true, open };
}
