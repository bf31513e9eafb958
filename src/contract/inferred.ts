import type { EvidenceData } from "./data.js";
import { isSurer } from "./document.js";
import type { Node } from "./judge/nodes.js";
import type { Shape } from "./judge/shape.js";

/** The schemas of a shape that say of themselves that nobody states them. */
export const inferredIn = remembered(({ schema }) => {
  const level = (schema["x-evidence"] as EvidenceData | undefined)?.level;
  return level !== undefined && isSurer("partial", level);
});

/** Picks schemas of shapes, and looks at each shape once. */
export function remembered(isOne: (node: Node) => boolean): (shape: Shape) => readonly Node[] {
  const known = new WeakMap<Shape, readonly Node[]>();
  return (shape) => {
    const some = known.get(shape) ?? shape.schemas.filter(isOne);
    known.set(shape, some);
    return some;
  };
}
