import { expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { project } from "../support/project-copy.js";
import { areas } from "./faults/index.js";
import { isThere, stepNames } from "./steps.js";
import { staleFaults } from "./workshop.js";

const faults = areas.flatMap(({ faults }) => faults);

test("there are at least 150 faults, each with a name of its own", () => {
  expect(faults.length).toBeGreaterThanOrEqual(150);
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
});

test("each fault can still be made", () => {
  expect(staleFaults(project, faults).map(formatProblem)).toEqual([]);
});

test("what should notice a fault is a step or a test file", () => {
  const killers = [...new Set(faults.map(({ killer }) => killer))];
  const known = (killer: string) => stepNames.includes(killer) || isThere(project, killer);
  expect(killers.filter((killer) => !known(killer))).toEqual([]);
});
