import type { Change, Fields, Stored } from "../../../src/sandbox/store.js";
import { hold } from "./hold.js";
import { type Life, lives } from "./life.js";
import { checkAnnounced } from "./mail.js";

const ofDeliveries = new Set(["sandbox.delivery", "sandbox.faults"]);

/** What the sandbox has made and changed so far, held against how objects may live. */
export class Seen {
  readonly #versions = new Map<string, Stored>();
  readonly #ids = new Map<string, string[]>();
  readonly #gone = new Set<string>();
  /** Endpoints that were switched off once. */
  readonly #off = new Set<string>();
  /** What was held of a payment when it was authorised. */
  readonly #held = new Map<string, number>();
  /** Where events alone lead: the last one of each object. */
  readonly #told = new Map<string, Stored>();
  /** Changes so far, but for those of deliveries and of what goes wrong with them. */
  readonly changes: Change[] = [];
  /** Events that nobody has looked at yet. */
  readonly fresh: Stored[] = [];

  /** Ids of the objects of a kind that are there, the oldest first. */
  ids(kind: string): string[] {
    return this.#ids.get(kind) ?? [];
  }

  /** The last version of an object; undefined where it is gone. */
  get(id: string): Stored | undefined {
    return this.#versions.get(id);
  }

  /** Whether an endpoint is gone, or was switched off once. */
  wasOff(id: string): boolean {
    return this.#gone.has(id) || this.#off.has(id);
  }

  /** All objects of a kind. */
  all(kind: string): Stored[] {
    return this.ids(kind).map((id) => this.#versions.get(id) as Stored);
  }

  /** Takes a change of the sandbox in. @throws Broken where it may not be. */
  take(change: Change): void {
    if (!change.put.every(({ version }) => ofDeliveries.has(version.object)))
      this.changes.push(change);
    const events = change.put.flatMap(({ version }) => (version.object === "event" ? version : []));
    for (const { version } of change.put) this.#takeOne(version, events);
    // A second event for the same change tells again what was so then, and to one endpoint.
    if (!change.put.some(({ hidden }) => hidden.isTwin === true)) {
      for (const event of events) this.#told.set(objectOf(event).id, objectOf(event));
      checkAnnounced(change, this.all("webhook_endpoint"));
    }
    this.fresh.push(...events);
    for (const id of change.removed) this.#remove(id);
  }

  #takeOne(version: Stored, events: readonly Stored[]): void {
    const { id, object: kind } = version;
    hold(!this.#gone.has(id), `${id} was given a second time, after it was deleted.`);
    const before = this.#versions.get(id);
    hold(
      !before || before.object === kind,
      `${id} is the id of a ${before?.object} and of a ${kind}.`,
    );
    hold(!before || kind !== "event", `${id} is the id of two events.`);
    const life = lives[kind];
    if (life) this.#checkLife(life, before, version, events);
    if (kind === "payment_intent") this.#checkHeld(version);
    if (version.status === "disabled") this.#off.add(id);
    this.#versions.set(id, version);
    if (before) return;
    const ids = this.#ids.get(kind);
    if (ids) ids.push(id);
    else this.#ids.set(kind, [id]);
  }

  /** What is captured of a payment is never more than what was held of it. */
  #checkHeld({ id, status, amount_capturable, amount_received }: Stored): void {
    const held = this.#held.get(id);
    const capturable = Number(amount_capturable);
    if (status === "requires_capture") {
      const isSame = held === undefined || held === capturable;
      hold(isSame, `${id}: ${held} were held, and now ${capturable} are.`);
      this.#held.set(id, capturable);
    } else if (held !== undefined)
      hold(
        Number(amount_received ?? 0) <= held,
        `${id}: of ${held} held, ${amount_received} were captured.`,
      );
  }

  #checkLife(
    { member, next, silent }: Life,
    before: Stored | undefined,
    after: Stored,
    events: readonly Stored[],
  ): void {
    const { id } = after;
    const own = events.filter((event) => objectOf(event).id === id);
    const told = own.map(objectOf);
    const states = [before, ...told, after].map((one) => String(one?.[member] ?? ""));
    for (const [index, state] of states.entries()) {
      const from = states[index - 1];
      if (from === undefined || from === state) continue;
      hold(
        next[from]?.includes(state) ?? false,
        `${id} went from ${from || "nothing"} to ${state}.`,
      );
    }
    const last = told.at(-1) ?? this.#told.get(id);
    const state = String(after[member]);
    hold(
      silent.includes(state) || last?.[member] === state,
      `${id} is ${state}, and its last event shows ${String(last?.[member] ?? "nothing")}.`,
    );
    const shown = told.at(-1);
    // What is created may be given a payment method at once, which no event tells of.
    const isFirst = String(own.at(-1)?.type).endsWith(".created");
    if (shown && shown[member] === state && !isFirst) checkSame(id, shown, after);
  }

  #remove(id: string): void {
    const version = this.#versions.get(id);
    this.#versions.delete(id);
    this.#gone.add(id);
    const ids = this.#ids.get(String(version?.object)) ?? [];
    if (ids.includes(id)) ids.splice(ids.indexOf(id), 1);
  }
}

function checkSame(id: string, told: Stored, after: Stored): void {
  for (const [name, value] of Object.entries(told))
    hold(
      JSON.stringify(value) === JSON.stringify(after[name]),
      `${id}.${name} is ${JSON.stringify(after[name])}, and its event shows ${JSON.stringify(value)}.`,
    );
}

/** The object that an event tells of. */
export function objectOf(event: Stored): Stored {
  return (event.data as Fields).object as Stored;
}

/** Whether amounts of a version stand in their order. @throws Broken where they do not. */
export function checkAmounts(version: Stored): void {
  const { id, object: kind } = version;
  const number = (name: string) => Number(version[name] ?? 0);
  const order = (small: string, large: string) =>
    hold(
      number(small) >= 0 && number(small) <= number(large),
      `${id}: ${small} is ${number(small)}, and ${large} ${number(large)}.`,
    );
  if (kind === "payment_intent") {
    order("amount_received", "amount");
    order("amount_capturable", "amount");
  }
  if (kind === "charge") {
    order("amount_captured", "amount");
    order("amount_refunded", "amount_captured");
  }
  if (kind === "invoice") order("amount_paid", "amount_due");
}
