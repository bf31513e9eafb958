/** The end of a courier, for whatever is under way: any number may wait for it. */
export class Closing {
  /** Whether it has come. */
  isClosed = false;
  readonly #ends = new Set<() => void>();

  /** Ends what is under way, and all that begins later. */
  close(): void {
    this.isClosed = true;
    for (const end of this.#ends) end();
    this.#ends.clear();
  }

  /** Calls a function at the end; at once where it has come. @returns a function that takes that back. */
  listen(end: () => void): () => void {
    if (this.isClosed) end();
    this.#ends.add(end);
    return () => this.#ends.delete(end);
  }
}
