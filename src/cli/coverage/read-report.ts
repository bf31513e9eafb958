import { readFileSync } from "node:fs";
import { type CheckReport, dimensions } from "../../contract/finding.js";
import { isObject } from "../../contract/json.js";
import { JsonError, parseJson } from "../input/reading.js";
import { why } from "../input/targets.js";
import { ProblemError } from "../problem.js";

/**
 * Reads a report that `--json` wrote.
 * @throws UserError where the file is none.
 */
export function readReport(file: string): CheckReport {
  const report = parseReport(file, readBytes(file));
  const lacking = lackingIn(report);
  if (lacking === undefined) return report as CheckReport;
  const expected = "a report that --json wrote";
  throw new ProblemError({ file, expected, found: `JSON without ${lacking}` });
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const expected = "a report that --json wrote";
    throw new ProblemError({ file, expected, found: why(error) });
  }
}

function parseReport(file: string, bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column, expected, found } = error;
    throw new ProblemError({ file, line, column, expected, found });
  }
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
