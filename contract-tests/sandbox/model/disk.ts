import { JournalReader, JournalWriter } from "../../../src/sandbox/journal.js";
import type { Change } from "../../../src/sandbox/store.js";

/** Where a sandbox writes its changes down, and finds them again after a restart. */
export class Disk {
  /** Whether the next change cannot be written down. */
  isFull = false;
  readonly #writer = new JournalWriter();
  #journal: string;

  constructor(seed: string) {
    this.#journal = this.#writer.head({ seed });
  }

  readonly read = (take: (account: string, change: Change) => void): void => {
    const reader = new JournalReader(
      () => undefined,
      ({ account, ...change }) => take(account, change),
    );
    reader.push(this.#journal);
    reader.end();
  };

  readonly write = (account: string, change: Change): void => {
    if (this.isFull) throw new Error("there is no space left");
    this.#journal += this.#writer.entry(account, change);
  };
}
