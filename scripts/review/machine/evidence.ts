import type { EvidenceLevel } from "../../../src/contract/document.js";
import type {
  Evidence,
  Field,
  OperationModel,
  PageModel,
  SiteModel,
  Subject,
} from "../model/model.js";

/**
 * What is known of a place: the index into `evidence` of what it rests on, null for what the description lacks; then
 * ids of contradictions, and of questions, where there are any.
 */
export type Place = readonly [
  evidence: number | null,
  contradictions?: readonly string[],
  questions?: readonly string[],
];

interface OperationEntry {
  method: string;
  path: string;
  /** File of the site that has it, under its id. */
  file: string;
  place: Place;
  /** By name; those that several operations share stand under `parameters`, too. */
  parameters?: Record<string, Place>;
}

interface SchemaEntry {
  /** File of the site that has it: `file#Schema`, and `file#Schema.field` for a field. */
  file: string;
  place: Place;
  fields: Record<string, Place>;
}

/** The content of `evidence.json`: how sure each operation and each field is, and what is said about it. */
export interface EvidenceFile {
  version: string;
  about: string;
  /** What statements rest on. */
  evidence: { level: EvidenceLevel; pages: readonly string[] }[];
  /** The pages of the documentation, by id. */
  pages: Record<string, { title?: string; url?: string; changed?: string }>;
  operations: Record<string, OperationEntry>;
  schemas: Record<string, SchemaEntry>;
  parameters: Record<string, Place>;
  /** Ids by the file of the site that has them: `file#id`. */
  contradictions: Record<string, string[]>;
  /** Likewise: `file#q-id`. */
  questions: Record<string, string[]>;
}

const about =
  "Levels: documented, partial, inferred, constructed. A place is a list: the index into `evidence` of what it rests on (null for what the description lacks), then ids of contradictions, then ids of questions; empty ends are left out. Files are those of the site beside this one: `file#operation`, `file#Schema.field`, `file#contradiction`, `file#q-question` have the texts and the notes.";

/** How sure the description is, for programs. */
export function evidenceFile(model: SiteModel): EvidenceFile {
  const resources = [...model.resources, model.webhooks];
  const operations = resources.flatMap((one) => one.operations);
  const schemas = resources.flatMap((one) => one.schemas);
  const table = new EvidenceTable();
  return {
    version: model.version,
    about,
    evidence: table.all,
    pages: Object.fromEntries(
      [...new Set(model.pages.values())].map((one) => [one.id, pageOf(one)]),
    ),
    operations: Object.fromEntries(operations.map((one) => [one.id, operationEntry(one, table)])),
    schemas: Object.fromEntries(
      schemas.map((one) => {
        const fields = fieldEntries(one.fields, one.name, table);
        return [one.name, { file: one.address.file, place: table.placeOf(one), fields }];
      }),
    ),
    parameters: Object.fromEntries(
      resources.flatMap((one) =>
        one.parameters.map((field) => [
          field.address.anchor.replace("parameter-", ""),
          table.placeOf(field),
        ]),
      ),
    ),
    contradictions: placesOf(model.contradictions),
    questions: placesOf(model.questions),
  };
}

/** What statements rest on, each once. */
class EvidenceTable {
  readonly all: EvidenceFile["evidence"] = [];
  readonly #indexes = new Map<string, number>();

  placeOf({ evidence, contradictions, questions }: Omit<Subject, "pointer">): Place {
    const index = evidence ? this.#indexOf(evidence) : null;
    const [against, open] = [contradictions, questions].map((all) => all.map(({ id }) => id));
    if (open?.length) return [index, against ?? [], open];
    return against?.length ? [index, against] : [index];
  }

  #indexOf({ level, pages }: Evidence): number {
    const key = JSON.stringify([level, pages]);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.all.length);
    return this.all.push({ level, pages }) - 1;
  }
}

function pageOf({ title, url, changed }: PageModel): EvidenceFile["pages"][string] {
  return { ...(title && { title }), ...(url && { url }), ...(changed && { changed }) };
}

function placesOf(
  records: SiteModel["contradictions"] | SiteModel["questions"],
): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const { id, home } of records) {
    places[home.file] ??= [];
    places[home.file]?.push(id);
  }
  return places;
}

function operationEntry(one: OperationModel, table: EvidenceTable): OperationEntry {
  const told = [one, ...one.answers];
  const place = table.placeOf({
    ...one,
    contradictions: [...new Set(told.flatMap(({ contradictions }) => contradictions))],
    questions: [...new Set(told.flatMap(({ questions }) => questions))],
  });
  return {
    ...{ method: one.method, path: one.path, file: one.address.file, place },
    ...(one.parameters.length > 0 && { parameters: fieldEntries(one.parameters, one.id, table) }),
  };
}

function fieldEntries(
  fields: readonly Field[],
  around: string,
  table: EvidenceTable,
): Record<string, Place> {
  return Object.fromEntries(
    fields.map((one) => [one.address.anchor.slice(around.length + 1), table.placeOf(one)]),
  );
}
