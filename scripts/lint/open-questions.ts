import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { SourceFile } from "../support/source-file.js";

/** The content of spec/open-questions.yaml. */
export interface OpenQuestions {
  questions: OpenQuestion[];
}

/** One question that the documentation leaves open. */
export interface OpenQuestion {
  id: string;
  resource: string;
  question: string;
  matters: string;
  documents: string[];
}

const texts = ["id", "resource", "question", "matters"] as const;

/**
 * What is wrong with the list: missing fields, double ids, ids without their resource in front,
 * resources or documents that do not exist. `resources` has `common` beside the files of
 * spec/resources.
 */
export function questionProblems(
  source: SourceFile<OpenQuestions>,
  resources: Set<string>,
  documents: Set<string>,
): Problem[] {
  const seen = new Set<string>();
  return source.data.questions.flatMap((question, index) => {
    const pointer = pointerTo("/questions", index);
    const problem = (key: string, expected: string, found: string) =>
      source.problemAt(pointerTo(pointer, key), expected, found);
    const missing = [
      ...texts.filter((field) => !question[field]),
      ...(Array.isArray(question.documents) ? [] : ["documents"]),
    ];
    if (missing.length > 0)
      return [
        source.problemAt(pointer, [...texts, "documents"].join(", "), `no ${missing.join(", ")}`),
      ];
    const { id, resource } = question;
    const double = seen.has(id);
    seen.add(id);
    return [
      ...(double ? [problem("id", "an id of its own", id)] : []),
      ...(id.startsWith(`${resource}-`) ? [] : [problem("id", `${resource}-…`, id)]),
      ...(resources.has(resource)
        ? []
        : [problem("resource", "common, or a file of spec/resources without .yaml", resource)]),
      // A number that YAML made of an id without quotes is not registered either.
      ...question.documents
        .filter((document) => !documents.has(document))
        .map((document) =>
          problem(
            "documents",
            "ids of spec/documents.yaml, quoted where they look like numbers",
            `${document}, not registered`,
          ),
        ),
    ];
  });
}
