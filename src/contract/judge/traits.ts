import { type JsonType, jsonType } from "../json.js";
import { allowsType } from "./declared.js";
import type { Node } from "./nodes.js";

/** The schema, and all that apply together with it whatever the value. */
export function together(node: Node): Node[] {
  return [node, ...node.together.flatMap(together)];
}

/** The members that a schema names, whatever branch of a union names them. */
export const fieldsOf = remembered((node: Node): ReadonlyMap<string, readonly Node[]> => {
  const fields = new Map<string, Node[]>();
  const add = (name: string, some: readonly Node[]) =>
    fields.set(name, [...(fields.get(name) ?? []), ...some]);
  for (const one of together(node)) {
    for (const [name, field] of one.properties) add(name, [field]);
    for (const branch of one.unions.flatMap(({ branches }) => branches))
      for (const [name, some] of fieldsOf(branch)) add(name, some);
  }
  return fields;
});

/** The JSON types that a schema allows; undefined where it says nothing about the type. */
export const typesOf = remembered((node: Node): ReadonlySet<JsonType> | undefined => {
  const claims = together(node).flatMap((one) => [
    "type" in one.schema ? new Set([one.schema.type].flat() as JsonType[]) : undefined,
    typesOfValues(ownValues(one)),
    ...one.unions.map(({ branches }) => typesOfBranches(branches)),
  ]);
  const [first, ...rest] = claims.filter((claim) => claim !== undefined);
  return first && rest.reduce(intersection, first);
});

/** The JSON types that all of some schemas allow; undefined where none says anything about the type. */
export function typesOfAll(nodes: readonly Node[]): ReadonlySet<JsonType> | undefined {
  const [first, ...rest] = nodes.map(typesOf).filter((types) => types !== undefined);
  return first && rest.reduce(intersection, first);
}

/** The values that a schema's const or enum allows; none where it has neither. */
export const valuesOf = remembered((node: Node): readonly unknown[] => {
  return (
    together(node)
      .map(ownValues)
      .find((values) => values !== undefined) ?? []
  );
});

/** The members that tell what an object is: those that may have certain values only. */
export const tagsOf = remembered((node: Node): readonly [name: string, ReadonlySet<unknown>][] => {
  return together(node).flatMap(({ properties }) =>
    [...properties].flatMap(([name, member]): [string, ReadonlySet<unknown>][] => {
      const values = valuesOf(member);
      return values.length > 0 ? [[name, new Set(values)]] : [];
    }),
  );
});

/** The known values of a schema's open list; none where it has no such list. */
export const knownValuesOf = remembered((node: Node): readonly unknown[] => {
  return together(node).flatMap(
    ({ schema }) => (schema["x-extensible-enum"] as unknown[] | undefined) ?? [],
  );
});

/** The schemas of what a schema forbids. */
export const forbiddenOf = remembered((node: Node): readonly unknown[] => {
  return together(node).flatMap(({ schema }) => ("not" in schema ? [schema.not] : []));
});

function ownValues({ schema }: Node): unknown[] | undefined {
  if ("const" in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function typesOfValues(values: unknown[] | undefined): Set<JsonType> | undefined {
  return values && new Set(values.map(jsonType));
}

function typesOfBranches(branches: readonly Node[]): Set<JsonType> | undefined {
  const types = branches.map(typesOf);
  if (types.length === 0 || types.includes(undefined)) return undefined;
  return new Set(types.flatMap((some) => [...(some ?? [])]));
}

function intersection(
  one: ReadonlySet<JsonType>,
  other: ReadonlySet<JsonType>,
): ReadonlySet<JsonType> {
  return new Set(
    [...one, ...other].filter((type) => allowsType(one, type) && allowsType(other, type)),
  );
}

function remembered<Result>(compute: (node: Node) => Result): (node: Node) => Result {
  const results = new WeakMap<Node, { result: Result }>();
  return (node) => {
    const known = results.get(node) ?? { result: compute(node) };
    results.set(node, known);
    return known.result;
  };
}
