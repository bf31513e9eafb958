import { isObject } from "../../contract/json.js";
import type { Description, Raw } from "./description.js";

/** Tells at once which objects of two descriptions are the same, with all that they refer to. */
export class Sameness {
  readonly #old: Description;
  readonly #now: Description;
  readonly #known = new Map<string, { isSame: boolean; inner: readonly string[] }>();

  constructor(old: Description, now: Description) {
    this.#old = old;
    this.#now = now;
  }

  /** Whether both are the same; false says that they have to be compared. */
  holds(old: readonly Raw[], now: readonly Raw[]): boolean {
    return (
      old.length === now.length &&
      old.every((raw, index) => isSame(raw, now[index])) &&
      old.every((raw) => this.#old.references(raw).every((one) => this.#isReferenceSame(one)))
    );
  }

  #isReferenceSame(reference: string): boolean {
    const known = this.#known.get(reference);
    if (known) return known.isSame;
    const found = this.#explore(reference);
    // What refers to something else differs with it, in a circle, too.
    for (let isDone = false; !isDone; ) {
      isDone = true;
      for (const one of found) {
        if (!one.isSame || one.inner.every((inner) => this.#known.get(inner)?.isSame)) continue;
        one.isSame = false;
        isDone = false;
      }
    }
    return this.#known.get(reference)?.isSame === true;
  }

  // All that a reference leads to and that is not known yet, by itself.
  #explore(reference: string): { isSame: boolean; inner: readonly string[] }[] {
    const found: { isSame: boolean; inner: readonly string[] }[] = [];
    const open = [reference];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.#known.has(next)) continue;
      const [old, now] = [this.#old, this.#now].map((side) => side.find(next as string));
      const isOwn = old !== undefined && now !== undefined && isSame(old, now);
      const entry = { isSame: isOwn, inner: isOwn ? this.#old.references(old) : [] };
      this.#known.set(next, entry);
      found.push(entry);
      open.push(...entry.inner);
    }
    return found;
  }
}

/** Whether two values of JSON are the same, whatever the order of members. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
  );
}
