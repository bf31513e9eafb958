/** The time of an account. It runs along with the machine's, or stands still where it was given a time. */
export class Clock {
  readonly #fixed: number | undefined;
  /** How far it was moved, in milliseconds. */
  offset = 0;

  /** @param fixed epoch milliseconds at which it stands; undefined to run. */
  constructor(fixed?: number) {
    this.#fixed = fixed;
  }

  /** Whether it stands still until it is moved. */
  get isFixed(): boolean {
    return this.#fixed !== undefined;
  }

  /** Epoch milliseconds. */
  now(): number {
    return (this.#fixed ?? Date.now()) + this.offset;
  }

  /** The offset at which it shows a time now. @param time epoch milliseconds. */
  offsetAt(time: number): number {
    return time - this.now() + this.offset;
  }
}
