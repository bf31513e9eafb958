import type { EvidenceLevel } from "../../../src/contract/document.js";

/** Where something is read: a page of the site, and the place on it. */
export interface Address {
  /** Name of the file, for example `refunds.html`. */
  file: string;
  /** Id of the element; empty for the page itself. */
  anchor: string;
}

/** How sure a statement is, and where it comes from. */
export interface Evidence {
  level: EvidenceLevel;
  /** Ids of pages. */
  pages: readonly string[];
  note?: string | undefined;
  /** Whether it stands at the statement itself; otherwise it is that of what the statement belongs to. */
  isOwn: boolean;
  /** That of what the statement belongs to, where it has none of its own. */
  from?: Evidence | undefined;
}

/** Pages that contradict one another, and what the description makes of it. */
export interface Contradiction {
  id: string;
  /** Name of the folder in spec/. */
  folder: string;
  title: string;
  says: readonly { pages: readonly string[]; statement: string }[];
  decision: string;
  reason: string;
  operations: readonly string[];
  /** JSON pointers into the bundle. */
  at: readonly string[];
  /** Where the whole of it is read; at other places it is named and links there. */
  home: Address;
  /** Pointer of the place that it stands beside there. */
  shownAt: string;
}

/** What no page answers. */
export interface Question {
  id: string;
  /** Name of the folder in spec/. */
  folder: string;
  question: string;
  matters: string;
  pages: readonly string[];
  /** JSON pointers into the bundle. */
  at: readonly string[];
  home: Address;
  shownAt: string;
}

/** A place of the description with an address: what it is about, how sure it is, and what is said about it. */
export interface Subject {
  /** JSON pointer into the bundle. */
  pointer: string;
  /** What people call it, for example `Refund.amount`. */
  name: string;
  address: Address;
  /** Undefined for what carries none, such as a server, and for what the description lacks. */
  evidence?: Evidence | undefined;
  contradictions: Contradiction[];
  questions: Question[];
}

/** A piece of a type in words: text, or the name of a component that has a place of its own. */
export type TypePart = string | { ref: string };

/** What values something takes. */
export interface ValueType {
  /** For example `array of`, then the name of a schema. */
  parts: readonly TypePart[];
  isNullable: boolean;
  /** Known values. */
  values: readonly string[];
  /** Whether there may be values besides those that are known. */
  isOpen: boolean;
  /** In words, for example `minor units`. */
  unit?: string | undefined;
  /** Other limits in words, for example `at least 1`. */
  limits: readonly string[];
}

/** A member of an object, or a parameter; those of an object that has no name of its own follow it. */
export interface Field extends Subject {
  /** Its own name. */
  key: string;
  /** How deep it is inside, from 0. */
  depth: number;
  isRequired: boolean;
  type: ValueType;
  description: string;
  /** Where a parameter is sent. */
  place?: string | undefined;
  /** The component that a parameter of several operations is. */
  shared?: Subject | undefined;
  /** Where it is asked for or contradicted, and the description does not have it. */
  isMissing?: true | undefined;
}

/** A component schema. */
export interface SchemaModel extends Subject {
  folder: string;
  description: string;
  type: ValueType;
  /** Whether it takes members that it does not declare. */
  isClosed: boolean;
  fields: Field[];
  /** What `required` rests on, where that is weaker. */
  requiredEvidence?: Evidence | undefined;
}

/** A payload of an operation. */
export interface Payload {
  id: string;
  kind: "request" | "answer";
  title: string;
  /** Status of the answer. */
  status?: string | undefined;
  /** Whether it is all that is sent or comes back; a page may print a part. */
  isWhole: boolean;
  evidence: Evidence;
  value: unknown;
}

/** An answer of an operation. */
export interface Answer extends Subject {
  /** Name of the component, where several operations answer the same. */
  component?: string | undefined;
  status: string;
  description: string;
  /** Name of the schema of its body. */
  schema?: string | undefined;
}

/** A step of a flow that calls an operation. */
export interface FlowUse {
  /** Anchor on the page of flows. */
  id: string;
  summary: string;
}

/** An operation, or an event that is delivered. */
export interface OperationModel extends Subject {
  folder: string;
  id: string;
  method: string;
  path: string;
  isWebhook: boolean;
  summary: string;
  description: string;
  tag: string;
  parameters: Field[];
  /** How the body is sent. */
  encoding: "json" | "multipart" | "none";
  requestSchema?: string | undefined;
  answers: Answer[];
  payloads: Payload[];
  /** A call of the client; undefined for a delivery. */
  clientCall?: string | undefined;
  curl?: string | undefined;
  flows: FlowUse[];
}

/** What the description does not have and something is said about. */
export type Missing = Subject;

/** A folder of spec/, which has a page. */
export interface Resource {
  /** Name of the folder. */
  name: string;
  title: string;
  description: string;
  file: string;
  operations: OperationModel[];
  schemas: SchemaModel[];
  /** Parameters that several operations share. */
  parameters: Field[];
  /** Answers that several operations share, and other places of the bundle: servers, security, tags. */
  others: Subject[];
  missing: Missing[];
  contradictions: Contradiction[];
  questions: Question[];
}

/** A page of the documentation. */
export interface PageModel {
  id: string;
  title?: string | undefined;
  /** Where it lies; undefined for what was captured, and for what is no page. */
  url?: string | undefined;
  language?: string | undefined;
  /** When it was changed last, as it prints itself: `2024-01-25`; undefined where no date is known. */
  changed?: string | undefined;
  /** For example `reference`, `guide`, `captured`. */
  kind: string;
  /** What is known of its state: damage of a capture, older renditions. */
  state: readonly string[];
  /** Payloads that it prints, as `<operationId>/<name>`. */
  payloads: readonly string[];
  /** Operations, schemas, parameters and fields whose own evidence names it. */
  supports: Subject[];
  contradictions: Contradiction[];
  questions: Question[];
}

/** A step of a flow. */
export interface FlowStep {
  id: string;
  description: string;
  operation: string;
  evidence?: Evidence | undefined;
}

/** Several calls, one after the other, as the pages have them. */
export interface FlowModel {
  id: string;
  group: string;
  summary: string;
  description: string;
  steps: FlowStep[];
}

/** Everything that a reviewer sees, as data. */
export interface SiteModel {
  title: string;
  version: string;
  description: string;
  resources: Resource[];
  /** The events that are delivered, with the schemas that the register makes. */
  webhooks: Resource;
  pages: Map<string, PageModel>;
  flows: FlowModel[];
  contradictions: Contradiction[];
  questions: Question[];
  /** Every place with an address, by pointer. */
  subjects: Map<string, Subject>;
  /** Schemas by name. */
  schemas: Map<string, SchemaModel>;
  operations: Map<string, OperationModel>;
}
