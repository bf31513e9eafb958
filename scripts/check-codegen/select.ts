import { ProblemError, wrapText } from "../support/cli.js";
import type { Target } from "./target.js";

/**
 * The targets to run: those that `only` names, separated by commas or given several times, whatever
 * their speed; without it all, or all but the slow ones.
 * @throws UserError that lists the known names for a name that is none of them.
 */
export function selectTargets(
  targets: readonly Target[],
  { all = false, only = [] }: { all?: boolean | undefined; only?: readonly string[] | undefined },
): Target[] {
  if (only.length === 0) return targets.filter(({ onlyWithAll = false }) => all || !onlyWithAll);
  const names = only.flatMap((part) => part.split(",")).map((name) => name.trim());
  const known = targets.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const expected = wrapText(known.join(", "), " ".repeat(12));
    const found = unknown.map((name) => `"${name}"`).join(", ");
    throw new ProblemError({ file: "--only", expected, found });
  }
  return targets.filter(({ name }) => names.includes(name));
}
