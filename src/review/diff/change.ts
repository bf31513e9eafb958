import { isSame } from "./sameness.js";

/** Whom a change breaks: who sends what is described, who reads it, who generates code from the description. */
export type Audience = "sender" | "reader" | "codegen";

/** The audiences in the order in which they are named. */
export const audiences = ["sender", "reader", "codegen"] as const satisfies readonly Audience[];

/**
 * What a change is about: `meaning`, what is sent and read; `name`, what generated code alone sees; `evidence`, how
 * sure a statement is; `payload`, an example; `record`, a contradiction or a question; `text`, words and the rest.
 */
export type ChangeKind = "meaning" | "name" | "evidence" | "payload" | "record" | "text";

/** One change between two descriptions. */
export interface Change {
  kind: ChangeKind;
  /** Whom it breaks; nobody where it is empty. */
  breaks: readonly Audience[];
  /** Where it stands: a JSON pointer into the new description, or into the old one where the new has it no more. */
  pointer: string;
  /** Ids of the operations and webhooks that it reaches. */
  operations: readonly string[];
  /** What stood there; undefined where nothing did. */
  before: unknown;
  /** What stands there; undefined where nothing does. */
  after: unknown;
  /** What it means, in one sentence. */
  why: string;
  /** Whether a statement has become less sure. */
  isDowngrade?: boolean;
}

/** A change before it is known which operations it reaches. */
export type Draft = Omit<Change, "operations">;

/** What a comparison of two places found, and the places inside of it that were compared. */
export class Finding {
  readonly drafts: Draft[] = [];
  readonly inner = new Set<Finding>();

  add(draft: Omit<Draft, "kind"> & { kind?: ChangeKind }): void {
    this.drafts.push({ kind: "meaning", ...draft });
  }

  /** This finding and all inside of it, each once. */
  all(): Set<Finding> {
    const found = new Set<Finding>([this]);
    for (const finding of found) for (const one of finding.inner) found.add(one);
    return found;
  }
}

/** Changes of several operations, in which what several of them share stands once. */
export class ChangeList {
  readonly #changes = new Map<string, (Change & { operations: string[] })[]>();

  /** Adds a change that reaches the operations. */
  add(draft: Draft, operations: readonly string[]): void {
    // Sent and read, one place may hold for one of the two alone what makes it break.
    const there = this.#changes.get(draft.pointer) ?? [];
    const known = there.find(
      ({ kind, before, after }) =>
        kind === draft.kind && isSame(before, draft.before) && isSame(after, draft.after),
    );
    if (!known) {
      this.#changes.set(draft.pointer, [...there, { ...draft, operations: [...operations] }]);
      return;
    }
    const isWorse = draft.breaks.some((audience) => !known.breaks.includes(audience));
    const wasHarmless = known.breaks.length === 0;
    if (isWorse) {
      known.breaks = audiences.filter((one) => [...known.breaks, ...draft.breaks].includes(one));
      const isSaid = known.why.includes(draft.why);
      known.why = wasHarmless ? draft.why : isSaid ? known.why : `${known.why} ${draft.why}`;
      if (wasHarmless) known.operations = [];
    }
    // Whoever is not broken is of no interest where somebody else is.
    if (!isWorse && draft.breaks.length === 0 && !wasHarmless) return;
    for (const operation of operations)
      if (!known.operations.includes(operation)) known.operations.push(operation);
  }

  /** Whether anything has changed at a place. */
  has(pointer: string): boolean {
    return this.#changes.has(pointer);
  }

  /** The changes: what breaks somebody first, then by place. */
  sorted(): Change[] {
    const rank = ({ breaks, isDowngrade }: Change) =>
      breaks.length > 0 ? audiences.indexOf(breaks[0] as Audience) : isDowngrade ? 3 : 4;
    const order = (a: Change, b: Change) =>
      rank(a) - rank(b) || compareTexts(a.pointer, b.pointer) || compareTexts(a.why, b.why);
    return [...this.#changes.values()].flat().sort(order);
  }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
