import { pointerOf } from "../../src/contract/json.js";
import type { FactsFile } from "../facts/facts.js";
import type { Problem } from "../support/cli.js";
import { type Node, nodes, type PageKey } from "./reading.js";
import { plain, type Sheet, scalars } from "./sheets.js";

/**
 * Statements of facts that no fact sheet makes in these words, or of a page that the sheet does not know; and
 * what signs a delivery, where a sheet says something else.
 */
export function textProblems(files: FactsFile[], sheets: Sheet[], keyOf: PageKey): Problem[] {
  const cited = new Map(sheets.map((sheet) => [sheet, pagesIn(sheet, keyOf)]));
  return files.flatMap(({ source }) => {
    const { statements, signature = {} } = source.data as unknown as Record<string, Node>;
    const told = nodes(statements).map((one, index) => {
      const at = pointerOf(["statements", index]);
      return { pointer: at, text: plain(`${one.says}`), pages: (one.pages ?? []) as string[] };
    });
    const { level: _, pages: __, ...signs } = signature as Node;
    const signed = Object.entries(signs).map(([name, value]) => {
      return { pointer: pointerOf(["signature", name]), text: plain(`${value}`), pages: [] };
    });
    return [...told, ...signed].flatMap(({ pointer, text, pages }) => {
      const homes = sheets.filter((sheet) => isSaid(text, sheet));
      if (homes.length === 0)
        return [source.problemAt(pointer, "a statement of the fact sheets, word for word", text)];
      const known = (page: string) => homes.some((sheet) => cited.get(sheet)?.has(keyOf(page)));
      return pages
        .filter((page) => !known(page))
        .map((page) =>
          source.problemAt(`${pointer}/pages`, `pages that ${namesOf(homes)} cites`, page),
        );
    });
  });
}

function namesOf(sheets: Sheet[]): string {
  return sheets.map(({ name }) => name).join(" or ");
}

// As a text, as part of one, or as a list whose parts are texts.
function isSaid(text: string, { said }: Sheet): boolean {
  const texts = [...said];
  if (texts.some((one) => one.includes(text))) return true;
  const parts = text.split(/, (?![^(]*\))/);
  return parts.length > 1 && parts.every((part) => said.has(part));
}

// Whatever looks like the last segment of an address, also in the middle of a sentence.
function pagesIn({ data }: Sheet, keyOf: PageKey): Set<string> {
  return new Set(
    scalars(data).flatMap((text) =>
      [...text.matchAll(/[\w./-]+/g)].flatMap(([word]) => [keyOf(word), word]),
    ),
  );
}
