import type { JsonType } from "../../src/contract/json.js";
import { type RecordOf, readRecords } from "../lint/records.js";
import { shape } from "./shape.js";

/** How sure a fact is; nothing in it was made up. */
export type FactLevel = "documented" | "partial" | "inferred";

/** A JSON type; a map is an object whose names are the caller's, and null is what no page shows a value of. */
export type FactType =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "array"
  | "object"
  | "map"
  | "null";

/** What payloads of pages print besides what the pages say of a member. */
export interface FactPrinted {
  /** JSON types, null among them. */
  types?: JsonType[];
  values?: unknown[];
  units?: ("ms" | "s")[];
  pages: string[];
}

/** Numbers that a fact states about a value: its bounds, and what it is when left out. */
export interface FactLimits {
  /** `currency`: a code that the description bounds by a pattern. */
  format?: string;
  minimum?: number;
  maximum?: number;
  /** Of a text, in characters. */
  max_length?: number;
  default?: unknown;
}

/** What is said about a parameter, a member of a body or a member of an object. */
export interface FactField extends FactLimits {
  name: string;
  type: FactType;
  /** The object of the facts that the value is. */
  object?: string;
  /** What an array or a map holds. */
  items?: FactItems;
  /** `null`: the page was cut off before it said so. */
  required?: boolean | "conditional" | null;
  /** `currency`, `country`, `uri` or `email`. */
  values?: unknown[];
  /** False where there may be values that no page shows. */
  complete?: boolean;
  /** The enumeration of the same file that lists the values. */
  enumeration?: string;
  nullable?: boolean;
  /** Where the member was seen, if not on both sides of an object that is sent and answered. */
  only?: "answer";
  unit?: "ms" | "s";
  fields?: FactField[];
  printed?: FactPrinted;
  level?: FactLevel;
  pages?: string[];
}

/** What is said about the items of an array or the values of a map. */
export type FactItems = Pick<FactField, "type" | "object" | "fields" | "items" | "level" | "pages">;

/** What is said about an operation. */
export interface FactOperation {
  id: string;
  method: string;
  path: string;
  pages?: string[];
  level: FactLevel;
  parameters?: { path?: FactField[]; query?: FactField[]; header?: string[] };
  body?: FactField[];
  /** What could be seen of further members of the body. */
  more?: string;
  answers?: { object?: string; list_of?: string; notes?: string };
}

/** What is said about an object of the API. */
export interface FactObject {
  prefix?: string;
  pages?: string[];
  level: FactLevel;
  fields: FactField[];
  /** What could be seen of further fields. */
  more?: string;
  /** The object of which older pages show this form. */
  older_form_of?: string;
}

/** What is said about a payment method. */
export interface FactMethod {
  name: string;
  type?: string;
  level: FactLevel;
  pages?: string[];
  /** Member of `payment_method_options` that holds the options, where it is not the type. */
  options_under?: string;
  /** Members of `payment_method_options.<type>`. */
  options?: FactField[];
  /** Members of `payment_method_data`, by their path: `card.number`. */
  data?: FactField[];
  /** Shapes of the answer; `member` holds the details. */
  next_action?: { type?: string; member?: string; fields?: string[]; level?: FactLevel }[];
}

/** Values that pages list for a member. */
export interface FactEnumeration {
  values: string[];
  complete?: boolean;
  inferred?: string[];
}

/** How many payloads of a page lie in a folder. */
export interface FactPrints {
  /** An id of spec/registers/pages.yaml. */
  page: string;
  requests?: number;
  answers?: number;
  /** Deliveries of events. */
  events?: number;
}

/** The content of a `facts.yaml`, as far as the description is held against it. */
export interface Facts {
  servers?: { environment: string; url: string; key_prefixes: string[] }[];
  headers?: FactField[];
  operations?: FactOperation[];
  objects?: Record<string, FactObject>;
  enumerations?: Record<string, FactEnumeration>;
  events?: { type: string; object?: string; level: FactLevel; pages?: string[] }[];
  signature?: { header: string };
  methods?: FactMethod[];
  prints?: FactPrints[];
  tables?: Record<string, { rows: Record<string, unknown>[] }>;
}

/** The facts of one folder. */
export type FactsFile = RecordOf<Facts>;

/** A part of the facts that says which pages it rests on. */
export interface CitingFact {
  level?: FactLevel | undefined;
  pages?: string[] | undefined;
}

/**
 * The facts of every folder that has any.
 * @throws UserError for a file that does not parse or has another shape.
 */
export function readFacts(root: string): FactsFile[] {
  return readRecords<Facts>(root, "facts", shape);
}
