import type { OpenApi } from "../../src/contract/document.js";
import type { Register } from "../support/page-register.js";
import { commonDeviations } from "./common.js";
import { Description } from "./description.js";
import type { Deviation } from "./deviation.js";
import { evidenceDeviations } from "./evidence.js";
import type { FactsFile } from "./facts.js";
import { FieldCheck } from "./fields.js";
import { matchOperations, parameterDeviations } from "./operations.js";

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
    ...evidenceDeviations(matched, description, register),
    ...commonDeviations(files, description),
    ...new FieldCheck(files, description).compareAll(matched),
  ];
}
