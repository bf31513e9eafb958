import { pointerTo } from "../../contract/json.js";
import type { Finding } from "./change.js";
import type { Description, Raw } from "./description.js";
import { type Direction, who } from "./direction.js";
import {
  formChange,
  type MeasureChange,
  measureChange,
  otherUnit,
  unitChange,
} from "./measures.js";
import { isSaid } from "./said.js";
import type { Shape } from "./shape.js";

/** What is needed to tell that words of the new description mean something else. */
export interface WordTelling {
  direction: Direction;
  /** The new description. */
  description: Description;
  finding: Finding;
}

type Chains = readonly [old: readonly Raw[], now: readonly Raw[]];

/** Compares what the texts and units of two chains of objects say of how a value is written. */
export function compareWords([old, now]: Chains, telling: WordTelling): void {
  const isAligned = old.length === now.length;
  for (const [index, raw] of now.entries()) {
    const before = isAligned
      ? old[index]
      : index === 0
        ? Object.assign({}, ...[...old].reverse())
        : undefined;
    const after = isAligned ? raw : Object.assign({}, ...[...now].reverse());
    if (before) compareMeasure(before, after, raw, telling);
  }
}

/** Compares the words of branches, which have some of their own that the whole may lack. */
export function compareBranchWords(old: Shape, now: Shape, telling: WordTelling): void {
  if (old.sources.length !== now.sources.length) return;
  for (const [index, raw] of now.sources.entries()) {
    const before = old.sources[index];
    if (before) compareMeasure(before, raw, raw, telling);
  }
}

/** Compares what two objects say of how a value is written; the place is that of `at`. */
export function compareMeasure(
  before: Raw,
  after: Raw,
  at: Raw,
  { direction, description, finding }: WordTelling,
): void {
  const change = knownChange(before, after);
  if (!change) return;
  const keyword =
    change.isStated && after["x-unit"] !== before["x-unit"] ? "x-unit" : "description";
  finding.add({
    breaks: [who[direction]],
    pointer: pointerTo(description.pointerOf(at), keyword),
    ...{ before: before[keyword], after: after[keyword] },
    why: `A value means something else: it was in ${change.from} and is in ${change.to}.`,
  });
}

// The whole and its branches, and what is sent and read, have most of their words in common.
const changes = new WeakMap<Raw, { before: Raw; change: ReturnType<typeof changeOf> }>();

function knownChange(before: Raw, after: Raw): ReturnType<typeof changeOf> {
  const known = changes.get(after);
  if (known?.before === before) return known.change;
  const change = changeOf(before, after);
  changes.set(after, { before, change });
  return change;
}

// What a unit states goes over words; one that only one side states is held against the words of the other.
function changeOf(before: Raw, after: Raw): (MeasureChange & { isStated: boolean }) | undefined {
  const [unit, newUnit] = [before, after].map((raw) => textOf(raw["x-unit"]));
  const [text, newText] = [before, after].map((raw) => textOf(raw.description));
  const stated =
    unit !== undefined && newUnit !== undefined
      ? unitChange(unit, newUnit)
      : unit !== undefined
        ? changeBetween(unit, otherUnit(newText ?? "", unit))
        : newUnit !== undefined
          ? changeBetween(otherUnit(text ?? "", newUnit), newUnit)
          : undefined;
  if (stated) return { ...stated, isStated: true };
  const said =
    text !== undefined &&
    newText !== undefined &&
    (measureChange(text, newText) ?? formChange(text, newText));
  return said ? { ...said, isStated: false } : undefined;
}

function changeBetween(
  from: string | undefined,
  to: string | undefined,
): MeasureChange | undefined {
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/**
 * Compares what stands for a value that is left out.
 * @param words what is said of the value on both sides, which may name what a default states.
 */
export function compareDefaults(
  chains: Chains,
  words: (side: 0 | 1) => string,
  { direction, description, finding }: WordTelling,
): void {
  const [was, is] = chains.map((list) => list.find((raw) => raw.default !== undefined));
  const [before, after] = [was?.default, is?.default];
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const isForm =
    (before === undefined && isSaid(words(0), "default", after)) ||
    (after === undefined && isSaid(words(1), "default", before));
  const at = is ?? chains[1][0];
  finding.add({
    breaks: direction === "sent" && !isForm ? ["sender"] : [],
    pointer: at ? pointerTo(description.pointerOf(at), "default") : "",
    ...{ before, after },
    why: `What is left out ${defaultWords(before, after)}${isForm ? ", as the words say" : ""}.`,
  });
}

function defaultWords(before: unknown, after: unknown): string {
  const [was, is] = [before, after].map((value) => JSON.stringify(value));
  if (was === undefined) return `stands for ${is} now`;
  return is === undefined ? `no longer stands for ${was}` : `stands for ${is}, not for ${was}`;
}
