import { pointerTo } from "../../contract/json.js";
import type { Finding } from "./change.js";
import { type Raw, rawsOf } from "./description.js";
import { type Direction, who } from "./direction.js";
import { product } from "./meet.js";
import { type Side, tagsOf } from "./pairs.js";
import type { SchemaComparison } from "./schemas.js";
import type { Shape } from "./shape.js";

/** Tells where a value may pass by one branch alone, and could pass by several. */
export function compareOverlaps(
  old: readonly Raw[],
  now: readonly Raw[],
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const is = now.find((raw) => raw.oneOf !== undefined);
  const was = old.find((raw) => raw.anyOf !== undefined);
  if (direction !== "sent" || !is || !was || old.some((raw) => raw.oneOf !== undefined)) return;
  const branches = rawsOf(is.oneOf).map((one) => schemas.now.shapes.of([one]));
  const isShared = branches.some((one, index) =>
    branches.slice(index + 1).some((other) => overlap(one, other, schemas.now)),
  );
  if (!isShared) return;
  finding.add({
    breaks: [who[direction]],
    pointer: pointerTo(schemas.now.description.pointerOf(is), "oneOf"),
    ...{ before: "anyOf", after: "oneOf" },
    why: "A value that several branches take is refused, and passed before.",
  });
}

// Whether some value is one of both for certain.
function overlap(one: readonly Shape[], other: readonly Shape[], side: Side): boolean {
  return one.some((a) =>
    other.some((b) => product([[a], [b]]).some((met) => isFree(met, a, b, side))),
  );
}

const open = new Set([
  "maxLength",
  "maxItems",
  "maximum",
  "x-extensible-enum",
  "x-unit",
  "x-id-prefix",
]);

// Rules of other kinds may leave nothing that both take.
function isFree(met: Shape, one: Shape, other: Shape, side: Side): boolean {
  if ([...met.rules.keys()].some((name) => !open.has(name) && name !== "enum")) return false;
  const isTold = [...tagsOf(one, side)].some(([name, values]) => {
    const others = tagsOf(other, side).get(name);
    return others !== undefined && !values.some((value) => others.includes(value));
  });
  const isMissing = (a: Shape, b: Shape) =>
    b.rest?.value === false && [...a.required.keys()].some((name) => !b.members.has(name));
  return !isTold && !isMissing(one, other) && !isMissing(other, one);
}
