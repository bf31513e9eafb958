import type { ChangeKind } from "./change.js";
import type { Statement } from "./data.js";

/** What may have changed of the pages, from what concerns payloads to what concerns words. */
const findingKinds = {
  "page-new": "A page that nobody knows",
  "operation-new": "An operation that the description does not have",
  "parameter-new": "A parameter that the description does not have",
  "payload-new": "A payload that is not registered",
  "payload-gone": "A registered payload that the page does not print",
  "value-changed": "Another value",
  "type-changed": "A value of another type",
  "field-added": "A field more",
  "field-removed": "A field less",
  "field-renamed": "A field of another name",
  "item-added": "An item more",
  "item-removed": "An item less",
  "field-new": "A field that the description does not have",
  "value-new": "A value that the description does not have",
  "prose-changed": "Words changed",
  "prose-added": "Words came",
  "prose-removed": "Words went",
} as const satisfies Record<ChangeKind, string> & Record<string, string>;

/** One of {@link findingKinds}. */
export type FindingKind = keyof typeof findingKinds;

/** Something that captures say otherwise than what is known. */
export interface DriftFinding {
  kind: FindingKind;
  /** Id of the page; undefined of one that nobody knows. */
  page?: string;
  /** The capture, and its line, from 1. */
  file: string;
  line: number;
  /** The operation that it is about. */
  operationId?: string;
  /** `request`, or the status of an answer. */
  part?: string;
  /** The registered payload. */
  payload?: string;
  /** Of the field: JSON pointer into the payload. */
  pointer?: string;
  before?: unknown;
  after?: unknown;
  /** Whether the description knows the field and the value; undefined where it was not asked. */
  isDescribed?: boolean;
  /** Of a payload, the schemas that it fits, the best first. */
  fits?: readonly SchemaFit[];
  /** JSON pointer into generated/openapi.json, to what would have to change. */
  schemaPointer?: string;
  /** All of it in one line. */
  says: string;
}

/** How well a payload fits a schema. */
export interface SchemaFit {
  schema: string;
  operationId: string;
  part: string;
  /** What the schema says against it, in one line each; empty where it fits. */
  mistakes: readonly string[];
  /** Members that the schema does not declare, as JSON pointers into the payload. */
  undeclared: readonly string[];
}

/** What became of one page. */
export interface PageDrift {
  id: string;
  title?: string;
  address?: string;
  /** Captures that hold it. */
  captures: readonly string[];
  /** What it was recognised by. */
  by: readonly string[];
  /** Registered payloads that still stand. */
  standing: readonly string[];
  /** Of those, the ones that stand in damaged blocks, so that only some of their values could be seen. */
  damaged: readonly string[];
  /** Payloads of which the capture is too damaged, or too short, to show anything. */
  unseen: readonly string[];
  /** Whether each capture of it ends before the page does, so that nothing is known of its end. */
  isCutOff: boolean;
  /** What could be said of its words. */
  words: "same" | "changed" | "another language" | "no lock";
  findings: readonly DriftFinding[];
  /** What rests on the page: operations and fields, contradictions and questions by their ids. */
  statements: readonly Statement[];
  contradictions: readonly string[];
  questions: readonly string[];
}

/** What became of all pages that were captured. */
export interface DriftReport {
  /** Whether anything changed. */
  drift: boolean;
  pages: readonly PageDrift[];
  /** Captures that hold no known page, with what is new in them. */
  unknown: readonly { capture: string; title?: string; findings: readonly DriftFinding[] }[];
  /** Numbers for the last line. */
  counts: {
    captures: number;
    pages: number;
    payloadsStanding: number;
    payloadsChanged: number;
    findings: number;
  };
}
