/** Fails unless two values are equal, compared as JSON. */
export function equal(found, expected) {
  const [left, right] = [found, expected].map((value) => JSON.stringify(value) ?? String(value));
  if (left !== right) throw new Error(`expected ${right}, found ${left}`);
}

/** Fails unless the condition holds. */
export function holds(condition, what) {
  if (!condition) throw new Error(`expected ${what}`);
}

/** Fails when a text is in what a value shows: as JSON, as a string, in any own field. */
export function hides(value, text) {
  holds(!shown(value).includes(text), `${text.slice(0, 8)}… to be shown nowhere`);
}

/** What a call throws or rejects with; fails when it succeeds. */
export async function failureOf(call) {
  let result;
  try {
    result = await call();
  } catch (error) {
    return error;
  }
  throw new Error(`expected an error, found ${JSON.stringify(result)}`);
}

function shown(value, seen = new Set()) {
  if (typeof value === "function" || value === null || typeof value !== "object")
    return String(value);
  if (seen.has(value)) return "";
  seen.add(value);
  const names = Reflect.ownKeys(value).map(String);
  const fields = Reflect.ownKeys(value).map((name) => shown(value[name], seen));
  const entries = value instanceof Headers ? [...value].flat() : [];
  return [String(value), JSON.stringify(value), ...names, ...fields, ...entries].join("\n");
}
