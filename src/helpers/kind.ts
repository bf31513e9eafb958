import { hasFields } from "./fields.js";

/** What was meant, by the `object` of what was passed. */
const advice: Readonly<Record<string, string>> = {
  event: "an event: pass its data.object",
  list: "a list: pass one of its data",
};

/**
 * Checks that a value is an object of the API of one of these kinds, which its field `object` shows.
 * @throws TypeError for what is none: an id, a promise without `await`, an event, a list, another kind.
 */
export function checkKind(caller: string, value: unknown, kinds: readonly string[]): void {
  const object = hasFields(value) ? value.object : undefined;
  if (typeof object === "string" && kinds.includes(object)) return;
  throw new TypeError(`${caller} expects a ${kinds.join(" or a ")}, found ${foundIn(value)}.`);
}

function foundIn(value: unknown): string {
  if (!hasFields(value)) return value == null ? String(value) : `a ${typeof value}`;
  const { object } = value;
  if (typeof object !== "string")
    return "one without the field object (was a promise not awaited?)";
  return Object.hasOwn(advice, object) ? String(advice[object]) : `a ${object.slice(0, 40)}`;
}
