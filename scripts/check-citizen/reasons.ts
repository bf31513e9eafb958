import { isMap, isScalar, LineCounter, type Pair, parseDocument, visit, type YAMLMap } from "yaml";
import type { Problem } from "../support/cli.js";

/** Rulesets of the judges and of the linter of the code, from the project's folder. */
export const rulesets = [
  "biome.jsonc",
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
  // JSON with comments is YAML but for their sign.
  const document = parseDocument(text.replace(/^(\s*)\/\//gm, "$1#"), { lineCounter });
  const maps: YAMLMap[] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      if (isScalar(key) && key.value === "rules" && isMap(value)) maps.push(value);
    },
  });
  if (maps.length === 0) return [{ file, expected: "a map of rules", found: "none" }];
  const lines = text.split("\n");
  return maps.flatMap(rulesIn).flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range || !isOff(value)) return [];
    const { line } = lineCounter.linePos(key.range[0]);
    if (/^\s*(?:#|\/\/)\s*\S/.test(lines[line - 2] ?? "")) return [];
    const expected = `a comment above that says why ${key.value} is off`;
    return [{ file, line, expected, found: "none" }];
  });
}

// Biome has its rules in groups.
function rulesIn(map: YAMLMap): Pair[] {
  return map.items.flatMap((item) =>
    isMap(item.value) && !levels.some((name) => isMap(item.value) && item.value.has(name))
      ? item.value.items.filter(({ value }) => isMap(value) || isOff(value))
      : [item],
  );
}

const levels = ["severity", "level"];

// Redocly, Spectral and Biome have levels, vacuum has switches; each takes the level inside of an object, too.
function isOff(value: unknown): boolean {
  if (isMap(value)) return levels.some((name) => isOff(value.get(name, true)));
  return isScalar(value) && [false, "off"].includes(value.value as string);
}
