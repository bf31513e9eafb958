import type { Change, Finding } from "./change.js";
import { asList } from "./description.js";
import { breaksOf, consequence, type Direction } from "./direction.js";
import { pairShapes, type Side, tagsOf } from "./pairs.js";
import type { RuleChange } from "./rules.js";
import type { Around, SchemaComparison } from "./schemas.js";
import type { Shape } from "./shape.js";

/** Compares the branches of two schemas: each with what it has become, and those that are gone or new. */
export function compareBranches(
  [old, now]: readonly [readonly Shape[], readonly Shape[]],
  around: Around,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  if (old.length > 1 || now.length > 1) noteNewTags([old, now], schemas);
  const { pairs, gone, added } = pairShapes(old, now, [schemas.old, schemas.now]);
  const isMoved = gone.length > 0 && added.length > 0;
  for (const pair of pairs) schemas.compareShape(pair, around, direction, finding);
  for (const shape of gone) {
    const isTaken = now.some((one) => schemas.accepts(one, shape, "old"));
    const breaks = isTaken ? [] : breaksOf("narrower", direction);
    const why =
      direction === "sent"
        ? `${nameOf(shape, schemas.old)} can no longer be sent: ${consequence(breaks, direction)}.`
        : `${nameOf(shape, schemas.old)} does not come any more${isMoved ? "; something else does" : ""}.`;
    const pointer = goneFrom(shape, now[0], schemas);
    finding.add({ breaks, pointer, before: plainOf(shape), after: undefined, why });
  }
  for (const shape of added) {
    const isTaken = old.some((one) => schemas.accepts(one, shape, "now"));
    const breaks = isTaken ? [] : breaksOf("wider", direction);
    const why =
      direction === "sent"
        ? `${nameOf(shape, schemas.now)} can be sent, too.`
        : `${nameOf(shape, schemas.now)} may come where it did not: ${consequence(breaks, direction)}.`;
    const pointer = goneFrom(shape, shape, schemas);
    finding.add({ breaks, pointer, before: undefined, after: plainOf(shape), why });
  }
}

/** Where a shape stands that the new description has, or would stand there beside another. */
export function goneFrom(
  shape: Shape,
  instead: Shape | undefined,
  { old, now }: SchemaComparison,
): string {
  const raw = instead?.sources[0];
  return raw ? now.description.pointerOf(raw) : old.description.pointerOf(shape.sources[0] ?? {});
}

/** Whether what one branch excludes now is taken by another one that did not take it before. */
export function isTakenElsewhere(
  { effect, before, after }: RuleChange,
  { newTags }: SchemaComparison,
): boolean {
  if (effect !== "narrower" || after?.keyword !== "not" || !Array.isArray(after.value))
    return false;
  const known = asList(before?.value).map(String);
  return after.value.map(String).every((tag) => known.includes(tag) || newTags.has(tag));
}

function noteNewTags(
  [old, now]: readonly [readonly Shape[], readonly Shape[]],
  schemas: SchemaComparison,
): void {
  const tagsIn = (shapes: readonly Shape[], side: Side) =>
    new Set(shapes.flatMap((shape) => [...tagsOf(shape, side).values()].flat()));
  const was = tagsIn(old, schemas.old);
  for (const tag of tagsIn(now, schemas.now)) if (!was.has(tag)) schemas.newTags.add(tag);
}

function plainOf(shape: Shape): Change["before"] {
  return shape.type === "null" ? { type: "null" } : (shape.sources.at(-1) ?? { type: shape.type });
}

function nameOf(shape: Shape, side: Side): string {
  if (shape.type === "null") return "Null";
  const [tag] = tagsOf(shape, side);
  const word = shape.type === "any" ? "value" : shape.type;
  return `${/^[aeiou]/.test(word) ? "An" : "A"} ${word}${tag ? ` with ${tag[0]} ${tag[1][0]}` : ""}`;
}
