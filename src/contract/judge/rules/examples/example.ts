import type { Finding } from "../../../ajv/findings.js";

/** A payload that obeys a rule, and changes of it that break the rule once each. */
export interface Example {
  /** Component schema that the payload is described by. */
  schema: string;
  payload: object;
  /** Pointer, the value that is put there, and what the finding has to say among others. */
  breaks: [pointer: string, value: unknown, finding: Partial<Finding>][];
  /** Pointers and values that break nothing. */
  keeps?: [pointer: string, value: unknown][];
}

/** Examples by the name of the rule. */
export type Examples = Readonly<Record<string, Example[]>>;
