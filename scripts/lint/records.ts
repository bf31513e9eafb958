import { existsSync } from "node:fs";
import path from "node:path";
import { recordNames, type SpecFolder, specFolders } from "../support/layout.js";
import { checkShape, type Shape } from "../support/shape.js";
import { readSource, type SourceFile } from "../support/source-file.js";

/** The content of a `contradictions.yaml`. */
export interface Contradictions {
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
  /** JSON pointers into the bundle, to what the decision is about. */
  at?: string[];
}

/** The content of a `questions.yaml`. */
export interface Questions {
  questions: Question[];
}

/** One question that the documentation leaves open. */
export interface Question {
  id: string;
  question: string;
  matters: string;
  documents: string[];
}

/** A file beside a resource and the folder that it stands in. */
export interface RecordOf<Data> {
  folder: SpecFolder;
  source: SourceFile<Data>;
}

const shapes: Record<"contradictions" | "questions", Shape> = {
  contradictions: {
    type: "object",
    properties: {
      contradictions: { type: "array", items: { type: "object" } },
      also: { type: "array", items: { type: "string" }, minItems: 1 },
    },
    required: ["contradictions"],
    additionalProperties: false,
  },
  questions: {
    type: "object",
    properties: { questions: { type: "array", items: { type: "object" }, minItems: 1 } },
    required: ["questions"],
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
