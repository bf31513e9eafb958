import type { Exchange } from "../../contract/exchange.js";
import type { Finding, FindingEvidence, Severity } from "../../contract/finding.js";
import type { Expectation, Outcome } from "./case.js";
import type { Framework } from "./remedies.js";

/** What became of a case. */
export type CaseState =
  /** The endpoint did what is right. */
  | "ok"
  /** It did not. */
  | "failed"
  /** It did not, and that follows from another case that failed. */
  | "follows"
  /** It was not tried; `note` says why. */
  | "untried";

/** The `note` of cases that were not tried since `maxTime` was over. */
export const timeIsUp = "time was up";

/** What became of a case, as plain data. */
export interface CaseResult {
  id: string;
  sends: string;
  expects: Expectation;
  because: string;
  evidence: FindingEvidence;
  state: CaseState;
  /** How it failed. */
  outcome?: Outcome;
  /** What the endpoint did: its status, the beginning of its answer, what the probe saw. */
  found?: string;
  /** Why it was not tried, or the case that its failure follows from. */
  note?: string;
  severity?: Severity;
  /** What it does in production. */
  harm?: string;
  /** How to mend it. */
  remedy?: string;
}

/** What the check of an endpoint has shown; holds no secret. */
export interface WebhookReport {
  /** The address, without what may be secret in it. */
  target: string;
  /** Repeats the same ids. */
  seed: number;
  /** The framework that was named, or that the answers give away. */
  framework?: Framework | undefined;
  /** Unit of `t` that most cases used: the first that the endpoint took, seconds before milliseconds. */
  unit: "s" | "ms";
  /** How many deliveries were made. */
  deliveries: number;
  /** How long the slowest answer to a right delivery took, in milliseconds. */
  slowest: number;
  results: readonly CaseResult[];
  /** The failed cases as findings, for the reports that all commands write. */
  findings: readonly Finding[];
  /** The deliveries of the documented events with their answers, for the coverage; signatures are zeros. */
  exchanges: readonly Exchange[];
}
