import type { FactsFile } from "../facts/facts.js";
import type { Problem } from "../support/cli.js";
import type { SourceFile } from "../support/source-file.js";
import { type Claim, type Claims, claimsOf } from "./claims.js";
import type { Node, PageKey } from "./reading.js";
import { type Sheet, scalars } from "./sheets.js";

interface Home {
  source: SourceFile;
  claim: Claim;
}

/** How sure each level is. */
const ranks = ["constructed", "inferred", "partial", "documented"];

/**
 * Where the facts say something else than the fact sheets: another value, nothing where a sheet says
 * something, something where no sheet does and no payload prints it.
 * @param printed members that a payload of a page prints, as `<page> <name>`.
 */
export function claimProblems(
  files: FactsFile[],
  sheets: Sheet[],
  { keyOf, printed }: { keyOf: PageKey; printed: ReadonlySet<string> },
): { problems: Problem[]; compared: number } {
  const told = gather(sheets.map(({ name, data }) => [name, claimsOf(data, keyOf)]));
  const homes = homesOf(files, keyOf);
  const said = new Set(sheets.flatMap((sheet) => [...sheet.said].flatMap(words)));
  let compared = 0;
  const problems = [...told].flatMap(([subject, claims]) => {
    const own = homes.get(subject);
    compared += claims.length;
    if (!own) return [missing(subject, claims[0])];
    const added = own.filter(({ claim }) => !claims.some((one) => isAlike(one, claim)));
    return [
      ...claims.flatMap((claim) => different(subject, claim, own)),
      ...added.flatMap((home) => {
        const { claim, source } = home;
        if (isBacked(claim, { own, claims, said, printed })) return [];
        return [
          source.problemAt(claim.pointer, expectedOf(claim), `${title(claim)} ${claim.value}`),
        ];
      }),
    ];
  });
  const unknown = [...homes].filter(
    ([subject, own]) =>
      !told.has(subject) &&
      !own.every(({ claim }) => words(claim.value).every((one) => said.has(one))),
  );
  return {
    compared,
    problems: [
      ...problems,
      ...unknown.flatMap(([subject, [home]]) =>
        home
          ? [home.source.problemAt(home.claim.pointer, "something that a sheet knows", subject)]
          : [],
      ),
    ],
  };
}

interface Told extends Claim {
  sheet: string;
}

function gather(sheets: [string, Claims][]): Map<string, Told[]> {
  const all = new Map<string, Told[]>();
  for (const [sheet, claims] of sheets)
    for (const [subject, list] of claims)
      all.set(subject, [...(all.get(subject) ?? []), ...list.map((one) => ({ ...one, sheet }))]);
  return all;
}

function homesOf(files: FactsFile[], keyOf: PageKey): Map<string, Home[]> {
  const all = new Map<string, Home[]>();
  for (const { source } of files)
    for (const [subject, list] of claimsOf(source.data as unknown as Node, keyOf))
      all.set(subject, [...(all.get(subject) ?? []), ...list.map((claim) => ({ claim, source }))]);
  return all;
}

function isAlike(one: Claim, other: Claim): boolean {
  return one.place === other.place && one.quality === other.quality;
}

function title({ place, quality }: Claim): string {
  return [place, quality].filter(Boolean).join(" ");
}

function missing(subject: string, claim: Told | undefined): Problem {
  return {
    file: "spec",
    expected: `what ${claim?.sheet} says`,
    found: `nothing of the ${subject}`,
  };
}

// Two sheets may say something of the same: each has to be repeated somewhere.
function different(subject: string, claim: Told, own: Home[]): Problem[] {
  const alike = own.filter((home) => isAlike(home.claim, claim));
  if (alike.some((home) => home.claim.value === claim.value)) return [];
  const [home = own[0]] = alike;
  const expected = `${title(claim)} ${claim.value} of ${subject} (${claim.sheet})`;
  const values = alike.map((one) => one.claim.value).join(" or ") || "not said";
  const found = `${title(claim)} ${values}`;
  return [home?.source.problemAt(home.claim.pointer, expected, found) ?? missing(subject, claim)];
}

interface Backing {
  own: Home[];
  claims: Claim[];
  /** Words of all sheets. */
  said: ReadonlySet<string>;
  printed: ReadonlySet<string>;
}

// What no sheet says in so many words: how sure the parts are of what it calls unsure, values that it names in
// a remark, and members that stand in a payload of their page.
function isBacked(claim: Claim, { own, claims, said, printed }: Backing): boolean {
  const isNew = !claims.some(({ place }) => place === claim.place);
  if (claim.quality === "level" && !isNew)
    return rankOf(claim.value) <= rankOf(levelAbove(claim, claims));
  if (claim.place === "" || claim.quality === "values")
    return words(claim.value).every((word) => said.has(word) || isPrinted(word));
  return isPrinted(claim.place.split("/").at(-1)?.replace("[]", "") ?? "");

  function isPrinted(name: string): boolean {
    return pagesAround(claim, own).some((page) => printed.has(`${page} ${name}`));
  }
}

function rankOf(level: string): number {
  return ranks.indexOf(level);
}

// That of the nearest place around it for which a sheet has one.
function levelAbove({ place }: Claim, claims: Claim[]): string {
  const around = claims.filter((one) => one.quality === "level" && isAround(one.place, place));
  return around.sort((a, b) => b.place.length - a.place.length)[0]?.value ?? "documented";
}

function isAround(outer: string, place: string): boolean {
  return (
    outer === "" ||
    place === outer ||
    place.startsWith(`${outer}/`) ||
    place.startsWith(`${outer}[]`)
  );
}

function pagesAround({ place }: Claim, own: Home[]): string[] {
  return own
    .filter(({ claim }) => claim.quality === "pages" && isAround(claim.place, place))
    .flatMap(({ claim }) => claim.value.split(", "));
}

function words(text: string): string[] {
  return text.match(/[\w.-]+/g) ?? [];
}

function expectedOf({ quality }: Claim): string {
  return quality === "level"
    ? "no surer than the fact sheets are"
    : "what a fact sheet says or a payload of its pages prints";
}

/** Members and texts that the payloads of each page hold, as `<page> <name>`. */
export function printedIn(
  payloads: { pages: string[]; value: unknown }[],
  keyOf: PageKey,
): Set<string> {
  return new Set(
    payloads.flatMap(({ pages, value }) =>
      [...namesIn(value), ...scalars(value)].flatMap((name) =>
        pages.map((page) => `${keyOf(page)} ${name}`),
      ),
    ),
  );
}

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(namesIn)];
}
