import {
  type CoverageReport,
  type Dimension,
  type DimensionName,
  dimensions,
} from "../../contract/finding.js";
import { nearest } from "../../contract/judge/spelling.js";
import type { Option } from "../command.js";
import { ProblemError } from "../problem.js";
import { some, wrapText } from "../text.js";

/** How much has to be covered, in percent, by what is counted. */
export type Minimum = ReadonlyMap<DimensionName, number>;

/** The option of commands that count coverage. */
export const minimumOption = {
  type: "string",
  value: "NAME=PERCENT,…",
  multiple: true,
  help: `Fail where less is covered, for example operations=80,statuses=50. Names: ${dimensions.join(", ")}.`,
} as const satisfies Option;

/**
 * Reads `operations=80,statuses=50`, given once or several times.
 * @throws UserError for what is no name of a dimension, and no number from 0 to 100.
 */
export function readMinimum(texts: readonly string[] = []): Minimum {
  return new Map(texts.flatMap((text) => text.split(",")).map(readPart));
}

function readPart(text: string): [DimensionName, number] {
  const [name = "", percent = ""] = text.split("=").map((part) => part.trim());
  const dimension = dimensions.find((one) => one === name);
  if (!dimension) {
    const near = nearest(name, dimensions);
    const found = `${JSON.stringify(text)}${near ? `; did you mean ${near}?` : ""}`;
    const expected = `<name>=<percent>, the name one of ${dimensions.join(", ")}`;
    throw new ProblemError({ file: "--min", expected, found });
  }
  if (/^\d+(?:\.\d+)?$/.test(percent) && Number(percent) <= 100)
    return [dimension, Number(percent)];
  const expected = `${name}=<percent>, a number from 0 to 100`;
  throw new ProblemError({ file: "--min", expected, found: JSON.stringify(text) });
}

/** What is not covered as much as was asked for: a text each, with the first names that are missing. */
export function shortfalls(coverage: CoverageReport, minimum: Minimum): string[] {
  return [...minimum].flatMap(([name, asked]) => {
    const dimension = coverage[name];
    if (percentOf(dimension) >= asked) return [];
    const { covered, total, missing } = dimension;
    const share = `${percentOf(dimension).toFixed(1)} % (${covered.length} of ${total})`;
    const told = `  missing: ${some(missing, 12)}`;
    const needed = `--min: ${name} covered ${share}, asked ${asked} %`;
    return [`${needed}\n${wrapText(told, " ".repeat(11))}`];
  });
}

function percentOf({ covered, total }: Dimension): number {
  return total === 0 ? 100 : (covered.length / total) * 100;
}
