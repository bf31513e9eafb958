import { pointerKeys } from "../../../../src/contract/json.js";

/** What the site knows of where things stand; written by the build. */
export interface SitePlaces {
  /** Names of the schemas on each page, by file. */
  schemas: Readonly<Record<string, readonly string[]>>;
  /** Addresses of the questions that the sandbox had to decide, by id. */
  questions: Readonly<Record<string, string>>;
}

/** A place of the description that a finding is about. */
export interface FoundPlace {
  operationId?: string | undefined;
  pointer: string;
  schemaPointer: string;
  /** What should stand there, in words. */
  expected: string;
}

/** Where something may be read on the site, the closest place first. */
export interface SitePlace {
  /** Undefined for the page of the operation. */
  file: string | undefined;
  anchor: string;
}

/** Addresses on the site of what a finding is about: of the field, then of what it belongs to. */
export function placesOf(found: FoundPlace, places: SitePlaces): SitePlace[] {
  const [, parameter] = /^#(?:query|path)\/([^/]+)/.exec(found.pointer) ?? [];
  if (parameter && found.operationId)
    return [{ file: undefined, anchor: `${found.operationId}.${parameter}` }];
  const [section, kind, name = "", ...rest] = pointerKeys(found.schemaPointer);
  if (section !== "components" || kind !== "schemas") return [];
  const file = Object.keys(places.schemas).find((one) => places.schemas[one]?.includes(name));
  if (file === undefined) return [];
  const steps = [name];
  for (let index = 0; index < rest.length; index++)
    if (rest[index] === "properties") steps.push(`.${rest[++index] ?? ""}`);
    else if (rest[index] === "additionalProperties" && index < rest.length - 1) steps.push(".*");
  // A member that is missing is named in words alone.
  const [, missing] = /^the field `([^`]+)`/.exec(found.expected) ?? [];
  if (rest.at(-1) === "required" && missing) steps.push(`.${missing}`);
  return steps.map((_step, index) => ({
    file,
    anchor: steps.slice(0, steps.length - index).join(""),
  }));
}
