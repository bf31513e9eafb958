import { isObject, members, type Path, pointerOf } from "../../src/contract/json.js";

/** Where two JSON values differ first. */
export interface Difference {
  /** JSON pointer; the empty string for the whole value. */
  pointer: string;
  /** The values there as JSON, shortened; `nothing` where a member or an item is missing. */
  expected: string;
  found: string;
}

// More of a value than that makes a message no clearer.
const shownLength = 120;

/**
 * The first place where the found value is not what was expected; undefined when both are the same
 * JSON. The order of members does not matter, and 1 is the same as 1.0.
 */
export function firstDifference(
  expected: unknown,
  found: unknown,
  path: Path = [],
): Difference | undefined {
  if (Object.is(expected, found) || (expected === 0 && found === 0)) return undefined;
  if (!haveMembers(expected, found))
    return { pointer: pointerOf(path), expected: shown(expected), found: shown(found) };
  const keys = new Set([...members(expected), ...members(found)].map(([key]) => key));
  for (const key of keys) {
    const difference = firstDifference(member(expected, key), member(found, key), [...path, key]);
    if (difference) return difference;
  }
  return undefined;
}

/** Whether a value holds, at any depth, a member of that name with that value. */
export function holdsMember(value: unknown, name: string, content: unknown): boolean {
  return members(value).some(
    ([key, held]) =>
      (key === name && !firstDifference(content, held)) || holdsMember(held, name, content),
  );
}

function haveMembers(expected: unknown, found: unknown): boolean {
  return (
    (isObject(expected) && isObject(found)) || (Array.isArray(expected) && Array.isArray(found))
  );
}

function member(value: unknown, key: string | number): unknown {
  return (value as Record<string | number, unknown>)[key];
}

function shown(value: unknown): string {
  return shorten(JSON.stringify(value) ?? "nothing", shownLength);
}

/** The start of a text that is longer than so many characters, or the text. */
export function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)} …` : text;
}
