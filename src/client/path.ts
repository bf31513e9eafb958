/**
 * Checks identifiers that go into a path.
 * @throws TypeError for a value that would change the path, plain or encoded: empty, `.`, `..`, with a
 * slash or control characters, or a placeholder that was never replaced.
 */
export function checkPathParameters(operationId: string, parameters: Record<string, string>): void {
  for (const [name, value] of Object.entries(parameters)) {
    const mistake = mistakeIn(value);
    if (mistake) throw new TypeError(`${operationId}: ${name} ${mistake}.`);
  }
}

function mistakeIn(value: unknown): string | undefined {
  if (typeof value !== "string") return `must be a string, found ${typeof value}`;
  if (value === "") return "is empty";
  if (/^(\.\.?|undefined|null)$/.test(value)) return "is no identifier";
  if (/[{}]/.test(value)) return "is a placeholder that was never replaced";
  if (/[\s/\\%?#\p{C}]/u.test(value)) return "holds characters that no identifier has";
  return undefined;
}
