import { existsSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import { recordNames, type SpecFolder, specFolders } from "../support/layout.js";
import { checkShape, type Shape } from "../support/shape.js";
import { readSource, type SourceFile } from "../support/source-file.js";

/** The content of a `contradictions.yaml`. */
export interface Contradictions {
  /** The ids of all entries, so that none gets lost unnoticed. */
  contents: string[];
  contradictions: Contradiction[];
  /** Contradictions of other folders that touch this one, as `<folder>/<id>`. */
  also?: string[];
}

/** One contradiction between the pages and what the description makes of it. */
export interface Contradiction {
  id: string;
  title: string;
  operations: string[];
  says: { documents: string[]; statement: string }[];
  decision: string;
  reason: string;
  /** JSON pointers into the bundle, to what it is about. */
  at: string[];
  /** Those of `at` where the description says something else than the facts, by the kind of difference. */
  differs?: Record<string, string[]>;
}

/** The content of a `questions.yaml`. */
export interface Questions {
  /** The ids of all entries, so that none gets lost unnoticed. */
  contents: string[];
  questions: Question[];
}

/** One question that the documentation leaves open. */
export interface Question {
  id: string;
  question: string;
  matters: string;
  /** JSON pointers into the bundle, to what the question is about. */
  at: string[];
  documents: string[];
}

/** A file beside a resource and the folder that it stands in. */
export interface RecordOf<Data> {
  folder: SpecFolder;
  source: SourceFile<Data>;
}

const places: Shape = { type: "array", items: { type: "string" }, minItems: 1 };

const ids: Shape = { type: "array", items: { type: "string" } };

const shapes: Record<"contradictions" | "questions", Shape> = {
  contradictions: {
    type: "object",
    properties: {
      contents: ids,
      contradictions: {
        type: "array",
        items: {
          type: "object",
          properties: {
            at: places,
            differs: { type: "object", additionalProperties: places, minProperties: 1 },
          },
        },
      },
      also: { type: "array", items: { type: "string" }, minItems: 1 },
    },
    required: ["contents", "contradictions"],
    additionalProperties: false,
  },
  questions: {
    type: "object",
    properties: {
      contents: ids,
      questions: { type: "array", items: { type: "object" }, minItems: 1 },
    },
    required: ["contents", "questions"],
    additionalProperties: false,
  },
};

/** The contradictions of every folder that has any. */
export function readContradictions(root: string): RecordOf<Contradictions>[] {
  return readRecords<Contradictions>(root, "contradictions", shapes.contradictions);
}

/** The questions of every folder that has any. */
export function readQuestions(root: string): RecordOf<Questions>[] {
  return readRecords<Questions>(root, "questions", shapes.questions);
}

/**
 * The records of one kind, of every folder that has any.
 * @throws UserError for a file that does not parse or has another shape.
 */
export function readRecords<Data>(
  root: string,
  kind: keyof typeof recordNames,
  shape: Shape,
): RecordOf<Data>[] {
  return specFolders(root).flatMap((folder) => {
    const file = path.join(root, folder.place, recordNames[kind]);
    if (!existsSync(file)) return [];
    const source = readSource<Data>(file, root);
    checkShape(source, shape);
    return [{ folder, source }];
  });
}

/**
 * Differences between the ids that a file lists as its contents and those of its entries: one that got
 * lost, in a merge for instance, is told by its name.
 */
export function contentsProblems(
  { source }: RecordOf<{ contents: string[] }>,
  entries: { id: string }[],
): Problem[] {
  const ids = entries.map(({ id }) => id);
  const { contents } = source.data;
  const lost = contents.filter((id) => !ids.includes(id));
  const unlisted = ids.filter((id) => !contents.includes(id));
  return [
    ...lost.map((id) =>
      source.problemAt(`/contents/${contents.indexOf(id)}`, `an entry with the id ${id}`, "none"),
    ),
    ...unlisted.map((id) => source.problemAt("/contents", "the ids of all entries", `no ${id}`)),
  ];
}
