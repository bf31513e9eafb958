import { members, type Path, pointerOf } from "../../src/contract/json.js";
import type { KnownDocuments } from "../lint/evidence.js";
import type { Problem } from "../support/cli.js";
import type { CitingFact, FactsFile } from "./facts.js";

/**
 * What is wrong with the pages that facts rest on: one that is not registered, one that is cited twice,
 * and integrators' code or analogy behind a fact that is more than inferred.
 */
export function pageProblems({ source }: FactsFile, known: KnownDocuments): Problem[] {
  return citingFacts(source.data).flatMap(({ path, fact: { pages = [], level } }) => {
    const problem = (expected: string, found: string) =>
      source.problemAt(pointerOf([...path, "pages"]), expected, found);
    const unknown = pages.filter((page) => !known.ids.has(page));
    const isHearsay = pages.length > 0 && pages.every((page) => known.hearsay.has(page));
    return [
      ...unknown.map((page) => problem("ids of spec/registers/pages.yaml", page)),
      ...(new Set(pages).size < pages.length ? [problem("each page once", pages.join(", "))] : []),
      ...(isHearsay && level !== "inferred"
        ? [problem("a page of the provider, or the level inferred", pages.join(", "))]
        : []),
    ];
  });
}

/** Every page that a fact of a folder rests on. */
export function citedPages({ source }: FactsFile): Set<string> {
  return new Set(citingFacts(source.data).flatMap(({ fact }) => fact.pages ?? []));
}

function citingFacts(value: unknown, path: Path = []): { path: Path; fact: CitingFact }[] {
  const own = Array.isArray((value as CitingFact | null)?.pages)
    ? [{ path, fact: value as CitingFact }]
    : [];
  const inner = members(value).flatMap(([key, member]) => citingFacts(member, [...path, key]));
  return [...own, ...inner];
}
