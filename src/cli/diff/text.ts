import { mask } from "../../contract/judge/excerpt.js";
import type { Diff } from "../../review/diff/index.js";
import { groupsOf, operationsOf, shown, summaryOf } from "../../review/diff/reports/index.js";
import { colorsOf, type Terminal } from "../terminal.js";
import { wrapText } from "../text.js";

/** The most changes that break nobody, of one kind, that a terminal shows. */
const shownHarmless = 12;

/** What a comparison found, for a terminal. */
export function diffText(
  diff: Diff,
  { stdout, environment }: Pick<Terminal, "stdout" | "environment">,
): string {
  const { bold, red, yellow, dim } = colorsOf(stdout, environment);
  const parts = groupsOf(diff).map(({ title, isBreaking, changes }) => {
    const paint = isBreaking ? red : title.startsWith("Evidence that") ? yellow : bold;
    const most = isBreaking ? changes.length : shownHarmless;
    const lines = changes.slice(0, most).flatMap((change) => {
      const rows = [
        `  ${wrapText(mask(change.why), "  ")}`,
        dim(`    ${wrapText(`${change.pointer || "/"} (${operationsOf(change)})`, "    ")}`),
      ];
      const values = [
        `    before  ${shown(change.before, 86)}`,
        `    after   ${shown(change.after, 86)}`,
      ];
      return isBreaking ? [...rows, ...values.map((row) => dim(mask(row)))] : rows;
    });
    const left = changes.length - most;
    const more =
      left > 0 ? [`  and ${left} more; --html, --markdown and --json have them all`] : [];
    return [paint(`${title} (${changes.length})`), ...lines, ...more].join("\n");
  });
  return `${[...parts, bold(wrapText(summaryOf(diff), ""))].join("\n\n")}\n`;
}
