import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesets, unreasonedRules } from "./reasons.js";

test.for(rulesets)("%s says of each rule that is off why", (file) => {
  expect(unreasonedRules(file, readFileSync(file, "utf8"))).toEqual([]);
});

const ruleset = `# Rules for tea.
extends: [recommended]
rules:
  tea-hot: off
  # Cups stand in the order of their making.
  cups-alphabetical: off
  milk-first: false
  sugar-last: { severity: off }
  leaf-whole: error
  spoon-of-silver: true
`;

test("rules in groups, and for some files alone, need a word, too", () => {
  const config = `{
  "linter": { "rules": { "preset": "recommended", "tea": { "hot": "off", "sweet": "error" } } },
  "overrides": [
    {
      // Whoever tastes does so cold.
      "linter": { "rules": { "tea": { "warm": "off" } } }
    },
    { "linter": { "rules": { "tea": { "green": { "level": "off", "options": {} } } } } }
  ]
}`;
  const found = unreasonedRules("tea.jsonc", config);
  expect(found.map(({ line, expected }) => [line, expected])).toEqual([
    [2, "a comment above that says why hot is off"],
    [8, "a comment above that says why green is off"],
  ]);
});

test("a rule that is off without a word is told with its line", () => {
  expect(unreasonedRules("tea.yaml", ruleset)).toEqual(
    [
      [4, "tea-hot"],
      [7, "milk-first"],
      [8, "sugar-last"],
    ].map(([line, name]) => ({
      ...{ file: "tea.yaml", line, found: "none" },
      expected: `a comment above that says why ${name} is off`,
    })),
  );
  expect(unreasonedRules("tea.yaml", "extends: [recommended]\n")).toHaveLength(1);
});
