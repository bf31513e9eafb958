import { eventTypes } from "../../generated/events.js";
import { nearest } from "../contract/judge/spelling.js";

/** How an error about a name that there is not goes on: with the one that was meant, or with all that there are. */
export function expected(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? `did you mean ${near}?` : `expected one of ${known.join(", ")}.`;
}

/** What to say of a type of events that there is not; undefined where there is it. */
export function strayEvent(type: string): string | undefined {
  return (eventTypes as readonly string[]).includes(type)
    ? undefined
    : `There is no event ${type}; ${expected(type, eventTypes)}`;
}

/**
 * Looks for an option that there is not, which would go unnoticed.
 * @param owner who takes the options.
 * @returns its name, and what to say of it; undefined where all are known.
 */
export function strayOption(
  given: Iterable<string>,
  known: readonly string[],
  owner: string,
): readonly [name: string, message: string] | undefined {
  for (const name of given)
    if (!known.includes(name)) {
      const hint = known.length > 0 ? `; ${expected(name, known)}` : ", which takes none.";
      return [name, `${name} is no option of ${owner}${hint}`];
    }
  return undefined;
}
