import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../support/cli.js";

/** Rulesets of the judges, from the project's folder. */
export const rulesets = [
  "redocly.yaml",
  "scripts/check-citizen/spectral.yaml",
  "scripts/check-citizen/vacuum.yaml",
] as const;

/**
 * Rules that a ruleset switches off without a comment on the line above that says why.
 * @param file its name, for messages.
 */
export function unreasonedRules(file: string, text: string): Problem[] {
  const lineCounter = new LineCounter();
  const rules = parseDocument(text, { lineCounter }).get("rules");
  if (!isMap(rules)) return [{ file, expected: "a map of rules", found: "none" }];
  const lines = text.split("\n");
  return rules.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range || !isOff(value)) return [];
    const { line } = lineCounter.linePos(key.range[0]);
    if (/^\s*#\s*\S/.test(lines[line - 2] ?? "")) return [];
    const expected = `a comment above that says why ${key.value} is off`;
    return [{ file, line, expected, found: "none" }];
  });
}

// Redocly and Spectral have levels, vacuum has switches; each takes the level inside of an object, too.
function isOff(value: unknown): boolean {
  if (isMap(value)) return isOff(value.get("severity", true));
  return isScalar(value) && [false, "off"].includes(value.value as string);
}
