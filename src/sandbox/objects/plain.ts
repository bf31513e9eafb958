import type { Handler } from "../call.js";

/** Shows the object that a path names. @param parameter the name of its id in the path. */
export function retrieving(kind: string, parameter = "id"): Handler {
  return (work, { path }) => work.get(kind, path[parameter]);
}

/** Deletes the object that a path names, and says so. */
export function deleting(kind: string, parameter = "id"): Handler {
  return (work, { path }) => {
    const object = work.get(kind, path[parameter]);
    work.remove(object);
    return { id: object.id, object: kind, deleted: true };
  };
}

/** The members of an object that have one of the names. */
export function pick(
  from: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name]]),
  );
}
