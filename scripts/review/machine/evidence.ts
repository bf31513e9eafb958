import type { Evidence, Field, OperationModel, SiteModel, Subject } from "../model/model.js";

/** What is known of a place. */
interface Entry {
  /** Left out for what the description lacks. */
  level?: string;
  /** Left out where they are those of what it belongs to. */
  pages?: readonly string[];
  contradictions?: readonly string[];
  questions?: readonly string[];
}

interface OperationEntry extends Entry {
  method: string;
  path: string;
  /** File of the site that has it, under its id. */
  file: string;
  /** By name; those that several operations share stand under `parameters`, too. */
  parameters?: Record<string, Entry>;
}

interface SchemaEntry extends Entry {
  /** File of the site that has it: `file#Schema`, and `file#Schema.field` for a field. */
  file: string;
  fields: Record<string, Entry>;
}

/** The content of `evidence.json`: how sure each operation and each field is, and what is said about it. */
export interface EvidenceFile {
  version: string;
  about: string;
  operations: Record<string, OperationEntry>;
  schemas: Record<string, SchemaEntry>;
  parameters: Record<string, Entry>;
  /** Places of the site, by id. */
  contradictions: Record<string, string>;
  questions: Record<string, string>;
}

/** How sure the description is, for programs. */
export function evidenceFile(model: SiteModel): EvidenceFile {
  const resources = [...model.resources, model.webhooks];
  const operations = resources.flatMap((one) => one.operations);
  const schemas = resources.flatMap((one) => one.schemas);
  return {
    version: model.version,
    about:
      "Levels: documented, partial, inferred, constructed. What names no pages has those of what it belongs to. Files are those of the site beside this one; notes and texts stand there.",
    operations: Object.fromEntries(operations.map((one) => [one.id, operationEntry(one)])),
    schemas: Object.fromEntries(
      schemas.map((one) => [
        one.name,
        { file: one.address.file, ...entryOf(one), fields: fieldEntries(one.fields, one.name) },
      ]),
    ),
    parameters: Object.fromEntries(
      resources.flatMap((one) =>
        one.parameters.map((field) => [
          field.address.anchor.replace("parameter-", ""),
          entryOf(field),
        ]),
      ),
    ),
    contradictions: placesOf(model.contradictions),
    questions: placesOf(model.questions),
  };
}

function placesOf(
  records: SiteModel["contradictions"] | SiteModel["questions"],
): Record<string, string> {
  return Object.fromEntries(records.map(({ id, home }) => [id, `${home.file}#${home.anchor}`]));
}

function operationEntry(one: OperationModel): OperationEntry {
  const told = [one, ...one.answers];
  const entry = entryOf({
    ...one,
    contradictions: [...new Set(told.flatMap(({ contradictions }) => contradictions))],
    questions: [...new Set(told.flatMap(({ questions }) => questions))],
  });
  return {
    ...{ method: one.method, path: one.path, file: one.address.file, ...entry },
    ...(one.parameters.length > 0 && { parameters: fieldEntries(one.parameters, one.id) }),
  };
}

function fieldEntries(fields: readonly Field[], around: string): Record<string, Entry> {
  return Object.fromEntries(
    fields.map((one) => [one.address.anchor.slice(around.length + 1), entryOf(one)]),
  );
}

function entryOf({ evidence, contradictions, questions }: Omit<Subject, "pointer">): Entry {
  return {
    ...levelOf(evidence),
    ...(contradictions.length > 0 && { contradictions: contradictions.map(({ id }) => id) }),
    ...(questions.length > 0 && { questions: questions.map(({ id }) => id) }),
  };
}

function levelOf(evidence: Evidence | undefined): Entry {
  if (!evidence) return {};
  const { level, pages, isOwn } = evidence;
  return isOwn ? { level, pages } : { level };
}
