import type { EvidenceLevel, Schema } from "./document.js";

/** The description without its prose, as generated/contract-data.js holds it. */
export interface ContractData {
  /** Addresses of the API. */
  servers: readonly string[];
  /** The component schemas, by name. */
  schemas: Readonly<Record<string, Schema>>;
  /** Operations and webhooks, in the order of the description. */
  operations: readonly OperationData[];
}

/**
 * What findings tell people of where a statement comes from, as generated/contract-records.js holds it. It is apart from
 * the rest, so that whoever only checks need not load it.
 */
export interface ContractRecords {
  /** Lists of ids of pages; {@link EvidenceData} has the place of one among them. */
  pages: readonly (readonly string[])[];
  /** Ids of the contradictions about a place, by JSON pointer into generated/openapi.json. */
  contradictions: Readonly<Record<string, readonly string[]>>;
  /** Ids of the questions about a place, by JSON pointer into generated/openapi.json. */
  questions: Readonly<Record<string, readonly string[]>>;
}

/** What supports a statement. */
export interface EvidenceData {
  level: EvidenceLevel;
  /** Ids of the pages, where it is told here. */
  documents?: readonly string[];
  /** Place of their list among the pages of {@link ContractRecords}, where it is told there. */
  pages?: number;
}

/** An operation, or a webhook. */
export interface OperationData {
  id: string;
  section: "paths" | "webhooks";
  /** In capitals. */
  method: string;
  /** Path with its parameters in braces; of a webhook the type of its event. */
  path: string;
  evidence: EvidenceData;
  parameters: readonly ParameterData[];
  request?: {
    /** Name of the component schema. */
    schema: string;
    encoding: "json" | "multipart";
    required: boolean;
  };
  /** Name of the component schema of each answer by status, null for one without a body. */
  responses: Readonly<Record<string, string | null>>;
}

/** A parameter of an operation. */
export interface ParameterData {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required: boolean;
  /** Whether its members are written as `name[member]`. */
  isDeep: boolean;
  schema: Schema;
  /** JSON pointer into generated/openapi.json. */
  pointer: string;
  evidence?: EvidenceData;
}

/** A payload of the pages, or one that was made up. */
export interface ExampleData {
  operationId: string;
  /** `request`, or the status of an answer. */
  part: string;
  /** For example `checkout-1`. */
  name: string;
  level: EvidenceLevel;
  value: unknown;
}
