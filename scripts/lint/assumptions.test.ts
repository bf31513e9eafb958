import { expect, test } from "vitest";
import { assumptions } from "../../src/sandbox/assumptions/index.js";
import { project } from "../support/project-copy.js";
import { readQuestions } from "./records.js";

const questions = readQuestions(project).flatMap(({ source }) =>
  source.data.questions.map(({ id }) => id),
);

test("each assumption of the sandbox answers a question that stands open in spec/", () => {
  const open = new Set(questions);
  expect(open.size).toBeGreaterThan(100);
  const stray = Object.entries(assumptions).filter(([, { question }]) => !open.has(question));
  expect(stray.map(([name, { question }]) => `${name}: ${question}`)).toEqual([]);
});
