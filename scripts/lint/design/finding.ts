import type { FactLevel } from "../../facts/facts.js";
import type { Problem } from "../../support/cli.js";

/** What a rule about the design of an API has found at one place. */
export interface Finding extends Problem {
  /** Name of the rule. */
  rule: string;
  /** What people call the place: `Refund.amount`, or `GET /v1/charges/list`. */
  place: string;
  /** How sure it is that this is so; left out for what is no statement about the API. */
  level?: FactLevel | "constructed" | undefined;
  /** Ids of the pages that say it. */
  pages: string[];
}

/** A rule about the design of an API, as far as it can be told from what it reads. */
export interface DesignRule<Subject> {
  /** Stable name. */
  name: string;
  /** What it demands, in one sentence. */
  demands: string;
  /** What breaks it, without its own name. */
  find: (subject: Subject) => Omit<Finding, "rule">[];
}

/** All that breaks one of the rules, in their order. */
export function findingsOf<Subject>(
  rules: readonly DesignRule<Subject>[],
  subject: Subject,
): Finding[] {
  return rules.flatMap(({ name, find }) =>
    find(subject).map((finding): Finding => ({ ...finding, rule: name })),
  );
}
