import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import { placeFault } from "./places.js";
import type { Question, Questions, RecordOf } from "./records.js";

/** The fields of a question, and what each of them has to be. */
const fields: Record<keyof Question, (value: unknown) => boolean> = {
  id: Boolean,
  question: Boolean,
  matters: Boolean,
  at: (value) => Array.isArray(value) && value.length > 0,
  documents: Array.isArray,
};

/**
 * What is wrong with the questions of a folder: missing fields, double ids, ids without the name of the
 * folder in front, places that are not in the bundle or are named twice, pages that are not registered.
 * @param bundle what the pointers of the questions lead into.
 */
export function questionProblems(
  { folder, source }: RecordOf<Questions>,
  documents: Set<string>,
  bundle: unknown,
): Problem[] {
  const seen = new Set<string>();
  return source.data.questions.flatMap((question, index) => {
    const pointer = pointerTo("/questions", index);
    const problem = (key: string, expected: string, found: string) =>
      source.problemAt(pointer + key, expected, found);
    const missing = Object.entries(fields)
      .filter(([field, isGiven]) => !isGiven(question[field as keyof Question]))
      .map(([field]) => field);
    if (missing.length > 0)
      return [problem("", Object.keys(fields).join(", "), `no ${missing.join(", ")}`)];
    const { id, at } = question;
    const double = seen.has(id);
    seen.add(id);
    return [
      ...(double ? [problem("/id", "an id of its own", id)] : []),
      ...(id.startsWith(`${folder.name}-`) ? [] : [problem("/id", `${folder.name}-…`, id)]),
      ...at.flatMap((place, position) => {
        const found = placeFault(bundle, at, position);
        const expected = "JSON pointers into generated/openapi.json, each once";
        return found ? [problem(pointerTo("/at", position), expected, `${place}, ${found}`)] : [];
      }),
      // A number that YAML made of an id without quotes is not registered either.
      ...question.documents
        .filter((document) => !documents.has(document))
        .map((document) =>
          problem(
            "/documents",
            "ids of spec/registers/pages.yaml, quoted where they look like numbers",
            `${document}, not registered`,
          ),
        ),
    ];
  });
}
