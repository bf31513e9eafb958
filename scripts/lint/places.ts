import { listOperations, type OpenApi } from "../../src/contract/document.js";
import { isObject, members, pointerKeys, pointerTo, valueAt } from "../../src/contract/json.js";

/** What is said once for all operations. No reference leads from them there, or only to a part of it. */
const common = [
  "/info",
  "/servers",
  "/tags",
  "/security",
  "/components/securitySchemes",
  "/components/responses",
];

/**
 * Where a JSON pointer into the bundle leads nowhere: the first part of it that has no value. Undefined
 * for a pointer to a value, and to what a value lacks: the last key of a pointer may be one that an
 * object does not have, or the name of something that a list does not have.
 */
export function deadEndOf(bundle: unknown, pointer: string): string | undefined {
  if (!pointer.startsWith("/")) return pointer;
  const keys = pointerKeys(pointer);
  let value = bundle;
  let reached = "";
  for (const [position, key] of keys.entries()) {
    reached = pointerTo(reached, key);
    if (holds(value, key)) value = (value as Record<string, unknown>)[key];
    else if (position === keys.length - 1 && mayLack(value, key)) return undefined;
    else return reached;
  }
  return undefined;
}

/**
 * What is wrong with one of a list of pointers into the bundle, in words: that it leads nowhere, or that
 * an earlier one is the same. Undefined where nothing is.
 */
export function placeFault(
  bundle: unknown,
  pointers: readonly string[],
  position: number,
): string | undefined {
  const pointer = pointers[position] ?? "";
  if (pointers.indexOf(pointer) < position) return "named twice";
  const deadEnd = deadEndOf(bundle, pointer);
  return deadEnd === undefined ? undefined : `where nothing stands at ${deadEnd}`;
}

/** Tells of a pointer into the bundle whether it lies within something that an operation reaches. */
export type Reach = (operationIds: readonly string[], pointer: string) => boolean;

/**
 * Makes a {@link Reach} for a bundle. An operation or webhook reaches itself, all that it refers to,
 * directly or through others, and what is said once for all operations.
 */
export function reachIn(bundle: OpenApi): Reach {
  const own = new Map(
    listOperations(bundle).map(({ section, path, method, operation }) => [
      operation.operationId,
      { pointer: pointerTo(pointerTo(`/${section}`, path), method), value: operation },
    ]),
  );
  const known = new Map<string, string[]>();
  const rootsOf = (operationId: string): string[] => {
    const start = own.get(operationId);
    const roots = known.get(operationId) ?? (start ? rootsFrom(bundle, start) : []);
    known.set(operationId, roots);
    return roots;
  };
  return (operationIds, pointer) =>
    [...common, ...operationIds.flatMap(rootsOf)].some((root) =>
      `${pointer}/`.startsWith(`${root}/`),
    );
}

function holds(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}

// What a list lacks is named, since a number in place of a name would say nothing.
function mayLack(value: unknown, key: string): boolean {
  return isObject(value) || (Array.isArray(value) && !/^\d*$/.test(key));
}

function rootsFrom(bundle: OpenApi, start: { pointer: string; value: unknown }): string[] {
  const roots = new Set([start.pointer]);
  const pending = [start.value];
  while (pending.length > 0) {
    for (const reference of referencesIn(pending.pop())) {
      if (roots.has(reference)) continue;
      roots.add(reference);
      pending.push(valueAt(bundle, reference));
    }
  }
  return [...roots];
}

function referencesIn(value: unknown): string[] {
  return members(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner.slice(1)] : referencesIn(inner),
  );
}
