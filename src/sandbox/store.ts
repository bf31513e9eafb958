/** Members of an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** One version of an object, as answers show it. It never changes: what changes is which version is the last. */
export interface Stored extends Fields {
  readonly id: string;
  /** Kind of the object, for example `payment_intent`. */
  readonly object: string;
}

/** The last version of an object, and what the sandbox knows of it besides. */
export interface Entry {
  readonly version: Stored;
  /** What no answer shows, for example the outcome that a card stands for. */
  readonly hidden: Fields;
}

/** What a piece of work changed: written as a whole, or not at all. */
export interface Change {
  readonly put: readonly Entry[];
  /** Ids of what was deleted. */
  readonly removed: readonly string[];
  /** How many ids the account had made afterwards. */
  readonly count: number;
}

/** All objects of an account, by id and, by kind, in the order in which they were made. */
export class Store {
  readonly #entries = new Map<string, Entry>();
  readonly #kinds = new Map<string, string[]>();
  readonly #places = new Map<string, number>();

  /** How many objects there are. */
  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  apply({ put, removed }: Change): void {
    for (const entry of put) {
      const { id, object } = entry.version;
      if (!this.#entries.has(id)) this.#enlist(object, id);
      this.#entries.set(id, entry);
    }
    for (const id of removed) this.#entries.delete(id);
  }

  #enlist(kind: string, id: string): void {
    const ids = this.#kinds.get(kind);
    this.#places.set(id, ids?.length ?? 0);
    if (ids) ids.push(id);
    else this.#kinds.set(kind, [id]);
  }

  /**
   * The objects of a kind, the newest first.
   * @param before an id: only what was made before it, which may be gone.
   */
  *newest(kind: string, before?: string): Generator<Entry> {
    const ids = this.#kinds.get(kind) ?? [];
    const start = before === undefined ? ids.length : (this.#places.get(before) ?? 0);
    for (let place = start - 1; place >= 0; place--) {
      const entry = this.#entries.get(ids[place] as string);
      if (entry) yield entry;
    }
  }

  /**
   * The objects of a kind, the oldest first.
   * @param after an id: only what was made after it, which may be gone.
   */
  *oldest(kind: string, after?: string): Generator<Entry> {
    const ids = this.#kinds.get(kind) ?? [];
    const start = after === undefined ? 0 : (this.#places.get(after) ?? ids.length) + 1;
    for (let place = start; place < ids.length; place++) {
      const entry = this.#entries.get(ids[place] as string);
      if (entry) yield entry;
    }
  }

  /** Everything that is there, for whoever writes it down. */
  *entries(): Generator<Entry> {
    yield* this.#entries.values();
  }
}
