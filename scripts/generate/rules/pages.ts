import { listOperations, type Page } from "../../../src/contract/document.js";
import { pageName } from "../../support/page-register.js";
import type { Rule } from "./rule.js";

/**
 * Puts the pages that evidence names into the document, and links each operation to the first of its
 * pages that has an address.
 */
export const writePages: Rule = (document, { pages }) => {
  const cited = new Set<string>();
  collect(document, cited);
  document["x-pages"] = Object.fromEntries(
    [...pages].filter(([id]) => cited.has(id)).map(([id, page]) => [id, page]),
  );
  for (const { operation } of listOperations(document)) {
    const { documents = [] } = operation["x-evidence"] ?? {};
    const linked = documents.map((id): [string, Page] => [id, pages.get(id) ?? {}]);
    const [id, page] = linked.find(([, { address }]) => address) ?? [];
    if (id && page?.address)
      // References print it beside the title of the operation, which the page often has as well.
      operation.externalDocs = {
        description: `WooshPay's page: ${pageName(id, page)}`,
        url: page.address,
      };
  }
};

const evidenceKeys = new Set(["x-evidence", "x-required-evidence"]);

function collect(value: unknown, cited: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!evidenceKeys.has(key)) collect(inner, cited);
    else for (const id of (inner as { documents?: string[] }).documents ?? []) cited.add(id);
  }
}
