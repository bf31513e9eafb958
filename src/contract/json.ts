/** The JSON types as JSON Schema names them; `integer` is told apart from `number` by `jsonType`. */
export type JsonType = "string" | "integer" | "number" | "boolean" | "null" | "array" | "object";

/** Names of members and positions in lists that lead to a value, the outermost first. */
export type Path = (string | number)[];

/** Whether a value is a JSON object, which neither null nor an array is. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The narrowest JSON type of a value. */
export function jsonType(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as "string" | "boolean" | "object";
}

/** The members of an object or the items of an array, none for anything else. */
export function members(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return isObject(value) ? Object.entries(value) : [];
}

/** RFC 6901 pointer; the empty string for the whole value. */
export function pointerOf(path: Path): string {
  return path.reduce<string>(pointerTo, "");
}

/** Adds one key to a JSON pointer, escaped. */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A JSON pointer with `*` for every position in a list. */
export function generalPointer(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

/** The unescaped parts of a JSON pointer: `/paths/~1v1` gives `["paths", "/v1"]`. */
export function pointerKeys(pointer: string): string[] {
  const keys = pointer.split("/").slice(1);
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer, or undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>(
    (parent, key) => (parent as Record<string, unknown> | null | undefined)?.[key],
    value,
  );
}

/**
 * The value with another value at a path; `undefined` deletes the field that stands there. The
 * original stays as it is.
 */
export function replaceAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  const changed = replaceAt(copy[key], rest, replacement);
  if (changed === undefined) delete copy[key];
  else copy[key] = changed;
  return copy;
}
