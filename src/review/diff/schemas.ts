import { pointerTo } from "../../contract/json.js";
import { compareBranches, isTakenElsewhere } from "./branches.js";
import { Finding } from "./change.js";
import type { Raw } from "./description.js";
import { breaksOf, consequence, type Direction } from "./direction.js";
import { compareNames } from "./names.js";
import { compareMembers } from "./objects.js";
import { compareOverlaps } from "./overlaps.js";
import type { Side } from "./pairs.js";
import { type RuleChange, ruleChanges } from "./rules.js";
import { isSaid, wordsOf } from "./said.js";
import type { Sameness } from "./sameness.js";
import type { Rule, Schema, Shape } from "./shape.js";
import { compareTags } from "./tags.js";
import { compareBranchWords, compareDefaults, compareWords } from "./words.js";

/** What is said of a value outside of its schema, on both sides: the words of a parameter or a header. */
export type Around = readonly [old: readonly Raw[], now: readonly Raw[]];

const nothing: Around = [[], []];

/** Compares schemas of two descriptions, each pair of them once for each direction. */
export class SchemaComparison {
  readonly old: Side;
  readonly now: Side;
  readonly same: Sameness;
  /** Values by which branches are told apart that only the new side has. */
  readonly newTags = new Set<string>();
  readonly #known = new Map<string, Finding>();
  readonly #ids = new Map<Raw, number>();
  // Whether it only asks what one schema takes of another, whatever words say.
  readonly #isSilent: boolean;

  constructor(old: Side, now: Side, same: Sameness, isSilent = false) {
    this.old = old;
    this.now = now;
    this.same = same;
    this.#isSilent = isSilent;
  }

  /** Compares two schemas, in a finding of their own inside of another. */
  compare(
    old: Schema,
    now: Schema,
    direction: Direction,
    into: Finding,
    around: Around = nothing,
  ): void {
    if (this.same.holds(old, now)) return;
    const key = `${direction} ${[old, now, ...around].map((one) => this.#keyOf(one)).join(" ")}`;
    const known = this.#known.get(key);
    if (known) {
      into.inner.add(known);
      return;
    }
    const finding = new Finding();
    this.#known.set(key, finding);
    into.inner.add(finding);
    const sources = [this.old.shapes.sources(old), this.now.shapes.sources(now)] as const;
    const telling = { direction, description: this.now.description, finding };
    if (!this.#isSilent) {
      compareWords(sources, telling);
      const words = (side: 0 | 1) => wordsOf([...around[side], ...sources[side]]);
      compareDefaults(sources, words, telling);
    }
    const shapes = [this.old.shapes.of(old), this.now.shapes.of(now)] as const;
    compareBranches(shapes, around, direction, this, finding);
    if (this.#isSilent) return;
    compareOverlaps(...sources, direction, this, finding);
    compareNames(...sources, [this.old.description, this.now.description], finding);
    compareTags(...sources, [this.old.description, this.now.description], direction, finding);
  }

  /** Compares two branches that belong together. */
  compareShape(
    pair: readonly [old: Shape, now: Shape],
    around: Around,
    direction: Direction,
    finding: Finding,
  ): void {
    const [old, now] = pair;
    this.#compareTypes(old, now, direction, finding);
    for (const change of ruleChanges(old, now)) {
      const { effect, before, after, told } = change;
      const isForm = this.#isForm(change, pair, around);
      const breaks = isForm || isTakenElsewhere(change, this) ? [] : breaksOf(effect, direction);
      const pointer = this.pointerOf(before, after, now);
      const why = `${upper(told)}: ${isForm ? "its words said so" : consequence(breaks, direction)}.`;
      finding.add({
        breaks,
        pointer,
        before: this.valueOf(before),
        after: this.valueOf(after),
        why,
      });
    }
    if (!this.#isSilent) {
      compareBranchWords(old, now, { direction, description: this.now.description, finding });
      const descriptions = [this.old.description, this.now.description] as const;
      compareNames(old.sources, now.sources, descriptions, finding);
    }
    compareMembers(pair, direction, this, finding);
    if (old.items || now.items) this.compare(old.items ?? [], now.items ?? [], direction, finding);
  }

  /** Whether whoever takes one shape takes the other, which stands on the side named. */
  accepts(wide: Shape, narrow: Shape, side: "old" | "now"): boolean {
    if (wide.type === "any" && wide.rules.size === 0 && wide.members.size === 0) return true;
    const isNumber = wide.type === "number" && narrow.type === "integer";
    if (wide.type !== narrow.type && !isNumber) return false;
    const own = this[side];
    const silent = new SchemaComparison(own, own, this.same, true);
    const finding = new Finding();
    silent.compareShape([wide, narrow], nothing, "read", finding);
    return [...finding.all()].every(({ drafts }) =>
      drafts.every(({ breaks }) => breaks.length === 0),
    );
  }

  /** Where a rule stands now, or where it stood. */
  pointerOf(before: Rule | undefined, after: Rule | undefined, shape: Shape): string {
    if (after) return pointerTo(this.now.description.pointerOf(after.at), after.keyword);
    const at = shape.sources[0];
    const pointer = at ? this.now.description.pointerOf(at) : "";
    return before ? pointerTo(pointer, before.keyword) : pointer;
  }

  /** What a rule says, as it is written. */
  valueOf(rule: Rule | undefined): unknown {
    return rule?.at[rule.keyword];
  }

  // What a keyword states that words said, or the other way round, is told in another form.
  #isForm(
    { name, before, after }: RuleChange,
    [old, now]: readonly [Shape, Shape],
    around: Around,
  ): boolean {
    if (this.#isSilent || (before && after)) return false;
    const words = after ? [...around[0], ...old.sources] : [...around[1], ...now.sources];
    return isSaid(wordsOf(words), name, (after ?? before)?.value);
  }

  #compareTypes(old: Shape, now: Shape, direction: Direction, finding: Finding): void {
    if (old.type === now.type) return;
    const isNarrower = old.type === "number" || old.type === "any";
    const breaks = breaksOf(isNarrower ? "narrower" : "wider", direction);
    const raw = now.sources.find(({ type }) => type !== undefined) ?? now.sources[0] ?? {};
    finding.add({
      ...{ breaks, pointer: pointerTo(this.now.description.pointerOf(raw), "type") },
      ...{ before: old.type, after: now.type },
      why: `The type went from ${old.type} to ${now.type}: ${consequence(breaks, direction)}.`,
    });
  }

  #keyOf(schema: Schema): string {
    return schema
      .map((raw) => {
        const known = this.#ids.get(raw);
        if (known !== undefined) return known;
        this.#ids.set(raw, this.#ids.size);
        return this.#ids.size - 1;
      })
      .join("+");
  }
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
