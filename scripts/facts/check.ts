import type { OpenApi } from "../../src/contract/document.js";
import type { Register } from "../support/page-register.js";
import { closedDeviations } from "./closed.js";
import { commonDeviations } from "./common.js";
import { Description } from "./description.js";
import type { Deviation } from "./deviation.js";
import { evidenceDeviations } from "./evidence.js";
import type { FactsFile } from "./facts.js";
import { FieldCheck } from "./fields.js";
import { matchOperations, parameterDeviations } from "./operations.js";
import type { Support } from "./support.js";

/**
 * Every difference between the facts and the description, explained or not.
 * @param register the pages, of which some were captured and some are not the provider's.
 */
export function deviationsOf(
  files: FactsFile[],
  document: OpenApi,
  register: Register,
): Deviation[] {
  const description = new Description(document);
  const { matched, deviations } = matchOperations(files, description);
  return [
    ...deviations,
    ...parameterDeviations(matched, description),
    ...closedDeviations(matched, description),
    ...evidenceDeviations(matched, description, register),
    ...commonDeviations(files, description),
    ...new FieldCheck(files, description).compareAll(matched),
  ];
}

/** What the facts say for each place of a document: operations, webhooks, schemas and members. */
export function supportOf(files: FactsFile[], document: OpenApi): Support {
  const description = new Description(document);
  const { matched } = matchOperations(files, description);
  const check = new FieldCheck(files, description);
  check.compareAll(matched);
  for (const { at, fact } of matched) check.support.add(at, fact);
  return check.support;
}
