import type { Description, Raw } from "./description.js";

/** Tells at once which objects of two descriptions are the same to the letter, with all that they refer to. */
export class Sameness {
  readonly #old: Description;
  readonly #now: Description;
  readonly #known = new Map<string, boolean>();
  readonly #texts = new WeakMap<Raw, string>();

  constructor(old: Description, now: Description) {
    this.#old = old;
    this.#now = now;
  }

  /** Whether both are the same; false says that they have to be compared. */
  holds(old: readonly Raw[], now: readonly Raw[]): boolean {
    return (
      old.length === now.length && old.every((raw, index) => this.#isSame(raw, now[index] as Raw))
    );
  }

  #isSame(old: Raw, now: Raw): boolean {
    const text = this.#text(old);
    if (text !== this.#text(now)) return false;
    return [...text.matchAll(/"\$ref":("#(?:[^"\\]|\\.)*")/g)].every(([, reference = '""']) =>
      this.#isReferenceSame(reference),
    );
  }

  #isReferenceSame(reference: string): boolean {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    // What refers to itself is the same unless something else in it is not.
    this.#known.set(reference, true);
    const raw = { $ref: JSON.parse(reference) };
    const [old, now] = [this.#old.target(raw), this.#now.target(raw)];
    const isSame = old !== undefined && now !== undefined && this.#isSame(old, now);
    if (isSame) return true;
    // Within a circle some were taken for the same before this was known.
    for (const [name, is] of this.#known) if (is) this.#known.delete(name);
    this.#known.set(reference, false);
    return false;
  }

  #text(raw: Raw): string {
    const known = this.#texts.get(raw);
    if (known !== undefined) return known;
    const text = JSON.stringify(raw);
    this.#texts.set(raw, text);
    return text;
  }
}
