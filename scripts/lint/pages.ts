import { pointerOf } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { Register } from "../support/page-register.js";
import type { SourceFile } from "../support/source-file.js";

/**
 * What is wrong with the register of pages: a rendition that two pages have, a page that is named after
 * none of its renditions, an address that is not the one of its name, the provider's word without one.
 */
export function pageProblems(register: SourceFile<Register>): Problem[] {
  const owners = new Map<string, string>();
  return Object.entries(register.data.pages).flatMap(([id, { address, kind, renditions = [] }]) => {
    const problem = (key: string, expected: string, found: string) =>
      register.problemAt(pointerOf(["pages", id, key]), expected, found);
    const shared = renditions.filter((rendition) => owners.has(rendition));
    for (const rendition of renditions) owners.set(rendition, id);
    const isNamed = renditions.some((rendition) => nameOf(rendition) === nameOf(id));
    const isOfProvider = kind === "reference" || kind === "guide";
    return [
      ...(isOfProvider === (address !== undefined)
        ? []
        : [
            problem(
              "kind",
              address ? "reference or guide" : "integrator or analogy, without an address",
              kind,
            ),
          ]),
      ...shared.map((rendition) =>
        problem("renditions", "renditions of this page alone", `${rendition}, one of others too`),
      ),
      ...(address && !isNamed
        ? [problem("renditions", `a rendition called ${id}`, renditions.join(", "))]
        : []),
      ...(address && address !== addressOf(id) ? [problem("address", addressOf(id), address)] : []),
    ];
  });
}

// The text of a page for programs has the page's name and an ending.
function nameOf(rendition: string): string {
  return rendition.replace(/\.md$/, "");
}

// In this order: names of pages in the documentation, numbers of the site, slugs of the site.
const places: [name: RegExp, address: (id: string) => string][] = [
  [/^(?:(?:api|doc)-\d+|\d+[em]0)$/, (id) => `https://docs.wooshpay.com/${id}`],
  [/^\d+$/, (id) => `https://wooshpay.com/?p=${id}`],
  [/^/, (id) => `https://wooshpay.com/docs/${id}`],
];

function addressOf(id: string): string {
  return places.find(([name]) => name.test(id))?.[1](id) ?? "";
}
