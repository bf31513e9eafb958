import { evidenceLevels } from "../../src/contract/document.js";
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
 * What is wrong with the evidence of one source file: empty, of an unknown level, with a note that is no
 * text or with something else in it, resting on a document that is not registered, or surer than its
 * source allows. What it leaves out is computed from the facts.
 */
export function evidenceProblems(source: SourceFile, known: KnownDocuments): Problem[] {
  return statements(source.data).flatMap((one) => wrong(source, known, one));
}

/** The same for a register of data, where each entry has its `evidence`. */
export function registerProblems(source: SourceFile, known: KnownDocuments): Problem[] {
  return statements(source.data, new Set(["evidence"])).flatMap((one) => wrong(source, known, one));
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
  const { level, documents, ...rest } = (isObject(value) ? value : {}) as {
    level?: unknown;
    documents?: unknown;
    note?: unknown;
  };
  const { note, ...others } = rest;
  const problem = (expected: string, found: string) => [source.problemAt(pointer, expected, found)];
  const strange = Object.keys(others);
  if (strange.length > 0) return problem("level, documents and note", strange.join(", "));
  if ([level, documents, note].every((one) => one === undefined))
    return problem("level, documents or note", "none of them");
  if ("note" in rest && !(typeof note === "string" && note.trim()))
    return problem("a note that is a text", String(JSON.stringify(note)));
  const inPages = evidenceLevels.filter((one) => one !== "constructed");
  if (level !== undefined && !inPages.some((one) => one === level))
    return problem(`a level, one of ${inPages.join(", ")}`, String(level));
  if (documents === undefined) return [];
  if (!Array.isArray(documents) || documents.length === 0)
    return problem("documents: ids of spec/registers/pages.yaml", "none");
  const ids = documents.map(String);
  const unknown = ids.filter((id) => !known.ids.has(id));
  if (unknown.length > 0)
    return problem("ids of spec/registers/pages.yaml", `${unknown.join(", ")}, not registered`);
  // A page that stands there twice would make sources look more numerous than they are.
  const double = ids.find((id, index) => ids.indexOf(id) < index);
  if (double) return problem("each page once", `${double} again`);
  const isHearsay = ids.every((id) => known.hearsay.has(id));
  return level !== undefined && level !== "inferred" && isHearsay
    ? problem("level inferred, since the provider does not say so", String(level))
    : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
