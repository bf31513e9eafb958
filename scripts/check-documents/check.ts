import { statSync } from "node:fs";
import { failOn, UserError } from "../support/cli.js";
import { type RegisteredDocument, readRegister } from "../support/page-register.js";
import { checkDocument } from "./document.js";
import { checkExamples } from "./examples.js";

/** What was proved of one document; `values` counts the keys, values, ids, numbers and URLs compared. */
export interface DocumentProof {
  id: string;
  payloads: number;
  fragments: number;
  values: number;
  repairs: number;
}

/**
 * Proves every payload registered in spec/registers/pages.yaml under `root` against the pages in `folder`.
 * Throws a `UserError` that lists all that differs.
 */
export function checkDocuments({
  root,
  folder,
}: {
  root: string;
  folder: string;
}): DocumentProof[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(
      `${folder}\n  expected: the folder of the documents\n  found:    no folder`,
    );
  const register = readRegister(root);
  const checked = Object.entries(register.data.documents).map(([id, document]) => ({
    ...count(id, document),
    ...checkDocument({ root, folder }, register, id),
  }));
  failOn([...checkExamples(root, register), ...checked.flatMap(({ problems }) => problems)]);
  return checked.map(({ problems: _, ...proof }) => proof);
}

function count(id: string, { payloads }: RegisteredDocument) {
  const repairs = payloads.flatMap((payload) => payload.repairs ?? []);
  return {
    id,
    payloads: payloads.length,
    fragments: payloads.filter(({ fragment }) => fragment).length,
    repairs: repairs.reduce(
      (sum, repair) => sum + ("count" in repair ? (repair.count ?? 1) : 1),
      0,
    ),
  };
}

/** The proofs as a table with a line of totals. */
export function formatProofs(proofs: DocumentProof[]): string {
  const columns = ["payloads", "fragments", "values", "repairs"] as const;
  const total = (column: (typeof columns)[number]) =>
    proofs.reduce((sum, proof) => sum + proof[column], 0);
  const rows = [
    ["document", "payloads", "fragments", "values proved", "repairs"],
    ...proofs.map((proof) => [proof.id, ...columns.map((column) => String(proof[column]))]),
    ["total", ...columns.map((column) => String(total(column)))],
  ];
  const widths = rows[0]?.map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  const pad = (cell: string, index: number) => {
    const width = widths?.[index] ?? 0;
    return index === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(pad).join("  ")).join("\n");
}
