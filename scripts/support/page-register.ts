import path from "node:path";
import { registerFile } from "./layout.js";
import { checkShape } from "./shape.js";
import { readSource, type SourceFile } from "./source-file.js";

/** Repairs that turn `found` into `restored` on a line of the document. */
export const textRepairs = [
  "trailing-comma",
  "comment-removed",
  "comma-mended",
  "quote-added",
  "bracket-mended",
  "key-translated",
  "value-translated",
  "value-mended",
] as const;

/** Repairs that give a fragment its structure back; they stand at a JSON pointer of the payload. */
export const structureRepairs = ["enclosing-key-added", "brace-added"] as const;

interface Change {
  found: string;
  restored: string;
}

/** A change on line `at`, or `count` times from line `at` on. */
export interface TextRepair extends Change {
  kind: (typeof textRepairs)[number];
  at: number;
  count?: number;
}

export interface StructureRepair extends Change {
  kind: (typeof structureRepairs)[number];
  at: string;
}

/** One documented payload: its file as `<operationId>/<name>`, and the block of lines that prints it. */
export interface RegisteredPayload {
  example: string;
  title: string;
  place: string;
  lines: [first: number, last: number];
  fragment?: boolean;
  repairs?: (TextRepair | StructureRepair)[];
}

export interface RegisteredDocument {
  title: string;
  file: string;
  language: string;
  damage: "none" | "translated" | "stripped";
  about: string;
  payloads: RegisteredPayload[];
}

const pageKinds = ["reference", "guide", "integrator", "analogy"] as const;

/** A page that was not captured; what it says is known from fact sheets. */
export interface RegisteredPage {
  title?: string;
  kind: (typeof pageKinds)[number];
  /** Where it lies; code of integrators, navigation and analogy lie nowhere. */
  address?: string;
  /** Last segments of the addresses under which renditions of it were seen. */
  renditions?: string[];
  /** Fact sheets that cite it. */
  sheets: string[];
}

/** The content of spec/registers/pages.yaml: documents by their short id, payloads in page order. */
export interface Register {
  documents: Record<string, RegisteredDocument>;
  pages: Record<string, RegisteredPage>;
}

const text = { type: "string", minLength: 1 };
const lineNumber = { type: "integer", minimum: 1 };

const repair = {
  type: "object",
  properties: {
    kind: { enum: [...textRepairs, ...structureRepairs] },
    at: { type: ["integer", "string"] },
    found: { type: "string" },
    restored: { type: "string" },
    count: lineNumber,
  },
  required: ["kind", "at", "found", "restored"],
  additionalProperties: false,
  if: { type: "object", properties: { kind: { enum: structureRepairs } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: "object", properties: { at: { type: "string" }, found: { const: "" } } },
  else: { type: "object", properties: { at: { type: "integer" }, found: text } },
};

const payload = {
  type: "object",
  properties: {
    example: text,
    title: text,
    place: text,
    lines: { type: "array", prefixItems: [lineNumber, lineNumber], items: false, minItems: 2 },
    fragment: { const: true },
    repairs: { type: "array", items: repair, minItems: 1 },
  },
  required: ["example", "title", "place", "lines"],
  additionalProperties: false,
};

const document = {
  type: "object",
  properties: {
    title: text,
    file: text,
    language: text,
    damage: { enum: ["none", "translated", "stripped"] },
    about: text,
    payloads: { type: "array", items: payload },
  },
  required: ["title", "file", "language", "damage", "about", "payloads"],
  additionalProperties: false,
};

const page = {
  type: "object",
  properties: {
    title: text,
    kind: { enum: pageKinds },
    address: { type: "string", pattern: "^https://" },
    renditions: { type: "array", items: text, minItems: 1 },
    sheets: { type: "array", items: text },
  },
  required: ["kind", "sheets"],
  dependentRequired: { address: ["renditions"], renditions: ["address"] },
  additionalProperties: false,
};

const shape = {
  type: "object",
  properties: {
    documents: { type: "object", additionalProperties: document },
    pages: { type: "object", additionalProperties: page },
  },
  required: ["documents", "pages"],
  additionalProperties: false,
};

/** Reads spec/registers/pages.yaml under `root`; a register of another shape is a `UserError`. */
export function readRegister(root: string): SourceFile<Register> {
  const register = readSource<Register>(path.join(root, registerFile("pages")), root);
  checkShape(register, shape);
  return register;
}
