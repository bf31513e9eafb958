import { pointerTo } from "../../contract/json.js";
import { type Change, Finding } from "./change.js";
import { asList, type Raw } from "./description.js";
import { breaksOf, consequence, type Direction, who } from "./direction.js";
import { measureChange, unitChange } from "./measures.js";
import { tellAdded, tellGone, tellHidden, tellRequired } from "./members.js";
import { compareNames } from "./names.js";
import { pairShapes, type Side, tagsOf } from "./pairs.js";
import { type RuleChange, ruleChanges } from "./rules.js";
import type { Sameness } from "./sameness.js";
import type { Rule, Schema, Shape } from "./shape.js";
import { compareTags } from "./tags.js";

/** Compares schemas of two descriptions, each pair of them once for each direction. */
export class SchemaComparison {
  readonly old: Side;
  readonly now: Side;
  readonly #same: Sameness;
  readonly #known = new Map<string, Finding>();
  readonly #ids = new Map<Raw, number>();
  readonly #newTags = new Set<string>();
  // Whether it only asks what one schema takes of another, whatever words say.
  readonly #isSilent: boolean;

  constructor(old: Side, now: Side, same: Sameness, isSilent = false) {
    this.old = old;
    this.now = now;
    this.#same = same;
    this.#isSilent = isSilent;
  }

  /** Compares two schemas, in a finding of their own inside of another. */
  compare(old: Schema, now: Schema, direction: Direction, into: Finding): void {
    if (this.#same.holds(old, now)) return;
    const key = `${direction} ${this.#keyOf(old)} ${this.#keyOf(now)}`;
    const known = this.#known.get(key);
    if (known) {
      into.inner.add(known);
      return;
    }
    const finding = new Finding();
    this.#known.set(key, finding);
    into.inner.add(finding);
    const sources = [this.old.shapes.sources(old), this.now.shapes.sources(now)] as const;
    if (!this.#isSilent) {
      this.#compareWords(...sources, direction, finding);
      this.#compareDefaults(...sources, direction, finding);
    }
    const shapes = [this.old.shapes.of(old), this.now.shapes.of(now)] as const;
    this.#compareShapes(...shapes, direction, finding);
    if (this.#isSilent) return;
    compareNames(...sources, [this.old.description, this.now.description], finding);
    compareTags(...sources, [this.old.description, this.now.description], direction, finding);
  }

  /** What the texts and units of two chains of objects say otherwise of how a value is written. */
  #compareWords(
    old: readonly Raw[],
    now: readonly Raw[],
    direction: Direction,
    finding: Finding,
  ): void {
    const isAligned = old.length === now.length;
    for (const [index, raw] of now.entries()) {
      const before = isAligned
        ? old[index]
        : index === 0
          ? Object.assign({}, ...[...old].reverse())
          : undefined;
      const after = isAligned ? raw : Object.assign({}, ...[...now].reverse());
      if (before) this.compareMeasure(before, after, raw, direction, finding);
    }
  }

  /** What two objects say otherwise of how a value is written; the place is that of `at`. */
  compareMeasure(before: Raw, after: Raw, at: Raw, direction: Direction, finding: Finding): void {
    const [unit, newUnit] = [before["x-unit"], after["x-unit"]];
    const byUnit =
      typeof unit === "string" && typeof newUnit === "string"
        ? unitChange(unit, newUnit)
        : undefined;
    const [text, newText] = [before.description, after.description];
    const byText =
      typeof text === "string" && typeof newText === "string"
        ? measureChange(text, newText)
        : undefined;
    const change = byUnit ?? byText;
    if (!change) return;
    const keyword = byUnit ? "x-unit" : "description";
    finding.add({
      breaks: [who[direction]],
      pointer: pointerTo(this.now.description.pointerOf(at), keyword),
      ...{ before: before[keyword], after: after[keyword] },
      why: `A value means something else: it was in ${change.from} and is in ${change.to}.`,
    });
  }

  #compareDefaults(
    old: readonly Raw[],
    now: readonly Raw[],
    direction: Direction,
    finding: Finding,
  ): void {
    const [was, is] = [old, now].map((list) => list.find((raw) => raw.default !== undefined));
    const [before, after] = [was?.default, is?.default];
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const told =
      before === undefined
        ? `stands for ${JSON.stringify(after)} now`
        : after === undefined
          ? `no longer stands for ${JSON.stringify(before)}`
          : `stands for ${JSON.stringify(after)}, not for ${JSON.stringify(before)}`;
    const at = is ?? now[0];
    finding.add({
      breaks: direction === "sent" ? ["sender"] : [],
      pointer: at ? pointerTo(this.now.description.pointerOf(at), "default") : "",
      ...{ before, after, why: `What is left out ${told}.` },
    });
  }

