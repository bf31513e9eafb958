import { type CheckReport, dimensions } from "../../contract/finding.js";
import { isObject } from "../../contract/json.js";
import { readBytes, readJson } from "../input/file.js";
import { ProblemError } from "../problem.js";

/**
 * Reads a report that `--json` wrote.
 * @throws UserError where the file is none.
 */
export function readReport(file: string): CheckReport {
  const expected = "a report that --json wrote";
  const report = readJson(file, readBytes(file, expected));
  const lacking = lackingIn(report);
  if (lacking === undefined) return report as CheckReport;
  throw new ProblemError({ file, expected, found: `JSON without ${lacking}` });
}

function lackingIn(report: unknown): string | undefined {
  if (!isObject(report) || !Array.isArray(report.findings)) return "findings";
  const { coverage } = report;
  if (!isObject(coverage) || !Array.isArray(coverage.evidence)) return "coverage";
  if (coverage.only !== undefined && !Array.isArray(coverage.only)) return "a list coverage.only";
  const isCounted = (name: string) => {
    const dimension = coverage[name];
    return isObject(dimension) && Array.isArray(dimension.covered);
  };
  const name = dimensions.find((one) => !isCounted(one));
  if (name) return `coverage of ${name}`;
  return typeof report.checked === "number" ? undefined : "checked";
}
