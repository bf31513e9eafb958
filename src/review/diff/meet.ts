import { asList } from "./description.js";
import { bounds, wholes } from "./keywords.js";
import type { Rule, Shape, ShapeType } from "./shape.js";

/** No more branches than these are told apart; a schema that has more is compared by its first ones. */
const mostShapes = 200;

/** What takes anything. */
export const anything: Shape = {
  ...{ type: "any", rules: new Map(), members: new Map(), required: new Map() },
  ...{ rest: undefined, items: undefined, sources: [] },
};

/** What all of several schemas take together: each branch of one with each of the others. */
export function product(factors: readonly (readonly Shape[])[]): Shape[] {
  const [first = [anything], ...others] = factors;
  return others.reduce<Shape[]>(
    (shapes, factor) =>
      shapes
        .flatMap((one) => factor.flatMap((other) => meet(one, other) ?? []))
        .slice(0, mostShapes),
    [...first],
  );
}

/** What both shapes take; undefined where that is nothing. */
function meet(one: Shape, other: Shape): Shape | undefined {
  if (saysNothing(one)) return { ...other, sources: union(one.sources, other.sources) };
  const type = meetTypes(one.type, other.type);
  if (!type) return undefined;
  const rules = meetMaps(one.rules, other.rules, (a, b, name) => meetRules(name, a, b));
  if (rules.has("enum") && asList(rules.get("enum")?.value).length === 0) return undefined;
  const members = meetMaps(one.members, other.members, (a, b) => [...new Set([...a, ...b])]);
  const isClosed = (rest: Rule | undefined) => rest?.value === false;
  return {
    ...{ type, rules, members },
    required: meetMaps(one.required, other.required, (a) => a),
    rest: isClosed(other.rest) ? other.rest : (one.rest ?? other.rest),
    items: one.items && other.items ? [...one.items, ...other.items] : (one.items ?? other.items),
    sources: union(one.sources, other.sources),
  };
}

// Most schemas that refer to another have words alone besides.
function saysNothing({ type, rules, members, required, rest, items }: Shape): boolean {
  const size = rules.size + members.size + required.size;
  return type === "any" && size === 0 && rest === undefined && items === undefined;
}

function union<Value>(one: readonly Value[], other: readonly Value[]): readonly Value[] {
  return [...new Set([...one, ...other])];
}

// Most of them are empty on one side, and are shared then.
function meetMaps<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  meetValues: (one: Value, other: Value, name: string) => Value,
): ReadonlyMap<string, Value> {
  if (one.size === 0 || other.size === 0) return one.size === 0 ? other : one;
  const met = new Map(one);
  for (const [name, value] of other) {
    const known = met.get(name);
    met.set(name, known === undefined ? value : meetValues(known, value, name));
  }
  return met;
}

function meetTypes(one: ShapeType, other: ShapeType): ShapeType | undefined {
  if (one === other || other === "any") return one;
  if (one === "any") return other;
  const both = [one, other];
  return both.includes("integer") && both.includes("number") ? "integer" : undefined;
}

function meetRules(name: string, one: Rule, other: Rule): Rule {
  if (name === "enum") {
    const values = new Set(asList(other.value).map((value) => JSON.stringify(value)));
    return {
      ...one,
      value: asList(one.value).filter((value) => values.has(JSON.stringify(value))),
    };
  }
  if (name in wholes || name === "excluded")
    return { ...one, value: [...new Set([...asList(one.value), ...asList(other.value)])] };
  if (typeof one.value !== "number" || typeof other.value !== "number") return one;
  const isMost = name === "maximum" || bounds[name]?.[0] === "most";
  return (isMost ? one.value <= other.value : one.value >= other.value) ? one : other;
}

/** Joins lists of values of one type; where any value passes, they are known ones of it. */
export function tidy(shapes: readonly Shape[]): readonly Shape[] {
  if (shapes.length < 2) return shapes;
  const tidied: Shape[] = [];
  for (const shape of shapes) {
    const index = tidied.findIndex(
      (one) => one.type === shape.type && isValue(one) && isValue(shape),
    );
    const one = tidied[index];
    if (!one) tidied.push(shape);
    else tidied[index] = join(one, shape);
  }
  return tidied;
}

function isValue({ type, rules, sources }: Shape): boolean {
  if (type === "null") return true;
  if (type !== "string" && type !== "integer" && type !== "number" && type !== "boolean")
    return false;
  return sources.length > 0 && [...rules.keys()].every((name) => name in joined);
}

const joined: Readonly<Record<string, true>> = { enum: true, "x-extensible-enum": true };

function join(one: Shape, other: Shape): Shape {
  const lists = [one, other].map(({ rules }) => rules.get("enum"));
  const rules = new Map<string, Rule>();
  const all = [one, other].flatMap((shape) => [...shape.rules.values()]);
  const values = [
    ...new Map(
      all.flatMap(({ value }) => asList(value)).map((value) => [JSON.stringify(value), value]),
    ).values(),
  ];
  const name = lists.every(Boolean) ? "enum" : "x-extensible-enum";
  if (all[0]) rules.set(name, { ...all[0], value: values });
  return { ...one, rules, sources: [...new Set([...one.sources, ...other.sources])] };
}
