import type { Fields, Stored } from "./store.js";
import type { Work } from "./work.js";

/** Something that somebody else than the caller of the API does to an object: a customer, a bank, an operator. */
export interface Action {
  /** What it does, in one sentence. */
  readonly about: string;
  /** Names of the options that it takes; none unless told. */
  readonly options?: readonly string[];
  /** Does it. @returns the object afterwards. @throws Refusal where the object does not allow it. */
  readonly act: (work: Work, object: Stored, options: Fields) => Stored;
}

/** The actions of a kind of object, by name. */
export type Actions = Readonly<Record<string, Action>>;
