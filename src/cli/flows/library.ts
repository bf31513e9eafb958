import { readdirSync } from "node:fs";
import path from "node:path";
import { nearest } from "../../contract/judge/spelling.js";
import { packagedPath } from "../packaged.js";
import { ProblemError } from "../problem.js";
import type { Flow } from "./flow.js";
import { readFlows } from "./read.js";

const home = path.join("generated", "flows");

/** The flows of the package, in the order of their files, whose paths are seen from where the program runs. */
export function packagedFlows(): Flow[] {
  const folder = path.relative(process.cwd(), packagedPath(home) ?? home);
  const files = readdirSync(folder).filter((name) => name.endsWith(".arazzo.json"));
  return files.sort().flatMap((name) => readFlows(path.join(folder, name)));
}

/**
 * The flows of a name each, in the order of the names.
 * @throws UserError for a name that no flow has, with the nearest one.
 */
export function chooseFlows(flows: readonly Flow[], names: readonly string[]): Flow[] {
  const known = flows.map(({ name }) => name);
  return names.map((name) => {
    const flow = flows.find((one) => one.name === name);
    if (flow) return flow;
    const near = nearest(name, known);
    const hint = near ? `Did you mean ${near}?` : undefined;
    throw new ProblemError({
      file: "flow",
      expected: `one of ${known.join(", ")}`,
      found: name,
      hint,
    });
  });
}
