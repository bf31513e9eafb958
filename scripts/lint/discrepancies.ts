import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { SourceFile } from "../support/source-file.js";

/** The content of spec/discrepancies.yaml. */
export interface Discrepancies {
  discrepancies: Discrepancy[];
}

/** One contradiction between the pages and what the description makes of it. */
export interface Discrepancy {
  id: string;
  title: string;
  operations: string[];
  says: { documents: string[]; statement: string }[];
  decision: string;
  reason: string;
}

const fields = ["id", "title", "operations", "says", "decision", "reason"] as const;

/** What is wrong with the list: missing fields, double ids, operations or documents that do not exist. */
export function discrepancyProblems(
  source: SourceFile<Discrepancies>,
  operationIds: Set<string>,
  documents: Set<string>,
): Problem[] {
  const seen = new Set<string>();
  return source.data.discrepancies.flatMap((discrepancy, index) => {
    const pointer = pointerTo("/discrepancies", index);
    const problem = (key: string, expected: string, found: string) =>
      source.problemAt(pointerTo(pointer, key), expected, found);
    const missing = fields.filter((field) => !discrepancy[field]?.length);
    if (missing.length > 0) return [problem("", fields.join(", "), `no ${missing.join(", ")}`)];
    const double = seen.has(discrepancy.id);
    seen.add(discrepancy.id);
    const cited = discrepancy.says.flatMap((one) => one.documents);
    return [
      ...(double ? [problem("id", "an id of its own", discrepancy.id)] : []),
      ...discrepancy.operations
        .filter((id) => !operationIds.has(id))
        .map((id) => problem("operations", "operationIds of the description", id)),
      ...cited
        .filter((id) => !documents.has(String(id)))
        .map((id) => problem("says", "ids of spec/documents.yaml", `${id}, not registered`)),
    ];
  });
}
