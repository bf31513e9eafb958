import type { Evidence } from "../../contract/document.js";
import type { Condition } from "./condition.js";

/** A workflow of an Arazzo file, as far as the runner understands such files. */
export interface Flow {
  /** Its workflowId. */
  name: string;
  summary: string;
  inputs: Readonly<Record<string, Input>>;
  steps: readonly Step[];
  /** Where it stands. */
  place: Place;
}

/** Where something stands in a file. */
export interface Place {
  file: string;
  /** From 1. */
  line: number;
}

/** What a flow takes from whoever runs it. */
export interface Input {
  type: "string" | "integer" | "boolean";
  description?: string | undefined;
  /** Undefined where it has to be given. */
  default?: unknown;
}

/** One call of a flow, and what has to hold of its answer. */
export interface Step {
  name: string;
  description: string;
  operationId: string;
  parameters: readonly Parameter[];
  /** Undefined where no body is sent. */
  body?: FlowBody | undefined;
  criteria: readonly Criterion[];
  /** Undefined where the step is not repeated. */
  retry?: Retry | undefined;
  /** Expressions by name. */
  outputs: Readonly<Record<string, string>>;
  deliveries: readonly Delivery[];
  evidence?: Evidence | undefined;
  place: Place;
}

/** A parameter of a call; its value may hold expressions. */
export interface Parameter {
  in: "path" | "query";
  name: string;
  value: unknown;
}

/** What a step sends. */
export interface FlowBody {
  /** It may hold expressions, unless it comes from a file. */
  payload: unknown;
  /** The file that a payload comes from, as the flow names it. */
  reference?: string | undefined;
  /** What is put in the place of values of the payload. */
  replacements: readonly { target: string; value: unknown }[];
  /** Of a payload that stands in the flow. */
  evidence?: Evidence | undefined;
}

/** What has to hold of an answer. */
export interface Criterion {
  /** As it stands in the flow. */
  text: string;
  condition: Condition;
}

/** How a step is repeated whose criteria do not hold. */
export interface Retry {
  /** Pause before each repetition, in seconds. */
  after: number;
  /** How often at most. */
  limit: number;
}

/** An event that has to be delivered once a step is done. */
export interface Delivery {
  /** Its type. */
  event: string;
  /** Expression for the id of the object that it is about. */
  object: string;
  /** Expression for the secret that it is signed with. */
  secret: string;
  /** Longest time until it arrives, in seconds. */
  within: number;
  place: Place;
}
