import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { Questions, RecordOf } from "./records.js";

const texts = ["id", "question", "matters"] as const;

/**
 * What is wrong with the questions of a folder: missing fields, double ids, ids without the name of the
 * folder in front, pages that are not registered.
 */
export function questionProblems(
  { folder, source }: RecordOf<Questions>,
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
    const { id } = question;
    const double = seen.has(id);
    seen.add(id);
    return [
      ...(double ? [problem("id", "an id of its own", id)] : []),
      ...(id.startsWith(`${folder.name}-`) ? [] : [problem("id", `${folder.name}-…`, id)]),
      // A number that YAML made of an id without quotes is not registered either.
      ...question.documents
        .filter((document) => !documents.has(document))
        .map((document) =>
          problem(
            "documents",
            "ids of spec/registers/pages.yaml, quoted where they look like numbers",
            `${document}, not registered`,
          ),
        ),
    ];
  });
}
