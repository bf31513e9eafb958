import path from "node:path";
import type { Problem } from "../support/cli.js";
import { checkShape } from "../support/shape.js";
import { readSource } from "../support/source-file.js";

/** A difference between facts and fact sheets that is meant. */
interface Accepted {
  /** The file of facts, and what it says; once that changes, it is no longer accepted. */
  file: string;
  found: string;
  why: string;
}

const text = { type: "string", minLength: 1 };
const shape = {
  type: "array",
  items: {
    type: "object",
    properties: { file: text, found: text, why: text },
    required: ["file", "found", "why"],
    additionalProperties: false,
  },
};

/**
 * What is left of problems when those that `accepted.yaml` gives a reason for are taken out, and its entries
 * that nothing needs any more.
 */
export function withoutAccepted(problems: Problem[]): { problems: Problem[]; accepted: number } {
  const source = readSource<Accepted[]>(
    path.join(import.meta.dirname, "accepted.yaml"),
    process.cwd(),
  );
  checkShape(source, shape);
  const isMeant = (problem: Problem, { file, found }: Accepted) =>
    problem.file === file && problem.found === found;
  const idle = source.data.flatMap((one, index) =>
    problems.some((problem) => isMeant(problem, one))
      ? []
      : [source.problemAt(`/${index}`, "a difference that is still there", one.found)],
  );
  const left = problems.filter((problem) => !source.data.some((one) => isMeant(problem, one)));
  return { problems: [...left, ...idle], accepted: source.data.length };
}
