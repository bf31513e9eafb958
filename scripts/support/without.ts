import { isObject } from "../../src/contract/json.js";

/** A value without the members of these names, however deep they stand in it. The original is not changed. */
export function withoutMembers(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutMembers(one, names));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutMembers(inner, names)]));
}