  #compareShapes(
    old: readonly Shape[],
    now: readonly Shape[],
    direction: Direction,
    finding: Finding,
  ): void {
    if (old.length > 1 || now.length > 1) this.#noteNewTags(old, now);
    const { pairs, gone, added } = pairShapes(old, now, [this.old, this.now]);
    const isMoved = gone.length > 0 && added.length > 0;
    for (const [one, other] of pairs) this.#compareShape(one, other, direction, finding);
    for (const shape of gone) {
      const isTaken = now.some((one) => this.#accepts(one, shape, "old"));
      const breaks = isTaken ? [] : breaksOf("narrower", direction);
      const why =
        direction === "sent"
          ? `${nameOf(shape, this.old)} can no longer be sent: ${consequence(breaks, direction)}.`
          : `${nameOf(shape, this.old)} does not come any more${isMoved ? "; something else does" : ""}.`;
      const pointer = this.#placeOf(shape, now[0], "old");
      finding.add({ breaks, pointer, before: plainOf(shape), after: undefined, why });
    }
    for (const shape of added) {
      const isTaken = old.some((one) => this.#accepts(one, shape, "now"));
      const breaks = isTaken ? [] : breaksOf("wider", direction);
      const why =
        direction === "sent"
          ? `${nameOf(shape, this.now)} can be sent, too.`
          : `${nameOf(shape, this.now)} may come where it did not: ${consequence(breaks, direction)}.`;
      const pointer = this.#placeOf(shape, shape, "now");
      finding.add({ breaks, pointer, before: undefined, after: plainOf(shape), why });
    }
  }

  #placeOf(shape: Shape, instead: Shape | undefined, side: "old" | "now"): string {
    const raw = side === "now" ? shape.sources[0] : instead?.sources[0];
    if (raw) return this.now.description.pointerOf(raw);
    return this.old.description.pointerOf(shape.sources[0] ?? {});
  }

  // Whether whoever takes the one takes the other, which stands on the side named.
  #accepts(wide: Shape, narrow: Shape, side: "old" | "now"): boolean {
    if (wide.type === "any" && wide.rules.size === 0 && wide.members.size === 0) return true;
    const isNumber = wide.type === "number" && narrow.type === "integer";
    if (wide.type !== narrow.type && !isNumber) return false;
    const own = this[side];
    const silent = new SchemaComparison(own, own, this.#same, true);
    const finding = new Finding();
    silent.#compareShape(wide, narrow, "read", finding);
    return [...finding.all()].every(({ drafts }) =>
      drafts.every(({ breaks }) => breaks.length === 0),
    );
  }

  #compareShape(old: Shape, now: Shape, direction: Direction, finding: Finding): void {
    this.#compareTypes(old, now, direction, finding);
    for (const change of ruleChanges(old, now)) {
      const { effect, before, after, told } = change;
      const breaks = this.#isTakenElsewhere(change) ? [] : breaksOf(effect, direction);
      const pointer = this.#pointerOf(before, after, now);
      const why = `${upper(told)}: ${consequence(breaks, direction)}.`;
      finding.add({ breaks, pointer, before: ruleValue(before), after: ruleValue(after), why });
    }
    if (!this.#isSilent) {
      this.#compareBranchWords(old, now, direction, finding);
      const descriptions = [this.old.description, this.now.description] as const;
      compareNames(old.sources, now.sources, descriptions, finding);
    }
    this.#compareMembers(old, now, direction, finding);
    this.#compareRest(old.rest, now.rest, now, direction, finding);
    if (old.items || now.items) this.compare(old.items ?? [], now.items ?? [], direction, finding);
  }

  // Branches have words of their own, which the whole may lack.
  #compareBranchWords(old: Shape, now: Shape, direction: Direction, finding: Finding): void {
    if (old.sources.length !== now.sources.length) return;
    for (const [index, raw] of now.sources.entries()) {
      const before = old.sources[index];
      if (before) this.compareMeasure(before, raw, raw, direction, finding);
    }
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

  #compareMembers(old: Shape, now: Shape, direction: Direction, finding: Finding): void {
    const names = new Set([
      ...[...old.members.keys(), ...now.members.keys()],
      ...[...old.required.keys(), ...now.required.keys()],
    ]);
    for (const name of names) {
      const telling = { name, now, direction, description: this.now.description, finding };
      const was = this.#memberOf(old, name, this.old, direction);
      const is = this.#memberOf(now, name, this.now, direction);
      const isDemanded = [old, now].map(
        (shape, index) => shape.required.has(name) && (index ? is : was) !== "hidden",
      );
      if (was === "hidden" || is === "hidden") {
        if (was !== is) tellHidden(telling, was, is);
        if (was === "hidden" && is !== "hidden" && isDemanded[1] && direction === "sent")
          tellRequired(telling, false, true);
        continue;
      }
      if (was && is) this.compare(was, is, direction, finding);
      else if (was) {
        const place = this.old.description.pointerOf(was[0] ?? {});
        tellGone(telling, was, place || this.#placeOf(now, now, "now"));
      } else if (is) tellAdded(telling, is, { isRequired: isDemanded[1] === true, old });
      const isNew = !was && is !== undefined;
      if ((!isNew || direction === "sent") && !(was && !is))
        tellRequired(telling, isDemanded[0] === true, isDemanded[1] === true, isNew);
    }
  }

  // A member that is only read is none of what is sent, and the other way round.
  #memberOf(
    shape: Shape,
    name: string,
    { shapes }: Side,
    direction: Direction,
  ): Schema | "hidden" | undefined {
    const member = shape.members.get(name);
    const keyword = direction === "sent" ? "readOnly" : "writeOnly";
    return member && shapes.sources(member).some((raw) => raw[keyword] === true)
      ? "hidden"
      : member;
  }

  #compareRest(
    old: Rule | undefined,
    now: Rule | undefined,
    shape: Shape,
    direction: Direction,
    finding: Finding,
  ): void {
    const [was, is] = [old?.value, now?.value];
    if (Array.isArray(was) && Array.isArray(is)) {
      this.compare(was as Schema, is as Schema, direction, finding);
      return;
    }
    if (was === is) return;
    const breaks = breaksOf(is === false || was === undefined ? "narrower" : "wider", direction);
    const told =
      is === undefined
        ? "Any other member may stand there"
        : is === false
          ? "No other member may stand there"
          : "Other members have to have a form";
    finding.add({
      ...{ breaks, pointer: this.#pointerOf(old, now, shape) },
      ...{ before: ruleValue(old) ?? true, after: ruleValue(now) ?? true },
      why: `${told}: ${consequence(breaks, direction)}.`,
    });
  }

  // What one branch excludes now, another one takes that it did not take before.
  #noteNewTags(old: readonly Shape[], now: readonly Shape[]): void {
    const [was, is] = (
      [
        [old, this.old],
        [now, this.now],
      ] as const
    ).map(
      ([shapes, side]) =>
        new Set(shapes.flatMap((shape) => [...tagsOf(shape, side).values()].flat())),
    ) as [Set<string>, Set<string>];
    for (const tag of is) if (!was.has(tag)) this.#newTags.add(tag);
  }

  #isTakenElsewhere({ effect, before, after }: RuleChange): boolean {
    if (effect !== "narrower" || after?.keyword !== "not" || !Array.isArray(after.value))
      return false;
    const known = asList(before?.value).map(String);
    return after.value.map(String).every((tag) => known.includes(tag) || this.#newTags.has(tag));
  }

  #pointerOf(before: Rule | undefined, after: Rule | undefined, shape: Shape): string {
    if (after) return pointerTo(this.now.description.pointerOf(after.at), after.keyword);
    const at = shape.sources[0];
    const pointer = at ? this.now.description.pointerOf(at) : "";
    return before ? pointerTo(pointer, before.keyword) : pointer;
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

function ruleValue(rule: Rule | undefined): unknown {
  return rule?.at[rule.keyword];
}

function plainOf(shape: Shape): Change["before"] {
  return shape.type === "null" ? { type: "null" } : (shape.sources.at(-1) ?? { type: shape.type });
}

function nameOf(shape: Shape, side: Side): string {
  if (shape.type === "null") return "Null";
  const [tag] = tagsOf(shape, side);
  const article = /^[aeiou]/.test(shape.type) ? "An" : "A";
  return `${article} ${shape.type === "any" ? "value" : shape.type}${tag ? ` with ${tag[0]} ${tag[1][0]}` : ""}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
