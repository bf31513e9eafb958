import type { OpenApi } from "../../src/contract/document.js";
import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import { placeFault, reachIn } from "./places.js";
import type { Contradiction, Contradictions, RecordOf } from "./records.js";

const fields = ["id", "title", "operations", "says", "at", "decision", "reason"] as const;
const places =
  "JSON pointers into generated/openapi.json, each once, to what belongs to the operations";

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
 * What is wrong with the places that contradictions name: pointers that lead nowhere, stand twice, or lie
 * in what none of the operations of the contradiction reaches, and differences at places that are not
 * among them.
 * @param bundle what the pointers lead into.
 */
export function placeProblems(files: RecordOf<Contradictions>[], bundle: OpenApi): Problem[] {
  const reaches = reachIn(bundle);
  return files.flatMap(({ source }) =>
    source.data.contradictions.flatMap((one, index) => {
      const { at, operations } = one;
      const foreign = `in nothing that ${operations.join(", ")} reach`;
      const faults = at.map(
        (place, position) =>
          placeFault(bundle, at, position) ?? (reaches(operations, place) ? undefined : foreign),
      );
      const problem = (key: string, expected: string, found: string) =>
        source.problemAt(`/contradictions/${index}${key}`, expected, found);
      return [
        ...faults.flatMap((fault, position) =>
          fault ? [problem(pointerTo("/at", position), places, `${at[position]}, ${fault}`)] : [],
        ),
        ...strayDifferences(one).map(([key, place]) =>
          problem(key, "a place that at lists", place),
        ),
      ];
    }),
  );
}

// Pointers to the differences that are not among the places.
function strayDifferences({ at, differs = {} }: Contradiction): [key: string, place: string][] {
  return Object.entries(differs).flatMap(([kind, different]) =>
    different.flatMap((place, position): [string, string][] =>
      at.includes(place) ? [] : [[`/differs/${kind}/${position}`, place]],
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
