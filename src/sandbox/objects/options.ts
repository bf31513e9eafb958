import { invalid } from "../refusal.js";
import type { Fields } from "../store.js";

/** An option of an action that is text; undefined where it was left out. @throws Refusal for anything else. */
export function textOption(options: Fields, name: string): string | undefined {
  const value = options[name];
  if (value === undefined || (typeof value === "string" && value !== "")) return value;
  throw invalid(name, `${name}: expected text, found ${JSON.stringify(value)}.`);
}

/** An option of an action that is an amount in minor units. @throws Refusal for anything but a positive integer. */
export function amountOption(options: Fields, name: string): number | undefined {
  const value = options[name];
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) > 0))
    return value as number | undefined;
  throw invalid(
    name,
    `${name}: expected minor units as a positive integer, found ${JSON.stringify(value)}.`,
  );
}
