import type { Readable } from "node:stream";

/** The longest body that is checked, in bytes; a longer one passes unchecked. */
export const bodyLimit = 16 * 1024 * 1024;

/** Keeps what passes through a stream, up to {@link bodyLimit}. */
export class Tap {
  /** How many bytes came so far. */
  size = 0;
  /** Whether all came. */
  isDone = false;
  #chunks: Buffer[] = [];
  #onOverflow: ((kept: readonly Buffer[]) => void) | undefined;

  /**
   * @param onOverflow told once when there is more than can be kept, with all that came so far. It is to take the
   * stream from there.
   */
  constructor(stream: Readable, onOverflow?: (kept: readonly Buffer[]) => void) {
    this.#onOverflow = onOverflow;
    stream.on("data", (chunk: Buffer) => this.#take(chunk));
    stream.on("end", () => {
      this.isDone = true;
    });
  }

  /** All that came, in the pieces that it came in; nothing once it was too much. */
  get chunks(): readonly Buffer[] {
    return this.#chunks;
  }

  /** The whole body; undefined where it was too long, or did not come to its end. */
  get whole(): Buffer | undefined {
    return this.isDone && this.size <= bodyLimit ? Buffer.concat(this.#chunks) : undefined;
  }

  #take(chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size <= bodyLimit) this.#chunks.push(chunk);
    else if (this.#chunks.length > 0) {
      const kept = [...this.#chunks, chunk];
      this.#chunks = [];
      this.#onOverflow?.(kept);
    }
  }
}
