import { knownDocuments } from "../lint/evidence.js";
import type { Problem } from "../support/cli.js";
import type { Register } from "../support/page-register.js";
import type { FactsFile } from "./facts.js";
import { isoProblems } from "./iso.js";
import { pageProblems } from "./pages.js";
import { payloadProblems } from "./payloads.js";
import type { PrintedPayload } from "./printed.js";
import { printsProblems } from "./prints.js";
import { registerProblems } from "./registers.js";
import { tableProblems } from "./tables.js";

/**
 * What is wrong with the facts themselves, whatever the description says: pages that are not registered,
 * payloads that print something else, payloads that are gone, and registers and tables that say otherwise, or
 * something else than ISO 4217 and ISO 3166.
 * @throws UserError for a register that is missing, does not parse or has another shape.
 */
export function factProblems(
  root: string,
  files: FactsFile[],
  register: Register,
  payloads: PrintedPayload[],
): Problem[] {
  const known = knownDocuments(register);
  return [
    ...files.flatMap((file) => pageProblems(file, known)),
    ...payloadProblems(files, payloads),
    ...printsProblems(files, payloads),
    ...tableProblems(files),
    ...registerProblems(root, files),
    ...isoProblems(root),
  ];
}
