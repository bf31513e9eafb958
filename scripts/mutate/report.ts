import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import type { Area } from "./fault.js";
import type { Outcome } from "./run.js";

/** The least share of faults that has to be noticed. */
const leastShare = 0.95;

/** What became of the faults of one area. */
export interface AreaResult {
  area: Area;
  outcomes: Outcome[];
}

/** A line for each area, and what noticed how many. */
export function formatResults(results: readonly AreaResult[]): string {
  const all = results.flatMap(({ outcomes }) => outcomes);
  const rows = [
    ...results.map(({ area, outcomes }) => [area.name, ...numbers(outcomes)]),
    ["all", ...numbers(all)],
  ];
  const steps = new Map<string, number>();
  for (const { by } of all) if (by) steps.set(by, (steps.get(by) ?? 0) + 1);
  const noticed = [...steps].sort(([, a], [, b]) => b - a);
  return [
    `${"area".padEnd(20)}faults  noticed  as expected`,
    ...rows.map(([name = "", ...cells]) => name.padEnd(20) + aligned(cells)),
    "",
    ...noticed.map(([by, count]) => `${String(count).padStart(4)}  ${by}`),
  ].join("\n");
}

function numbers(outcomes: readonly Outcome[]): string[] {
  const noticed = outcomes.filter(({ by }) => by);
  const expected = outcomes.filter(({ fault, by }) => by === fault.killer);
  return [outcomes, noticed, expected].map(({ length }) => String(length));
}

function aligned([faults = "", noticed = "", expected = ""]: string[]): string {
  return faults.padStart(6) + noticed.padStart(9) + expected.padStart(13);
}

/**
 * What has to be mended: faults that nothing notices and that have no reason, reasons of faults that are
 * noticed, and too small a share of noticed faults.
 */
export function resultProblems(results: readonly AreaResult[]): Problem[] {
  const all = results.flatMap(({ outcomes }) => outcomes);
  const noticed = all.filter(({ by }) => by).length;
  return [
    ...all.flatMap(({ fault: { id, file, killer, reason }, by }) => {
      const place = { file, pointer: id };
      if (!by && !reason)
        return [{ ...place, expected: `${killer} to notice it`, found: "nothing did" }];
      if (by && reason)
        return [{ ...place, expected: "no reason beside it", found: `${by} notices it` }];
      return [];
    }),
    ...(noticed < all.length * leastShare
      ? [
          {
            file: "scripts/mutate/faults",
            expected: `at least ${leastShare * 100} % noticed`,
            found: `${noticed} of ${all.length}`,
          },
        ]
      : []),
  ];
}

/** Writes reports/mutate.json of the project, for programs. */
export function writeResults(root: string, results: readonly AreaResult[]): void {
  const file = path.join(root, "reports/mutate.json");
  const entries = results.flatMap(({ area, outcomes }) =>
    outcomes.map(({ fault: { id, file, killer, reason }, by }) => ({
      ...{ area: area.name, id, file, expected: killer, by: by ?? null },
      ...(reason && { reason }),
    })),
  );
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(entries, null, 2)}\n`);
}
