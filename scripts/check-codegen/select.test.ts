import { expect, test } from "vitest";
import { selectTargets } from "./select.js";
import type { Target } from "./target.js";

function target(name: string, onlyWithAll: boolean): Target {
  return {
    ...{ name, language: "Go", input: "openapi.json", onlyWithAll, unchanged: 1, exceptions: [] },
    ...{ missing: () => undefined, run: async () => [] },
  };
}

const targets = [target("quick", false), target("slow", true), target("other", false)];

function selected(options: Parameters<typeof selectTargets>[1]): string[] {
  return selectTargets(targets, options).map(({ name }) => name);
}

test.for([
  ["nothing", {}, ["quick", "other"]],
  ["--all", { all: true }, ["quick", "slow", "other"]],
  ["--only of a slow one", { only: ["slow"] }, ["slow"]],
  ["--only with commas", { only: ["other, quick"] }, ["quick", "other"]],
  ["--only twice", { only: ["other", "slow"] }, ["slow", "other"]],
] as const)("%s selects", ([, options, names]) => {
  expect(selected(options)).toEqual(names);
});

test("an unknown name is answered with the known ones", () => {
  const message = '--only\n  expected: quick, slow, other\n  found:    "quik", ""';
  expect(() => selected({ only: ["quick,quik,"] })).toThrow(message);
});
