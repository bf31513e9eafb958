import { count } from "../text.js";

/** What was left out, counted by reason: a host, or what it is. */
export class Aside {
  readonly #counts = new Map<string, number>();
  #total = 0;

  /** How many there are. */
  get total(): number {
    return this.#total;
  }

  /** Counts one. */
  add(reason: string): void {
    this.#total += 1;
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  /** The reasons with their counts, the most frequent first: `120 cdn.example.com, 3 preflights and 4 more`. */
  toString(): string {
    const reasons = [...this.#counts].sort(([, one], [, other]) => other - one);
    const shown = reasons.slice(0, most).map(([reason, times]) => `${times} ${reason}`);
    const rest = reasons.slice(most).reduce((sum, [, times]) => sum + times, 0);
    return rest > 0 ? `${shown.join(", ")} and ${count(rest, "other")}` : shown.join(", ");
  }
}

const most = 6;
