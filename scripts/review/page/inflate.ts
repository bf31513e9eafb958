import { unpacked } from "../../../src/review/packed.js";

/** What was deflated and packed, as a text. */
export async function inflate(data: string): Promise<string> {
  const stream = new Blob([unpacked(data)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
