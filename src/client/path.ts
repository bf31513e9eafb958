import { checkKind } from "./kinds.js";
import { refuse } from "./refuse.js";

/**
 * Checks identifiers that go into a path.
 * @throws TypeError for a value that would change the path, plain or encoded: empty, `.`, `..`, with a
 * slash or control characters, or a placeholder that was never replaced.
 */
export function checkPathParameters(operationId: string, parameters: Record<string, string>): void {
  for (const [name, value] of Object.entries(parameters)) {
    const place = `${operationId}: ${name}`;
    checkKind(place, ["string"], value);
    const [unfit] = /^(\.*|undefined|null)$|[\s/\\%?#{}\p{C}]/u.exec(value) ?? [];
    if (unfit !== undefined) refuse(place, "an identifier", JSON.stringify(unfit));
  }
}
