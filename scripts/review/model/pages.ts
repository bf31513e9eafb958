import type { RegisteredDocument, RegisteredPage } from "../../support/page-register.js";
import type { Contradiction, PageModel, Question, Subject } from "./model.js";
import type { Sources } from "./sources.js";

const damages: Readonly<Record<RegisteredDocument["damage"], readonly string[]>> = {
  none: ["captured whole"],
  translated: ["captured, translated by a machine"],
  stripped: ["captured, with lines of its payloads gone"],
};

/** The pages that the description rests on, with what each supports, by id. */
export function pagesOf(
  { pages: register }: Sources,
  subjects: readonly Subject[],
  contradictions: readonly Contradiction[],
  questions: readonly Question[],
): Map<string, PageModel> {
  const known = new Map<string, PageModel>([
    ...Object.entries(register.documents).map(([id, one]) => [id, captured(id, one)] as const),
    ...Object.entries(register.pages).map(([id, one]) => [id, notCaptured(id, one)] as const),
  ]);
  const renditions = new Map(
    Object.entries(register.pages).flatMap(([id, { renditions: names = [] }]) =>
      names.map((name) => [name, id] as const),
    ),
  );
  const pageOf = (id: string): PageModel => {
    const page = known.get(id) ?? known.get(renditions.get(id) ?? "");
    if (!page) throw new Error(`${id} is no page of the register.`);
    return page;
  };
  for (const subject of subjects)
    if (subject.evidence?.isOwn)
      for (const page of pagesNamed(subject.evidence.pages, pageOf)) page.supports.push(subject);
  for (const one of contradictions)
    for (const page of pagesNamed(
      one.says.flatMap(({ pages }) => pages),
      pageOf,
    ))
      page.contradictions.push(one);
  for (const one of questions)
    for (const page of pagesNamed(one.pages, pageOf)) page.questions.push(one);
  // An older rendition that a contradiction names leads to the page.
  return new Map([...known, ...[...renditions].map(([name, id]) => [name, pageOf(id)] as const)]);
}

function pagesNamed(ids: readonly string[], pageOf: (id: string) => PageModel): Set<PageModel> {
  return new Set(ids.map(pageOf));
}

const nothing = { supports: [], contradictions: [], questions: [] };

function captured(
  id: string,
  { title, language, changed, damage, payloads }: RegisteredDocument,
): PageModel {
  return {
    ...{ ...structuredClone(nothing), id, title, language, changed, kind: "guide" },
    state: damages[damage],
    payloads: payloads.map(({ example }) => example),
  };
}

function notCaptured(id: string, page: RegisteredPage): PageModel {
  const { title, language, changed, address, kind } = page;
  const { renditions = [], payloads = [], printed_too = [] } = page;
  const older = renditions.filter((name) => name !== id);
  return {
    ...{ ...structuredClone(nothing), id, title, language, changed, url: address, kind },
    state: older.length > 0 ? [`also seen as ${older.join(", ")}`] : [],
    payloads: [...payloads.map(({ example }) => example), ...printed_too],
  };
}
