import { type Evidence, type EvidenceLevel, evidenceLevels } from "../../src/contract/document.js";
import type { Register } from "../support/page-register.js";
import type { Description } from "./description.js";
import type { Deviation } from "./deviation.js";
import type { FactsFile } from "./facts.js";
import { byPlace, type MatchedOperation } from "./operations.js";
import { citedPages } from "./pages.js";

/**
 * Operations that claim more than the facts: a level above that of the facts, or a page that no fact of
 * the folder rests on. A captured page speaks for itself, and what has no address is no page.
 */
export function evidenceDeviations(
  matched: MatchedOperation[],
  description: Description,
  register: Register,
): Deviation[] {
  const pagesOf = new Map<FactsFile, Set<string>>();
  return byPlace(matched).flatMap(([at, facts]) => {
    const [{ file, pointer }] = facts as [MatchedOperation];
    const pages = pagesOf.get(file) ?? citedPages(file);
    pagesOf.set(file, pages);
    const place = `${at}/x-evidence`;
    const { level, documents = [] } = description.at(place) as Evidence;
    const best = surest(facts.map(({ fact }) => fact.level));
    const isCaptured = documents.some((page) => page in register.documents);
    const unknown = documents.filter((page) => register.pages[page]?.address && !pages.has(page));
    const say = (expected: string, found: string): Deviation => {
      return { at: place, kind: "evidence", expected, found, fact: { file, pointer } };
    };
    return [
      ...(isCaptured || surest([level, best]) === best ? [] : [say(`at most ${best}`, level)]),
      ...unknown.map((page) => say("pages that facts of this resource rest on", page)),
    ];
  });
}

function surest(levels: EvidenceLevel[]): EvidenceLevel {
  return evidenceLevels.find((level) => levels.includes(level)) ?? "constructed";
}
