import type { Fields } from "../../../src/sandbox/store.js";
import type { Books } from "./books.js";

/** What the account has, with what it began with, and which payouts have taken of it. */
export class Funds {
  readonly #books: Books;
  readonly #start: () => string;
  readonly #known = new Set<string>();
  readonly #unfunded = new Set<string>();

  /** @param start the assumption about what the account begins with. */
  constructor(books: Books, start: () => string) {
    this.#books = books;
    this.#start = start;
  }

  /** What the account has of a currency, in minor units. */
  of(currency: string): number {
    const begins = this.#start();
    const has = begins === "every-currency" || (begins === "dollars" && currency === "USD");
    const factor = currency === "JPY" ? 1 : 100;
    return (has ? 1_000_000 * factor : 0) + this.#books.of(currency);
  }

  /** Whether a payout has taken its money: one that exceeds the balance may be made without. */
  hasPaid({ id, source_amount: amount, source_currency: currency, status }: Fields): boolean {
    const isNew = status === "pending" || status === "in_transit";
    const isShort = isNew && this.of(String(currency)) < Number(amount);
    if (isShort && !this.#known.has(String(id))) this.#unfunded.add(String(id));
    this.#known.add(String(id));
    return !this.#unfunded.has(String(id));
  }
}
