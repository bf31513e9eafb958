import type { EvidenceLevel } from "./document.js";
import type { ExchangePlace } from "./exchange.js";

/**
 * How much a finding weighs: a `violation` breaks what the pages say, a `warning` breaks what was deduced, an
 * `advice` is legal and news: a field, a value or a status that no page names.
 */
export type Severity = "violation" | "warning" | "advice";

/** From the gravest to the lightest. */
export const severities: readonly Severity[] = ["violation", "warning", "advice"];

/** What supports the statement that a finding rests on. */
export interface FindingEvidence {
  level: EvidenceLevel;
  /** Ids of the pages, as spec/registers/pages.yaml has them. */
  pages: readonly string[];
}

/** One mistake in an exchange, a fixture or an event, as plain data. Secrets in it are masked. */
export interface Finding {
  /** What is broken: a keyword of JSON Schema, such as `required`, or the name of a rule. */
  rule: string;
  severity: Severity;
  /** Operation or webhook; undefined where the request is none that the description knows. */
  operationId?: string | undefined;
  side: "request" | "response";
  /** Status of the answer, where there is one. */
  status?: number | undefined;
  /**
   * JSON pointer to what is wrong: into the body, for example `/line_items/0/price`; outside of it the part of the
   * message comes first: `#query/limit`, `#path/id`, `#headers/authorization`, `#status`, `#method`.
   */
  pointer: string;
  /** JSON pointer into generated/openapi.json, to what is broken. */
  schemaPointer: string;
  /** What should stand there, in words. */
  expected: string;
  /** What stands there: an excerpt. */
  found: string;
  /** What to do about it, in one sentence. */
  hint: string;
  evidence: FindingEvidence;
  /** Ids of contradictions between pages about this place. */
  contradictions: readonly string[];
  /** Ids of questions that no page answers about this place. */
  questions: readonly string[];
  /**
   * A command that shows it again; it reads the key from `WOOSHPAY_SECRET_KEY`, and a host that the exchange does not
   * name from `WOOSHPAY_BASE_URL`, or of your endpoint from `ENDPOINT`.
   */
  repeat: string;
  /** Where the exchange was read; undefined when it was handed over. */
  exchange?: ExchangePlace | undefined;
}

/** What traffic has shown of one kind of thing that the description has. */
export interface Dimension {
  /** How many there are. */
  total: number;
  /** Names of those that were seen, sorted. */
  covered: readonly string[];
  /** Names of those that were not, sorted. */
  missing: readonly string[];
}

/** What can be covered; see {@link CoverageReport}. */
export const dimensions = [
  "operations",
  "statuses",
  "parameters",
  "keywords",
  "properties",
  "branches",
  "values",
  "payloads",
] as const;

/** One of {@link dimensions}. */
export type DimensionName = (typeof dimensions)[number];

/** What traffic said of a statement that the description only infers. */
export interface InferredStatement {
  /** JSON pointer into generated/openapi.json. */
  schemaPointer: string;
  level: EvidenceLevel;
  /** How many values agreed with it. */
  confirmed: number;
  /** How many did not. */
  refuted: number;
}

/**
 * What traffic has shown of the description: `operations` by operationId, `statuses` as `createRefund 200`,
 * `parameters` as `listRefunds ?limit`, request `keywords` as `<schema pointer> <keyword> accepted` and
 * `… refused`, `properties` of answers as `<schema pointer> value|null|absent`, `branches` of unions and `values`
 * of lists by schema pointer, `payloads` of the pages by operation and name.
 */
export type CoverageReport = Record<DimensionName, Dimension> & {
  /** The inferred statements that traffic had to do with. */
  evidence: readonly InferredStatement[];
  /** How many bodies their recorder did not keep, so that they are in no dimension; left out where it kept all. */
  unrecorded?: number | undefined;
  /** operationIds of the operations and webhooks that it is of, sorted; undefined where it is of all. */
  only?: readonly string[] | undefined;
};

/** What a run of checks found. */
export interface CheckReport {
  findings: readonly Finding[];
  coverage: CoverageReport;
  /** How many exchanges, fixtures or events were checked. */
  checked: number;
  /** How many were left out, since they are none of this API, or of operations that were not asked for. */
  skipped: number;
  /** What was checked: names of files, or an address. */
  targets: readonly string[];
}

/** Whether a finding says that a request is wrong, so that its answer proves nothing. */
export function isMistakeOfRequest({
  side,
  severity,
}: Pick<Finding, "side" | "severity">): boolean {
  return side === "request" && severity !== "advice";
}
