import type { Fields } from "./store.js";

/** For each list of members that there was, the JSON of an object that has them in order, all null. */
const models = new Map<string, string>();

// Callers may make up members: what they make up is not remembered without end.
const mostModels = 1000;

const first = ["id", "object", "created", "livemode"];

/**
 * The same members, those that every object has in front, without those that are undefined, in as little memory as can
 * be: objects of one model share the names of their members, also when they are frozen. A large object that is put
 * together member by member has a table of its own, which takes four times as much.
 */
export function compact(members: Fields): Fields {
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  const list = names.join();
  const model = models.get(list) ?? modelOf(names);
  if (models.size < mostModels) models.set(list, model);
  const copy: Record<string, unknown> = JSON.parse(model);
  for (const name of names) copy[name] = members[name];
  return copy;
}

function modelOf(names: readonly string[]): string {
  const ordered = [
    ...first.filter((name) => names.includes(name)),
    ...names.filter((name) => !first.includes(name)),
  ];
  return JSON.stringify(Object.fromEntries(ordered.map((name) => [name, null])));
}
