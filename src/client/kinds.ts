import { refuse } from "./refuse.js";

/** Kinds that a value may have; a single one may be a condition, by its name. */
export type Kinds = readonly string[];

// What the kind of a value does not tell.
const conditions: Readonly<Record<string, (value: never) => boolean>> = {
  "integer in the smallest unit": Number.isSafeInteger,
  "ms above 0": (value: unknown) => typeof value === "number" && value > 0,
  "0 or more": (value: number) => Number.isInteger(value) && value >= 0,
  // What a runtime writes otherwise, or refuses without naming the option.
  "1 to 255 characters of ASCII": (value: unknown) =>
    typeof value === "string" && /^(?=.*\S)[ -~]{1,255}$/.test(value),
  "object of any class": isObject,
  // Those of another library a runtime takes for text, or for an object that holds nothing.
  "Blob or string": (value: unknown) => typeof value === "string" || value instanceof Blob,
  "object or Headers": (value: unknown) => value instanceof Headers || kindOf(value) === "object",
};

/**
 * Checks that a value is of one of the kinds.
 * @throws TypeError that says what was expected where, and what was found: the value, where it looks like an
 * amount and is shorter than a card number, or is a number with decimals; of anything else, which may be
 * secret, its kind.
 */
export function checkKind(place: string, kinds: Kinds, value: unknown): void {
  const kind = kindOf(value);
  if (conditions[kinds[0] as string]?.(value as never) ?? kinds.includes(kind)) return;
  const text = kind === "string" ? `"${value}"` : kind === "number" ? `${value}` : "no";
  const found = /^("?-?[\d.,]{0,12}"?|-?\d{1,12}[.e].+)$/.test(text) ? text : kind;
  refuse(place, kinds.join(" or "), found);
}

/** Whether a value is an object of whatever class, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What a value is, in one word: `object` and `array` for those of JSON, whichever realm they come from; for any
 * other object the name of its class. What JSON has no number for is none.
 */
export function kindOf(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? "number" : `${value}`;
  if (value === null || Array.isArray(value)) return value ? "array" : "null";
  const prototype = typeof value === "object" && Object.getPrototypeOf(value);
  if (!prototype || !Object.getPrototypeOf(prototype)) return typeof value;
  return prototype[Symbol.toStringTag] ?? prototype.constructor.name;
}
