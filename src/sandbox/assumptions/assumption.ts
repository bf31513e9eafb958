/** Something that no page tells, and that the sandbox has to decide. */
export interface Assumption {
  /** Id of the open question in spec/, which says why it matters. */
  readonly question: string;
  /** What the switch is about, in one sentence. */
  readonly about: string;
  /** What may be assumed, with its meaning; the first is taken unless told otherwise. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Assumptions of one room, by the names of their switches. */
export type Assumptions = Readonly<Record<string, Assumption>>;
