import { existsSync } from "node:fs";
import path from "node:path";
import { ProblemError } from "../problem.js";

const site = path.join("dist", "reference", "index.html");

/**
 * The first page of the reference, which the package has.
 * @param folder one inside of the package; that of the program unless told.
 * @throws UserError where the package has none, as in a checkout that was not built.
 */
export function referencePage(folder = import.meta.dirname): string {
  // The code stands at another depth in the package than in its sources.
  for (let at = folder; ; at = path.dirname(at)) {
    const page = path.join(at, site);
    if (existsSync(page)) return page;
    if (at === path.dirname(at)) break;
  }
  throw new ProblemError({
    ...{ file: "reference", expected: `${site} in the package`, found: "none" },
    hint: "In a checkout, `npm run review` writes it.",
  });
}
