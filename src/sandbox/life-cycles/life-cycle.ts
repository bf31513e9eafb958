import type { EventTypeName } from "../../../generated/events.js";
import type { EvidenceLevel } from "../../contract/document.js";
import type { AssumptionName } from "../assumptions/index.js";
import { Refusal } from "../refusal.js";
import { nothing, type Stored } from "../store.js";
import type { NewFields, Work } from "../work.js";

/** A state that an object can be in. */
export interface State {
  /** What it means, in one sentence. */
  readonly meaning: string;
  readonly evidence: EvidenceLevel;
  /** What the member holds in it; the name of the state unless told. */
  readonly value?: boolean;
}

/** A way from one state to another. */
export interface Move {
  /** States that it begins in; empty where it makes the object. */
  readonly from: readonly string[];
  readonly to: string;
  /** Who makes it: an operation, the customer, the bank, the clock. */
  readonly by: string;
  /** What changes besides the state, in words. */
  readonly changes: string;
  /** Event that tells of it. */
  readonly event?: EventTypeName;
  readonly evidence: EvidenceLevel;
  /** The switch that decides whether it is made so. */
  readonly assumption?: AssumptionName;
}

/** How the objects of a kind live: one table that the sandbox acts by and that people read. */
export interface LifeCycle {
  /** Kind of the object, for example `payment_intent`. */
  readonly object: string;
  /** Member that holds the state. */
  readonly member: string;
  readonly states: Readonly<Record<string, State>>;
  readonly moves: Readonly<Record<string, Move>>;
}

/**
 * Moves an object into its next state, with the event that belongs to it.
 * @param fields what changes besides.
 * @param hidden what changes that no answer shows.
 * @throws Refusal when the state does not allow it: it names the state, and what it does allow.
 */
export function move(
  work: Work,
  cycle: LifeCycle,
  object: Stored,
  name: string,
  fields = nothing,
  hidden = nothing,
): Stored {
  const { from, to, event } = cycle.moves[name] as Move;
  const state = String(object[cycle.member]);
  if (!from.includes(state)) throw illegalMove(cycle, name, state);
  const assumption = cycle.moves[name]?.assumption;
  if (assumption) work.assume(assumption);
  const moved = work.change(
    object,
    { ...fields, [cycle.member]: cycle.states[to]?.value ?? to },
    hidden,
  );
  if (event) work.emit(event, moved);
  return moved;
}

/**
 * Makes an object in the state that a move from nowhere leads to, with the event that belongs to it.
 * @param hidden what no answer shows.
 * @param isWhole whether the fields are all members, put together as `addWhole` of Work takes them.
 */
export function begin(
  work: Work,
  cycle: LifeCycle,
  name: string,
  fields: NewFields,
  hidden = nothing,
  isWhole = false,
): Stored {
  const { to, event, assumption } = cycle.moves[name] as Move;
  if (assumption) work.assume(assumption);
  const state = { [cycle.member]: cycle.states[to]?.value ?? to };
  const made = isWhole
    ? work.addWhole(Object.assign(fields, state) as Stored, hidden)
    : work.add(cycle.object, { ...fields, ...state }, hidden);
  if (event) work.emit(event, made);
  return made;
}

/** Whether the state of an object allows a move. */
export function canMove(cycle: LifeCycle, object: Stored, name: string): boolean {
  return cycle.moves[name]?.from.includes(String(object[cycle.member])) ?? false;
}

/**
 * Looks whether the state of an object allows a move. @param called what the caller calls it.
 * @throws Refusal where it does not.
 */
export function requireMove(cycle: LifeCycle, object: Stored, name: string, called = name): void {
  if (!canMove(cycle, object, name))
    throw illegalMove(cycle, name, String(object[cycle.member]), called);
}

/** The refusal of a move that the state of an object does not allow. @param called what the caller calls it. */
export function illegalMove(cycle: LifeCycle, name: string, state: string, called = name): Refusal {
  const legal = Object.entries(cycle.moves).flatMap(([other, { from, by }]) =>
    from.includes(state) ? [`${other} (${by})`] : [],
  );
  const kind = cycle.object.replaceAll(/[._]/g, " ");
  const wanted = cycle.moves[name]?.from.join(" or ");
  const rest =
    legal.length > 0 ? `From there: ${legal.join(", ")}.` : "Nothing changes it any more.";
  return new Refusal(
    400,
    `This ${kind} is ${state}, and ${called} takes one that is ${wanted}. ${rest}`,
    { code: `${cycle.object.replaceAll(".", "_")}_unexpected_state`, param: cycle.member },
  );
}
