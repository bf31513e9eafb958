/** What rows can be filtered by: how sure they are, and what is said against them. */
const facets = [
  ["documented", "partial", "inferred"],
  ["contradicted", "open"],
] as const;

export type Kind = (typeof facets)[number][number];

export const kinds: readonly Kind[] = facets.flat();

function facetOf(kind: Kind): readonly Kind[] {
  return facets.find((one) => (one as readonly Kind[]).includes(kind)) ?? [];
}

/** What an address asks for, as `inferred,open`: of each facet the last. */
export function chosenIn(asked: string): Kind[] {
  const named = asked.split(",").filter((one) => kinds.includes(one as Kind)) as Kind[];
  return named.reduce<Kind[]>((chosen, kind) => [...othersThan(kind, chosen), kind], []);
}

/** What is chosen once a kind was pressed: it goes where it was there, and takes the place of one of its facet. */
export function press(chosen: readonly Kind[], kind: Kind): Kind[] {
  return chosen.includes(kind)
    ? chosen.filter((one) => one !== kind)
    : [...othersThan(kind, chosen), kind];
}

function othersThan(kind: Kind, chosen: readonly Kind[]): Kind[] {
  return chosen.filter((one) => !facetOf(kind).includes(one));
}

/** What is known of a row. */
export interface Facts {
  kinds: ReadonlySet<string>;
  /** Ids of the pages that it rests on. */
  pages: ReadonlySet<string>;
}

/** Whether a row is all that is chosen, and rests on the page; an empty one is any. */
export function fits(facts: Facts, chosen: readonly Kind[], page: string): boolean {
  return chosen.every((kind) => facts.kinds.has(kind)) && (page === "" || facts.pages.has(page));
}

/** How many rows there would be, were a kind chosen beside what else is. */
export function countWith(
  all: readonly Facts[],
  kind: Kind,
  chosen: readonly Kind[],
  page: string,
): number {
  const then = [...othersThan(kind, chosen), kind];
  return all.filter((one) => fits(one, then, page)).length;
}
