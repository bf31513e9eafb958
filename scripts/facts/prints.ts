import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { FactPrints, FactsFile } from "./facts.js";
import type { PrintedPayload } from "./printed.js";

const kinds = ["requests", "answers", "events"] as const;

/**
 * Where the facts of a folder count other payloads of a page than lie in it. So a payload that went together
 * with its registration is missed, and one that came is noted.
 */
export function printsProblems(files: FactsFile[], payloads: PrintedPayload[]): Problem[] {
  return [...files.flatMap((file) => miscounted(file, payloads)), ...homeless(files, payloads)];
}

function miscounted({ folder, source }: FactsFile, payloads: PrintedPayload[]): Problem[] {
  const found = countsIn(payloads.filter((payload) => payload.folder.name === folder.name));
  const { prints = [] } = source.data;
  const stated = prints.flatMap((one, index): Problem[] => {
    const pointer = pointerTo("/prints", index);
    const expected = found.get(one.page) ?? { page: one.page };
    if (prints.findIndex(({ page }) => page === one.page) < index)
      return [source.problemAt(pointer, "each page once", `${one.page} again`)];
    if (kinds.every((kind) => one[kind] === expected[kind])) return [];
    const place = `that lie in ${folder.place}/payloads`;
    return [source.problemAt(pointer, `the payloads ${place}: ${say(expected)}`, say(one))];
  });
  const known = new Set(prints.map(({ page }) => page));
  const missing = [...found.values()].filter(({ page }) => !known.has(page));
  return [
    ...stated,
    ...missing.map((one) => source.problemAt("/prints", `${one.page}: ${say(one)}`, "nothing")),
  ];
}

// A folder without facts has nothing to be counted by.
function homeless(files: FactsFile[], payloads: PrintedPayload[]): Problem[] {
  const homes = new Set(files.map(({ folder }) => folder.name));
  return payloads
    .filter(({ folder }) => !homes.has(folder.name))
    .map(({ folder, source }) => {
      const expected = `${folder.place}/facts.yaml, which counts the payloads of its pages`;
      return { file: source.name, expected, found: "no facts" };
    });
}

function countsIn(payloads: PrintedPayload[]): Map<string, FactPrints> {
  const counts = new Map<string, FactPrints>();
  for (const { pages, operationId, kind } of payloads) {
    const name =
      kind !== "request" ? "answers" : /^on[A-Z]/.test(operationId) ? "events" : "requests";
    for (const page of pages) {
      const count = counts.get(page) ?? { page };
      counts.set(page, { ...count, [name]: (count[name] ?? 0) + 1 });
    }
  }
  return counts;
}

function say(one: FactPrints): string {
  const counted = kinds.flatMap((kind) => (one[kind] ? [`${kind} ${one[kind]}`] : []));
  return counted.join(", ") || "none";
}
