import type { Node } from "../judge/nodes.js";
import { typesOf } from "../judge/traits.js";

/** What a query holds by the names of its parameters: a text, several, or the members of a filter. */
export type Query = ReadonlyMap<string, string | string[] | Record<string, string>>;

/** Puts a query together: `created[gte]=1` is a member of `created`. */
export function readQuery(entries: readonly (readonly [name: string, value: string])[]): Query {
  const query = new Map<string, string | string[] | Record<string, string>>();
  for (const [name, value] of entries) {
    const [, filter, member] = /^([^[]+)\[([^\]]+)\]$/.exec(name) ?? [];
    const known = query.get(filter ?? name);
    if (filter !== undefined && member !== undefined)
      query.set(filter, {
        ...(typeof known === "object" ? (known as object) : {}),
        [member]: value,
      });
    else query.set(name, known === undefined ? value : [known as string, value].flat());
  }
  return query;
}

/** A text of a query as the value that its schema means; as it is where it cannot be one. */
export function typedValue(node: Node, found: unknown): unknown {
  if (typeof found === "object" && found !== null && !Array.isArray(found))
    return Object.fromEntries(
      Object.entries(found).map(([name, value]) => {
        const member = node.properties.get(name);
        return [name, member ? typedValue(member, value) : value];
      }),
    );
  const types = typesOf(node);
  // A list of one is written as its item alone.
  if (types?.has("array") && !types.has("string")) return [found].flat();
  if (typeof found !== "string") return found;
  if (types?.has("string") ?? true) return found;
  if (types?.has("boolean") && /^(true|false)$/.test(found)) return found === "true";
  const isNumber = /^-?\d+(\.\d+)?$/.test(found);
  return isNumber && (types?.has("integer") || types?.has("number")) ? Number(found) : found;
}
