import { type Assumed, type AssumptionName, choiceIn } from "./assumptions/index.js";
import { Clock } from "./clock.js";
import { Outbox } from "./deliveries/outbox.js";
import { Faults, type KeptFaults } from "./faults/faults.js";
import { Ids } from "./ids.js";
import { Schedule } from "./schedule.js";
import { type Change, Store, type Stored } from "./store.js";
import { type Cause, type Home, Work } from "./work.js";

/** Kind and id of the rules of an account, which stand in one entry. */
export const kindOfFaults = "sandbox.faults";

/** What accounts of one sandbox have in common. */
export interface AccountSettings {
  /** What ids and secrets are made of, together with the key. */
  readonly seed: string;
  readonly baseUrl: string;
  readonly assumed: Assumed;
  /** Epoch milliseconds at which clocks stand; undefined where they run. */
  readonly now?: number | undefined;
  /** Writes down what changes, before anybody is told of it. */
  readonly write?: ((account: string, change: Change) => void) | undefined;
  /** Called for each event, within the work that makes it. */
  readonly announce: (work: Work, event: Stored) => void;
}

/** What one secret key reaches: objects, ids, time and what is due, apart from those of all other keys. */
export class Account implements Home {
  /** The secret key. */
  readonly key: string;
  readonly store = new Store();
  readonly schedule = new Schedule();
  /** Deliveries that are still to be sent. */
  readonly outbox = new Outbox();
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly seed: string;
  readonly #settings: AccountSettings;
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(key: string, settings: AccountSettings) {
    this.key = key;
    this.seed = `${settings.seed}:${key}`;
    this.clock = new Clock(settings.now);
    this.ids = new Ids(this.seed);
    this.faults = new Faults(this.seed, (kept) =>
      this.do((work) => work.addBare(kindOfFaults, { id: kindOfFaults, ...kept })),
    );
    this.#settings = settings;
  }

  get baseUrl(): string {
    return this.#settings.baseUrl;
  }

  assumed(name: AssumptionName): string {
    return choiceIn(this.#settings.assumed, name);
  }

  announce(work: Work, event: Stored): void {
    this.#settings.announce(work, event);
  }

  /**
   * Does a piece of work, and keeps what it changes; when it throws, nothing has happened.
   * @param now when it happens, in epoch milliseconds; by the clock unless told.
   */
  do<Result>(act: (work: Work) => Result, cause?: Cause, now?: number): Result {
    const work = new Work(this, cause, now);
    const result = act(work);
    if (!work.isIdle) this.keep(work.changes);
    return result;
  }

  /** Writes a change down and makes it seen. */
  keep(change: Change): void {
    this.#settings.write?.(this.key, change);
    this.restore(change);
    for (const listener of this.#listeners) listener(change);
  }

  /** Makes a change seen that was written down before. */
  restore(change: Change): void {
    this.store.apply(change);
    this.schedule.apply(change);
    this.outbox.apply(change);
    for (const { version } of change.put)
      if (version.object === "sandbox.clock") this.clock.offset = version.offset as number;
      else if (version.object === kindOfFaults) this.faults.restore(version as Stored & KeptFaults);
    this.ids.count = Math.max(this.ids.count, change.count);
  }

  /** Moves the clock. @param time epoch milliseconds. */
  moveClock(time: number): void {
    const offset = this.clock.offsetAt(time);
    this.do((work) => work.addBare("sandbox.clock", { id: "sandbox.clock", offset }));
  }

  /** Calls a listener after each change. @returns a function that ends it. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
