import type { EventTypeName } from "../../generated/events.js";
import type { AssumptionName, ChoiceOf } from "./assumptions/index.js";
import type { Clock } from "./clock.js";
import { compact } from "./compact.js";
import type { Ids } from "./ids.js";
import { type Refusal, unknownObject } from "./refusal.js";
import { lettersOf } from "./seed.js";
import { type Change, type Entry, type Fields, nothing, type Store, type Stored } from "./store.js";
import type { TaskName } from "./task-names.js";

/** What work needs of the account that it is done on. */
export interface Home {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** What ids and secrets are made of. */
  readonly seed: string;
  /** Address under which the pages of the sandbox stand, without a slash at its end. */
  readonly baseUrl: string;
  /** What is assumed. */
  assumed(name: AssumptionName): string;
  /** Called for each event, within the work that makes it. */
  announce(work: Work, event: Stored): void;
}

/** The call that caused events, as they show it. */
export interface Cause {
  readonly id: string | null;
  readonly idempotency_key: string | null;
}

const none: ReadonlyMap<AssumptionName, string> = new Map();

const nobody: Cause = Object.freeze({ id: null, idempotency_key: null });

/** Members of an object that is to be made, beside `id`, `object`, `created` and `livemode`. */
export type NewFields = Fields & { readonly id?: string };

/**
 * One piece of work on an account: a request, an action of a customer, something that was due. What it changes is
 * seen by itself at once, and by everybody else when it is committed; a refusal takes all of it back.
 */
export class Work {
  readonly home: Home;
  /** When it happens, in epoch milliseconds. */
  readonly now: number;
  readonly #cause: Cause;
  // Made when they are needed: most work changes nothing.
  #put: Map<string, Entry> | undefined;
  #removed: Set<string> | undefined;
  #assumed: Map<AssumptionName, string> | undefined;
  #failure: Refusal | undefined;

  /** @param now when it happens; by the clock of the account unless told. */
  constructor(home: Home, cause = nobody, now = home.clock.now()) {
    this.home = home;
    this.now = now;
    this.#cause = cause;
  }

  /**
   * The object of a kind and an id.
   * @param param the field that named it; undefined where the path did.
   * @throws Refusal where the account has none.
   */
  get(kind: string, id: unknown, param?: string): Stored {
    const found = this.find(kind, id);
    if (!found) throw unknownObject(kind, String(id), param);
    return found;
  }

  /** The object of a kind and an id; undefined where the account has none. */
  find(kind: string, id: unknown): Stored | undefined {
    const entry = this.#entry(String(id));
    return entry?.version.object === kind ? entry.version : undefined;
  }

  /** The object of an id, whatever its kind; undefined where it is gone. */
  any(id: string): Stored | undefined {
    return this.#entry(id)?.version;
  }

  /** What the sandbox knows of an object besides what answers show. */
  hidden(id: string): Fields {
    return this.#entry(id)?.hidden ?? nothing;
  }

  #entry(id: string): Entry | undefined {
    return this.#removed?.has(id) ? undefined : (this.#put?.get(id) ?? this.home.store.get(id));
  }

  /** The objects of a kind, the newest first, with those of this work. */
  *all(kind: string): Generator<Stored> {
    for (const { version } of [...(this.#put?.values() ?? [])].reverse())
      if (version.object === kind && !this.home.store.get(version.id)) yield version;
    for (const { version } of this.home.store.newest(kind)) {
      const entry = this.#entry(version.id);
      if (entry) yield entry.version;
    }
  }

  /**
   * Makes an object. It gets an id, the time and `livemode: false`; members that are undefined are left out.
   * @param hidden what no answer shows.
   */
  add(kind: string, fields: NewFields, hidden = nothing): Stored {
    const id = fields.id ?? this.home.ids.next(kind);
    const members: Record<string, unknown> = { ...fields };
    members.id = id;
    members.object = kind;
    if (!("created" in fields)) members.created = this.now;
    if (!("livemode" in fields)) members.livemode = false;
    return this.#keep(members, hidden);
  }

  /** Makes an object exactly of the members that are given: for kinds that have no time or mode. */
  addBare(kind: string, fields: NewFields, hidden = nothing): Stored {
    const id = fields.id ?? this.home.ids.next(kind);
    return this.#keep({ ...fields, id, object: kind }, hidden);
  }

  /**
   * Makes an object of members that are put together whole, in the order in which they are shown. It is kept itself, and
   * not a copy: it has to be made by one literal, which takes the least time and memory, and nobody else may hold it.
   */
  addWhole(members: Stored, hidden = nothing): Stored {
    const version = Object.freeze(members);
    this.#put ??= new Map();
    this.#put.set(version.id, { version, hidden });
    return version;
  }

  /** Changes members of an object; those that become undefined are left out. @returns its new version. */
  change({ id }: Stored, fields: Fields, hidden = nothing): Stored {
    const entry = this.#entry(id);
    if (!entry) throw new Error(`${id} is gone.`);
    const version: Record<string, unknown> = { ...entry.version };
    for (const name in fields) version[name] = fields[name];
    const known = hidden === nothing ? entry.hidden : { ...entry.hidden, ...hidden };
    return this.#keep(version, known);
  }

  /** Deletes an object. */
  remove({ id }: Stored): void {
    this.#put?.delete(id);
    this.#removed ??= new Set();
    this.#removed.add(id);
  }

  #keep(members: Fields, hidden: Fields): Stored {
    return this.addWhole(compact(members) as Stored, hidden);
  }

  /** Tells whoever listens that something happened to an object. The event keeps this version of it. */
  emit(type: EventTypeName, object: Stored): void {
    const event = this.addWhole({
      id: this.home.ids.next("event"),
      object: "event",
      created: this.now,
      livemode: false,
      type,
      data: Object.freeze({ object }),
      request: this.#cause,
    });
    this.home.announce(this, event);
  }

  /** Has something done to an object later. @param at epoch milliseconds. */
  schedule(at: number, task: TaskName, subject: Stored): void {
    this.addBare("sandbox.task", { at, task, subject: subject.id });
  }

  /** Answers the request with an error, and keeps what it has changed all the same: an attempt that was declined. */
  fail(refusal: Refusal): void {
    this.#failure = refusal;
  }

  /** The error that the request is answered with although its changes are kept. */
  get failure(): Refusal | undefined {
    return this.#failure;
  }

  /** What is assumed about something that no page tells; the answer will say that it rests on it. */
  assume<Name extends AssumptionName>(name: Name): ChoiceOf<Name> {
    const choice = this.home.assumed(name);
    this.#assumed ??= new Map();
    this.#assumed.set(name, choice);
    return choice as ChoiceOf<Name>;
  }

  /** The assumptions that this work has asked for. */
  get assumed(): ReadonlyMap<AssumptionName, string> {
    return this.#assumed ?? none;
  }

  /** Address of a page of the sandbox. @param path begins with a slash. */
  page(path: string): string {
    return `${this.home.baseUrl}${path}`;
  }

  /** A secret that belongs to an object, the same for the same seed. */
  secretOf(id: string, length = 24): string {
    return lettersOf(`${this.home.seed}:${id}`, length);
  }

  /** Whether it changes nothing. */
  get isIdle(): boolean {
    return !this.#put && !this.#removed;
  }

  /** What this work changes. */
  get changes(): Change {
    const [put, removed] = [this.#put?.values() ?? [], this.#removed ?? []];
    return { put: [...put], removed: [...removed], count: this.home.ids.count };
  }
}
