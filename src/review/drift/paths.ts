import { pointerKeys } from "../../contract/json.js";
import { excerpt } from "../../contract/judge/excerpt.js";

/** A JSON pointer as people write it: `line_items.data[0].price`. */
export function dotted(pointer: string): string {
  return pointerKeys(pointer).reduce(
    (path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
    "",
  );
}

/** A value in one line. */
export function shown(value: unknown): string {
  return value === undefined ? "nothing" : excerpt(value);
}
