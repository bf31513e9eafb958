/** Members of an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** No members at all: one object for all that have nothing, which most have that is hidden. */
export const nothing: Fields = Object.freeze({});

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

/** The ids of a kind, in the order in which they were made, and those among them that are gone. */
interface Row {
  ids: string[];
  readonly gone: Set<string>;
}

/** All objects of an account, by id and, by kind, in the order in which they were made. */
export class Store {
  readonly #entries = new Map<string, Entry>();
  readonly #rows = new Map<string, Row>();

  /** How many objects there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** How many ids are remembered for their order, and as gone. */
  get listed(): number {
    return [...this.#rows.values()].reduce((sum, { ids, gone }) => sum + ids.length + gone.size, 0);
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
    for (const id of removed) this.#remove(id);
  }

  #enlist(kind: string, id: string): void {
    const row = this.#rows.get(kind) ?? { ids: [], gone: new Set() };
    this.#rows.set(kind, row);
    // What comes back is the newest again.
    if (row.gone.delete(id)) row.ids = row.ids.filter((other) => other !== id);
    row.ids.push(id);
  }

  #remove(id: string): void {
    const row = this.#rows.get(this.#entries.get(id)?.version.object ?? "");
    this.#entries.delete(id);
    if (!row) return;
    row.gone.add(id);
    // Taken out many at once: each by itself would cost as much as all of them.
    if (row.gone.size * 2 <= row.ids.length) return;
    row.ids = row.ids.filter((other) => !row.gone.has(other));
    row.gone.clear();
  }

  /**
   * The objects of a kind, the newest first.
   * @param before an id: only what was made before it.
   */
  *newest(kind: string, before?: string): Generator<Entry> {
    const { ids } = this.#rows.get(kind) ?? { ids: [] };
    const start = before === undefined ? ids.length : (placeOf(ids, before) ?? 0);
    for (let place = start - 1; place >= 0; place--) {
      const entry = this.#entries.get(ids[place] as string);
      if (entry) yield entry;
    }
  }

  /**
   * The objects of a kind, the oldest first.
   * @param after an id: only what was made after it.
   */
  *oldest(kind: string, after?: string): Generator<Entry> {
    const { ids } = this.#rows.get(kind) ?? { ids: [] };
    const start = after === undefined ? 0 : (placeOf(ids, after) ?? ids.length) + 1;
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

// Lists are asked for what is new more often than for what is old.
function placeOf(ids: readonly string[], id: string): number | undefined {
  const place = ids.lastIndexOf(id);
  return place < 0 ? undefined : place;
}
