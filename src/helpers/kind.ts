/** The fields of an answer, as long as nothing is known about them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has fields. */
export function hasFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** What was meant, by the `object` of what was passed. */
const advice: Readonly<Record<string, string>> = {
  event: "an event: pass its data.object",
  list: "a list: pass one of its data",
};

/**
 * Checks that a value is an object of the API, which is what its field `object` shows.
 * @throws TypeError for what is none: an id, a promise without `await`, an event, a list.
 */
export function checkObject(caller: string, value: unknown): void {
  if (!hasFields(value)) throw mistake(caller, value == null ? String(value) : `a ${typeof value}`);
  const { object } = value;
  if (typeof object !== "string")
    throw mistake(caller, "one without the field object; was a promise not awaited?");
  if (Object.hasOwn(advice, object)) throw mistake(caller, String(advice[object]));
}

function mistake(caller: string, found: string): TypeError {
  return new TypeError(`${caller} expects an object as the API answers it, found ${found}.`);
}
