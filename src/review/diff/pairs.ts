import { asList, type Description, schemaName } from "./description.js";
import type { Schema, Shape, Shapes, ShapeType } from "./shape.js";

/** Branches of two schemas that belong together, and those that stand alone. */
export interface Pairing {
  pairs: (readonly [old: Shape, now: Shape])[];
  gone: Shape[];
  added: Shape[];
}

/** What is needed to compare the branches of both sides. */
export interface Side {
  description: Description;
  shapes: Shapes;
}

/** Finds for each branch of one schema the one of the other that it has become. */
export function pairShapes(
  old: readonly Shape[],
  now: readonly Shape[],
  sides: readonly [Side, Side],
): Pairing {
  const [first, other] = [old[0], now[0]];
  if (old.length === 1 && now.length === 1 && first && other)
    return group(first.type) === group(other.type)
      ? { pairs: [[first, other]], gone: [], added: [] }
      : { pairs: [], gone: [first], added: [other] };
  const countOf = (shapes: readonly Shape[], type: ShapeType) =>
    shapes.filter((one) => group(one.type) === group(type)).length;
  const traits = new Map([
    ...old.map((one) => [one, traitsOf(one, sides[0])] as const),
    ...now.map((one) => [one, traitsOf(one, sides[1])] as const),
  ]);
  const likenessOf = (one: Shape, other: Shape) =>
    likeness(traits.get(one) as Traits, traits.get(other) as Traits);
  const candidates = old.flatMap((one) => {
    const others = now.filter((other) => group(one.type) === group(other.type));
    const isAlone = others.length === 1 && countOf(old, one.type) === 1;
    return others.map((other) => ({ one, other, score: isAlone ? 0 : likenessOf(one, other) }));
  });
  candidates.sort((a, b) => b.score - a.score);
  const [left, right] = [new Set(old), new Set(now)];
  const pairs: [Shape, Shape][] = [];
  for (const { one, other, score } of candidates) {
    if (!left.has(one) || !right.has(other)) continue;
    // Of many, one that is tagged otherwise is another; one alone has changed its tag.
    if (score < 0) continue;
    left.delete(one);
    right.delete(other);
    pairs.push([one, other]);
  }
  return { pairs, gone: [...left], added: [...right] };
}

function group(type: ShapeType): string {
  return type === "integer" ? "number" : type;
}

/** What tells by its likeness which branch has become which. */
interface Traits {
  names: readonly string[];
  tags: ReadonlyMap<string, string[]>;
  members: Shape["members"];
}

function traitsOf(shape: Shape, side: Side): Traits {
  return { names: namesOf(shape), tags: tagsOf(shape, side), members: shape.members };
}

function likeness(one: Traits, other: Traits): number {
  let score = one.names.some((name) => other.names.includes(name)) ? 10 : 0;
  for (const [member, values] of one.tags) {
    const found = other.tags.get(member);
    if (found) score += values.some((value) => found.includes(value)) ? 5 : -20;
  }
  let shared = 0;
  for (const name of one.members.keys()) if (other.members.has(name)) shared += 1;
  const count = one.members.size + other.members.size - shared;
  return score + (count === 0 ? 0 : (3 * shared) / count);
}

/** The names of the schemas that a shape was read from, the innermost last. */
export function namesOf({ sources }: Shape): string[] {
  return sources.flatMap((raw) => schemaName(raw) ?? []);
}

/** The members of a shape that hold one of a few fixed values, with these. */
export function tagsOf(shape: Shape, { shapes }: Side): ReadonlyMap<string, string[]> {
  const known = tagsOfShapes.get(shape);
  if (known) return known;
  const tags = new Map<string, string[]>();
  for (const [name, member] of shape.members) {
    const values = fixedValues(member, shapes);
    if (values) tags.set(name, values);
  }
  tagsOfShapes.set(shape, tags);
  return tags;
}

const tagsOfShapes = new WeakMap<Shape, ReadonlyMap<string, string[]>>();

function fixedValues(schema: Schema, shapes: Shapes): string[] | undefined {
  // Most members refer to something large, which is no tag.
  if (
    schema.every(
      (raw) => raw.type !== "string" && raw.const === undefined && raw.enum === undefined,
    )
  )
    return undefined;
  const values = shapes.of(schema).map(({ rules }) => rules.get("enum")?.value);
  return values.length > 0 && values.every(Array.isArray)
    ? values.flatMap((list) => asList(list).map(String))
    : undefined;
}
