import { members, type Path, pointerOf } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { FactPrinted, FactsFile } from "./facts.js";
import type { Known } from "./known.js";

/** What kind of thing pages print beside what they say of a member. */
export type PrintedKind = "types" | "values" | "units";

/** Remembers which of what the facts say to be printed was met in a payload. */
export class PrintedUse {
  readonly #met = new Map<FactPrinted, Set<unknown>>();

  /** Whether the facts say that one of these pages prints something besides what is said of a member. */
  covers(known: Known[], kind: PrintedKind, what: unknown, pages: string[]): boolean {
    return known
      .map(({ fact: { printed } }) => {
        const cited = printed?.pages.filter((page) => pages.includes(page)) ?? [];
        const listed = printed?.[kind] as unknown[] | undefined;
        if (!printed || cited.length === 0 || !listed?.includes(what)) return false;
        const met = this.#met.get(printed) ?? new Set();
        this.#met.set(printed, new Set([...met, ...cited, what]));
        return true;
      })
      .includes(true);
  }

  /** What the facts say to be printed, and no payload prints. */
  idle(files: FactsFile[]): Problem[] {
    return files.flatMap(({ source }) =>
      printedIn(source.data).flatMap(({ path, printed }) =>
        (["types", "values", "units", "pages"] as const).flatMap((key) =>
          (printed[key] ?? []).flatMap((what, index) => {
            if (this.#met.get(printed)?.has(what)) return [];
            const pointer = pointerOf([...path, key, index]);
            const expected = "what a payload of a page prints and nothing else in the facts says";
            return [source.problemAt(pointer, expected, String(what))];
          }),
        ),
      ),
    );
  }
}

function printedIn(value: unknown, path: Path = []): { path: Path; printed: FactPrinted }[] {
  return members(value).flatMap(([key, member]) => {
    const place = [...path, key];
    const isPrinted = key === "printed" && !Array.isArray(value);
    return isPrinted ? [{ path: place, printed: member as FactPrinted }] : printedIn(member, place);
  });
}
