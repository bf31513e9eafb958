import { isObject, pointerTo, valueAt } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { Contradictions, RecordOf } from "./records.js";

const fields = ["id", "title", "operations", "says", "decision", "reason"] as const;

/**
 * What is wrong with the contradictions of all folders: missing fields, ids that stand twice, operations
 * or pages that do not exist, and a list `also` that is not that of the contradictions which stand in
 * other folders and touch operations of this one.
 * @param homes folder of each operation, by operationId.
 */
export function contradictionProblems(
  files: RecordOf<Contradictions>[],
  homes: Map<string, string>,
  documents: Set<string>,
): Problem[] {
  const seen = new Set<string>();
  const own = files.flatMap(({ source }) =>
    source.data.contradictions.flatMap((one, index) => {
      const pointer = pointerTo("/contradictions", index);
      const problem = (key: string, expected: string, found: string) =>
        source.problemAt(pointerTo(pointer, key), expected, found);
      const missing = fields.filter((field) => !one[field]?.length);
      if (missing.length > 0) return [problem("", fields.join(", "), `no ${missing.join(", ")}`)];
      const double = seen.has(one.id);
      seen.add(one.id);
      const cited = one.says.flatMap((statement) => statement.documents);
      return [
        ...(double ? [problem("id", "an id of its own", one.id)] : []),
        ...one.operations
          .filter((id) => !homes.has(id))
          .map((id) => problem("operations", "operationIds of the description", id)),
        ...cited
          .filter((id) => !documents.has(String(id)))
          .map((id) =>
            problem("says", "ids of spec/registers/pages.yaml", `${id}, not registered`),
          ),
      ];
    }),
  );
  return own.length > 0 ? own : files.flatMap((file) => linkProblems(file, files, homes));
}

/**
 * Pointers of contradictions that lead nowhere in the bundle. What the description leaves out has no
 * place of its own: there all but the last key has to lead somewhere.
 */
export function placeProblems(files: RecordOf<Contradictions>[], bundle: unknown): Problem[] {
  return files.flatMap(({ source }) =>
    source.data.contradictions.flatMap(({ at = [] }, index) =>
      at.flatMap((place, position) => {
        const parent = place.slice(0, Math.max(0, place.lastIndexOf("/")));
        if (place.startsWith("/") && isObject(valueAt(bundle, parent))) return [];
        const pointer = `/contradictions/${index}/at/${position}`;
        return [source.problemAt(pointer, "a JSON pointer into generated/openapi.json", place)];
      }),
    ),
  );
}

// Whoever opens one folder has to learn of everything that concerns it, wherever it is written.
function linkProblems(
  { folder, source }: RecordOf<Contradictions>,
  files: RecordOf<Contradictions>[],
  homes: Map<string, string>,
): Problem[] {
  const expected = files
    .filter((other) => other.folder.name !== folder.name)
    .flatMap((other) =>
      other.source.data.contradictions
        .filter(({ operations }) => operations.some((id) => homes.get(id) === folder.name))
        .map(({ id }) => `${other.folder.name}/${id}`),
    );
  const { also = [] } = source.data;
  return [
    ...expected
      .filter((link) => !also.includes(link))
      .map((link) =>
        source.problemAt("/also", `${link}, which touches this resource`, "no such line"),
      ),
    ...also.flatMap((link, index) =>
      expected.includes(link)
        ? []
        : [source.problemAt(`/also/${index}`, "a contradiction that touches this resource", link)],
    ),
  ];
}
