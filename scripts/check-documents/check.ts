import { statSync } from "node:fs";
import { failOn, ProblemError } from "../support/cli.js";
import { type RegisteredDocument, readRegister } from "../support/page-register.js";
import { checkDocument } from "./document.js";
import { checkExamples } from "./examples.js";
import { countTakenOver, type TakenOver, takenOverProblems } from "./taken-over.js";

/** What was proved of one document; `values` counts the keys, values, ids, numbers and URLs compared. */
export interface DocumentProof {
  id: string;
  payloads: number;
  fragments: number;
  values: number;
  repairs: number;
}

/** What was proved against captured text, and what no captured text can prove. */
export interface Proofs {
  documents: DocumentProof[];
  takenOver: TakenOver;
}

/**
 * Proves every payload registered in spec/registers/pages.yaml under `root`: those of documents against
 * the pages in `folder`, those taken over as data against their fingerprints.
 * @throws UserError that lists all that differs.
 */
export function checkDocuments({ root, folder }: { root: string; folder: string }): Proofs {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ProblemError({
      file: folder,
      expected: "the folder of the documents",
      found: "no folder",
    });
  const register = readRegister(root);
  const checked = Object.entries(register.data.documents).map(([id, document]) => ({
    ...count(id, document),
    ...checkDocument({ root, folder }, register, id),
  }));
  failOn([
    ...checkExamples(root, register),
    ...checked.flatMap(({ problems }) => problems),
    ...takenOverProblems(root, register),
  ]);
  return {
    documents: checked.map(({ problems: _, ...proof }) => proof),
    takenOver: countTakenOver(register),
  };
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

/** The proofs as a table with a line of totals, and below it what was taken over unproved. */
export function formatProofs({ documents, takenOver }: Proofs): string {
  return [
    "Proved against captured text:",
    formatTable(documents),
    "",
    "Taken over as data, without captured text; proved is only that nothing changed since:",
    `${takenOver.payloads} payloads of ${takenOver.pages} pages, ${takenOver.fragments} of them fragments; ` +
      `these pages print ${takenOver.printedToo} payloads of others, too`,
  ].join("\n");
}

function formatTable(proofs: DocumentProof[]): string {
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
