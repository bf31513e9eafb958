import path from "node:path";
import { packagedPath } from "../packaged.js";
import { ProblemError } from "../problem.js";

const site = path.join("dist", "reference", "index.html");

/**
 * The first page of the reference, which the package has.
 * @param folder one inside of the package; that of the program unless told.
 * @throws UserError where the package has none, as in a checkout that was not built.
 */
export function referencePage(folder?: string): string {
  const page = packagedPath(site, folder);
  if (page !== undefined) return page;
  throw new ProblemError({
    ...{ file: "reference", expected: `${site} in the package`, found: "none" },
    hint: "In a checkout, `npm run review` writes it.",
  });
}
