import {
  type CheckReport,
  type DimensionName,
  dimensions,
  type InferredStatement,
} from "../finding.js";
import { digits } from "./verdict.js";

/** How much of one kind of thing traffic has shown. */
export interface Share {
  name: DimensionName;
  covered: number;
  total: number;
  /** Whole percent, rounded down, so that 100 is all of it; undefined where there is nothing to cover. */
  percent: number | undefined;
}

/** What traffic said of the statements that are only inferred. */
export interface EvidenceNumbers {
  /** Statements that every value agreed with. */
  confirmed: number;
  /** Statements that a value did not agree with. */
  refuted: readonly InferredStatement[];
}

/** How much of each dimension was covered. */
export function sharesOf({ coverage }: CheckReport): Share[] {
  return dimensions.map((name) => {
    const { total, covered } = coverage[name];
    const percent = total === 0 ? undefined : Math.floor((100 * covered.length) / total);
    return { name, covered: covered.length, total, percent };
  });
}

/** What the coverage is of: ` of the 3 operations of --only`, to stand behind a noun; nothing where it is of all. */
export function scopeName({ coverage: { only } }: CheckReport): string {
  if (!only) return "";
  return only.length === 1
    ? " of the one operation of --only"
    : ` of the ${digits(only.length)} operations of --only`;
}

/** How many inferred statements traffic confirmed, and which it refuted, the most refuted first. */
export function evidenceOf({ coverage: { evidence } }: CheckReport): EvidenceNumbers {
  const refuted = evidence.filter((statement) => statement.refuted > 0);
  return {
    confirmed: evidence.filter(({ confirmed, refuted }) => confirmed > 0 && refuted === 0).length,
    refuted: refuted.sort(
      (one, other) =>
        other.refuted - one.refuted || (one.schemaPointer < other.schemaPointer ? -1 : 1),
    ),
  };
}

/** A percentage for people: `42 %`, and `–` where there is nothing to cover. */
export function percentName({ percent }: Share): string {
  return percent === undefined ? "–" : `${percent} %`;
}

/** What the evidence comes to, in words. */
export function evidenceSentence(report: CheckReport): string {
  const { confirmed, refuted } = evidenceOf(report);
  if (confirmed + refuted.length === 0) return "no inferred statement was tried";
  return `inferred statements: ${digits(confirmed)} confirmed, ${digits(refuted.length)} refuted`;
}
