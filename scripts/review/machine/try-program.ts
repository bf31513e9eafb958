import { assumptions } from "../../../src/sandbox/assumptions/index.js";
import type { SiteModel } from "../model/model.js";
import type { SitePlaces } from "../page/try/address.js";
import { scriptOfData } from "./script-of-data.js";

/** What the program that sends requests knows of where things stand on the site. */
export function sitePlaces({ schemas, questions }: SiteModel): SitePlaces {
  const byFile: Record<string, string[]> = {};
  for (const [name, { address }] of schemas) {
    byFile[address.file] ??= [];
    byFile[address.file]?.push(name);
  }
  const decided = new Set<string>(Object.values(assumptions).map(({ question }) => question));
  const homes = questions.flatMap(({ id, home }): [string, string][] =>
    decided.has(id) ? [[id, `${home.file}#${home.anchor}`]] : [],
  );
  return { schemas: byFile, questions: Object.fromEntries(homes) };
}

/** A script that gives the program to the page's: it is a quarter of what it would be. */
export function tryScript(program: string): string {
  return scriptOfData("reviewTry", program);
}
