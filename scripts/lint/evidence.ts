import { evidenceLevels, methods } from "../../src/contract/document.js";
import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { Register } from "../support/page-register.js";
import type { SourceFile } from "../support/source-file.js";

/** Ids that evidence may name, and which of them are not the provider's word. */
export interface KnownDocuments {
  ids: Set<string>;
  hearsay: Set<string>;
  /** Ids, and renditions of pages, which contradictions may name: one page can contradict itself. */
  citable: Set<string>;
}

/** What the register knows. */
export function knownDocuments({ documents, pages }: Register): KnownDocuments {
  const hearsay = Object.entries(pages).flatMap(([id, { kind }]) =>
    kind === "integrator" || kind === "analogy" ? [id] : [],
  );
  const ids = [...Object.keys(documents), ...Object.keys(pages)];
  const renditions = Object.values(pages).flatMap((page) => page.renditions ?? []);
  return {
    ids: new Set(ids),
    hearsay: new Set(hearsay),
    citable: new Set([...ids, ...renditions]),
  };
}

/**
 * What is wrong with the evidence of one source file: missing on an operation or a schema, of an
 * unknown level, with a note that is no text or with something else in it, resting on a document that
 * is not registered, or surer than its source allows.
 */
export function evidenceProblems(source: SourceFile, known: KnownDocuments): Problem[] {
  return [
    ...missing(source),
    ...statements(source.data).flatMap((one) => wrong(source, known, one)),
  ];
}

/** The same for a register of data, where each entry has its `evidence`. */
export function registerProblems(source: SourceFile, known: KnownDocuments): Problem[] {
  return statements(source.data, new Set(["evidence"])).flatMap((one) => wrong(source, known, one));
}

function missing(source: SourceFile): Problem[] {
  const data = source.data as Record<string, Record<string, Record<string, unknown>>>;
  const items = ["paths", "webhooks"].flatMap((section) =>
    Object.entries(data[section] ?? {}).flatMap(([path, item]) =>
      methods
        .filter((method) => isObject(item[method]))
        .map((method) => pointerTo(pointerTo(`/${section}`, path), method)),
    ),
  );
  const schemas = Object.keys(data.schemas ?? {}).map((name) => pointerTo("/schemas", name));
  return [...items, ...schemas].flatMap((pointer) =>
    source.at(pointerTo(pointer, "x-evidence")) === undefined
      ? [source.problemAt(pointer, "x-evidence: {level, documents}", "no x-evidence")]
      : [],
  );
}

interface Statement {
  pointer: string;
  value: unknown;
}

const extensions = new Set(["x-evidence", "x-required-evidence"]);

function statements(value: unknown, keys = extensions, pointer = ""): Statement[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = pointerTo(pointer, key);
    return keys.has(key) ? [{ pointer: place, value: member }] : statements(member, keys, place);
  });
}

function wrong(
  source: SourceFile,
  known: KnownDocuments,
  { pointer, value }: Statement,
): Problem[] {
  const {
    level,
    documents = [],
    ...rest
  } = (isObject(value) ? value : {}) as {
    level?: unknown;
    documents?: unknown[];
    note?: unknown;
  };
  const { note, ...others } = rest;
  const strange = Object.keys(others);
  if (strange.length > 0)
    return [source.problemAt(pointer, "level, documents and note", strange.join(", "))];
  if ("note" in rest && !(typeof note === "string" && note.trim()))
    return [source.problemAt(pointer, "a note that is a text", String(JSON.stringify(note)))];
  const inPages = evidenceLevels.filter((one) => one !== "constructed");
  if (!inPages.some((one) => one === level))
    return [source.problemAt(pointer, `a level, one of ${inPages.join(", ")}`, String(level))];
  if (!Array.isArray(documents) || documents.length === 0)
    return [source.problemAt(pointer, "documents: ids of spec/registers/pages.yaml", "none")];
  const ids = documents.map(String);
  const unknown = ids.filter((id) => !known.ids.has(id));
  if (unknown.length > 0)
    return [
      source.problemAt(
        pointer,
        "ids of spec/registers/pages.yaml",
        `${unknown.join(", ")}, not registered`,
      ),
    ];
  // A page that stands there twice would make sources look more numerous than they are.
  const double = ids.find((id, index) => ids.indexOf(id) < index);
  if (double) return [source.problemAt(pointer, "each page once", `${double} again`)];
  return level !== "inferred" && ids.every((id) => known.hearsay.has(id))
    ? [
        source.problemAt(
          pointer,
          "level inferred, since the provider does not say so",
          String(level),
        ),
      ]
    : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
