import { nearest } from "../../contract/judge/spelling.js";
import { type Audience, audiences } from "../../review/diff/index.js";
import type { OptionTable } from "../command.js";
import { ProblemError } from "../problem.js";

/** The options of `diff`. */
export const diffOptions = {
  "fail-on": {
    ...{ type: "string", value: "WHO,…" },
    help: "End with exit code 1 where a change breaks one of these: sender, reader, codegen.",
  },
  json: {
    ...{ type: "string", value: "FILE" },
    help: "Write {breaks, changes} as JSON; `-` is standard output.",
  },
  markdown: { type: "string", value: "FILE", help: "Write it as Markdown, for a pull request." },
  html: { type: "string", value: "FILE", help: "Write it as one HTML page, side by side." },
  sarif: { type: "string", value: "FILE", help: "Write it as SARIF 2.1.0, for code scanning." },
  github: { type: "string", value: "FILE", help: "Write annotations of GitHub Actions." },
} as const satisfies OptionTable;

/**
 * Whom a change must not break.
 * @throws UserError for a name that is none.
 */
export function readAudiences(given: string | undefined): Audience[] {
  if (given === undefined) return [];
  return given.split(",").map((text) => {
    const name = text.trim();
    const audience = audiences.find((one) => one === name);
    if (audience) return audience;
    const near = nearest(name, audiences);
    const found = near ? `${name}, did you mean ${near}?` : name || "nothing";
    throw new ProblemError({
      file: "--fail-on",
      expected: "sender, reader or codegen, with commas between",
      found,
    });
  });
}
