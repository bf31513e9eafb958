/**
 * Checks identifiers that go into a path.
 * @throws TypeError for a value that would change the path: empty, `.`, `..`, with a slash or with
 * control characters, or a placeholder that was never replaced.
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
  if (value === "." || value === "..") return "is a relative path";
  if (/[/\\{}%?#\s]/.test(value) || hasControlCharacter(value))
    return "holds characters that no identifier has";
  return undefined;
}

function hasControlCharacter(value: string): boolean {
  return [...value].some((character) => character < " " || character === "\u007f");
}
