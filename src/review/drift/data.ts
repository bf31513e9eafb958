import type { EvidenceLevel } from "../../contract/document.js";
import type { PageLock } from "./lock.js";

/** What generated/drift.json holds: what is known of each page, but for what stands in the contract's data. */
export interface DriftData {
  pages: readonly PageData[];
  payloads: readonly PayloadData[];
  /** What rests on pages: JSON pointers into generated/openapi.json, how sure it is, ids of its pages. */
  statements: readonly (readonly [
    pointer: string,
    level: EvidenceLevel,
    pages: readonly string[],
  ])[];
  /** JSON pointers into generated/openapi.json to what has another type than pages say, as a contradiction decides. */
  contradicted: readonly string[];
  /** File of spec/ that an operation or a component schema stands in, by its name. */
  files: Readonly<Record<string, string>>;
}

/** A page of the register. */
export interface PageData {
  id: string;
  title?: string;
  address?: string;
  /** A code of ISO 639-1. */
  language?: string;
  /** What became of the page before it was captured; left out where it was not captured. */
  damage?: "none" | "translated" | "stripped";
  /** Last segments of its addresses, older ones too. */
  names: readonly string[];
  /** Ids of the contradictions and questions that name it. */
  contradictions: readonly string[];
  questions: readonly string[];
  lock?: PageLock;
}

/** A registered payload. */
export interface PayloadData {
  /** `<operationId>/<name>.<part>.json`. */
  example: string;
  operationId: string;
  /** `request`, or the status of an answer. */
  part: string;
  title: string;
  /** Ids of the pages that print it; the first is the one that it is registered with. */
  pages: readonly string[];
  /** Whether the page prints more than what is registered. */
  isCut?: boolean;
  /** Whether hosts, secrets and names of people in it were replaced. */
  isMasked?: boolean;
  /** Only of those that generated/examples.js leaves out. */
  value?: unknown;
}

/** A place of the description that rests on a page. */
export interface Statement {
  /** JSON pointer into generated/openapi.json. */
  pointer: string;
  level: EvidenceLevel;
}
