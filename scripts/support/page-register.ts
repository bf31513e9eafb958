import { createHash } from "node:crypto";
import path from "node:path";
import { pointerOf } from "../../src/contract/json.js";
import { failOn, type Problem } from "./cli.js";
import { registerFile } from "./layout.js";
import { checkShape } from "./shape.js";
import { readSource, type SourceFile } from "./source-file.js";

/** Repairs that turn `found` into `restored` on a line of the document. */
const textRepairs = [
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
  /** Of the block's lines and of the payload; left out only until they are written for the first time. */
  fingerprints?: { block: string; payload: string };
  fragment?: boolean;
  repairs?: (TextRepair | StructureRepair)[];
}

export interface RegisteredDocument {
  title: string;
  file: string;
  /** Of most of the page, as a code of ISO 639-1. */
  language: string;
  /** Day of its last change, as the page prints it. */
  changed?: string;
  damage: "none" | "translated" | "stripped";
  about: string;
  /** Of the list of its payloads, so that none gets lost together with its registration. */
  fingerprint?: string;
  payloads: RegisteredPayload[];
}

/**
 * A payload of a page that was not captured: taken over as data, so that no text proves it and only its
 * fingerprint tells that it is what was taken over.
 */
export interface TakenOverPayload {
  example: string;
  title: string;
  /** All that the page prints, or what stands before the place where it was cut: a fragment. */
  taken_over: "whole" | "cut";
  /** Printed by an older rendition, which has null, "" and texts of JSON where newer ones have none. */
  older?: true;
  /** Where it was cut, what was mended and what was masked. */
  note?: string;
  /** What {@link fingerprintOf} makes of it. */
  fingerprint: string;
}

const pageKinds = ["reference", "guide", "integrator", "analogy"] as const;

/** A page that was not captured; what it says is known from fact sheets. */
export interface RegisteredPage {
  title?: string;
  kind: (typeof pageKinds)[number];
  /** A code of ISO 639-1; only where the name of the page or a fact sheet says it. */
  language?: string;
  /** Day of its last change, as a rendition prints it. */
  changed?: string;
  /** Where it lies; code of integrators, navigation and analogy lie nowhere. */
  address?: string;
  /** Last segments of the addresses under which renditions of it were seen. */
  renditions?: string[];
  /** Fact sheets that cite it. */
  sheets: string[];
  payloads?: TakenOverPayload[];
  /** Payloads of other pages and of documents that this page prints, too, as `<operationId>/<name>`. */
  printed_too?: string[];
}

/** The content of spec/registers/pages.yaml: documents by their short id, payloads in page order. */
export interface Register {
  documents: Record<string, RegisteredDocument>;
  pages: Record<string, RegisteredPage>;
}

const text = { type: "string", minLength: 1 };
const lineNumber = { type: "integer", minimum: 1 };
const language = { type: "string", pattern: "^[a-z]{2}$" };
const day = { type: "string", pattern: "^20\\d\\d-[01]\\d-[0-3]\\d$" };
const fingerprint = { type: "string", pattern: "^[0-9a-f]{16}$" };

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
    fingerprints: {
      type: "object",
      properties: { block: fingerprint, payload: fingerprint },
      required: ["block", "payload"],
      additionalProperties: false,
    },
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
    language,
    changed: day,
    damage: { enum: ["none", "translated", "stripped"] },
    about: text,
    fingerprint,
    payloads: { type: "array", items: payload },
  },
  required: ["title", "file", "language", "damage", "about", "payloads"],
  additionalProperties: false,
};

const takenOver = {
  type: "object",
  properties: {
    example: text,
    title: text,
    taken_over: { enum: ["whole", "cut"] },
    older: { const: true },
    note: text,
    fingerprint,
  },
  required: ["example", "title", "taken_over", "fingerprint"],
  // What is missing from a cut payload has to be said.
  if: { properties: { taken_over: { const: "cut" } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ["note"] },
  additionalProperties: false,
};

const page = {
  type: "object",
  properties: {
    title: text,
    kind: { enum: pageKinds },
    language,
    changed: day,
    address: { type: "string", pattern: "^https://" },
    renditions: { type: "array", items: text, minItems: 1 },
    sheets: { type: "array", items: text },
    payloads: { type: "array", items: takenOver, minItems: 1 },
    printed_too: { type: "array", items: text, minItems: 1 },
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

/**
 * Reads spec/registers/pages.yaml under `root`.
 * @throws UserError for a register of another shape, and for languages that there are not.
 */
export function readRegister(root: string): SourceFile<Register> {
  const register = readSource<Register>(path.join(root, registerFile("pages")), root);
  checkShape(register, shape);
  failOn(languageProblems(register));
  return register;
}

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

function languageProblems(register: SourceFile<Register>): Problem[] {
  return (["documents", "pages"] as const).flatMap((section) =>
    Object.entries<{ language?: string }>(register.data[section]).flatMap(([id, page]) =>
      page.language === undefined || languages.of(page.language)
        ? []
        : [
            register.problemAt(
              pointerOf([section, id, "language"]),
              "a code of ISO 639-1, such as en",
              page.language,
            ),
          ],
    ),
  );
}

/** What texts call a page: its title, or its address where the title is not known, or else its id. */
export function pageName(id: string, page: { title?: string; address?: string } = {}): string {
  return page.title ?? page.address?.replace("https://", "") ?? id;
}

/** A registered payload, whatever its page: where it is registered, and what is known of it. */
export interface Registration {
  /** Id of its document or page. */
  id: string;
  /** JSON pointer into the register. */
  pointer: string;
  example: string;
  /** Name that its file has to have, without kind: the id and its number on the page. */
  stem: string;
  title: string;
  fragment: boolean;
  /** Only where it was taken over as data. */
  takenOver?: TakenOverPayload;
  /** The heading that it stands under; only where its page was captured. */
  place?: string;
}

/** All registered payloads: those of captured documents first, then those taken over as data. */
export function registrations({ documents, pages }: Register): Registration[] {
  const numbered = (section: string, id: string, index: number) => ({
    ...{ id, stem: `${id}-${index + 1}`, pointer: pointerOf([section, id, "payloads", index]) },
  });
  return [
    ...Object.entries(documents).flatMap(([id, { payloads }]) =>
      payloads.map(({ example, title, place, fragment = false }, index) => ({
        ...{ ...numbered("documents", id, index), example, title, place, fragment },
      })),
    ),
    ...Object.entries(pages).flatMap(([id, { payloads = [] }]) =>
      payloads.map((takenOver, index) => ({
        ...{ ...numbered("pages", id, index), takenOver, fragment: takenOver.taken_over === "cut" },
        ...{ example: takenOver.example, title: takenOver.title },
      })),
    ),
  ];
}

/** The first 16 digits of the SHA-256 of a JSON value, whatever the order of its keys and its layout. */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => inOrder(inner));
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
