import { mask } from "../../contract/judge/excerpt.js";
import type { Diff } from "../../review/diff/index.js";
import { groupsOf, operationsOf, shown, summaryOf } from "../../review/diff/reports/index.js";
import { colorsOf, type Terminal } from "../terminal.js";
import { terminalWidth, wrapText } from "../text.js";

/** The most changes of one kind that a terminal shows: those that break somebody, and those that do not. */
const most = { breaking: 100, harmless: 12 };

/** The narrowest terminal that lines are broken for, in characters. */
const narrowest = 40;

/**
 * What a comparison found, for a terminal.
 * @param advice what to do next; nothing where it is empty.
 */
export function diffText(
  diff: Diff,
  { stdout, environment }: Pick<Terminal, "stdout" | "environment">,
  advice = "",
): string {
  const { bold, red, yellow, dim } = colorsOf(stdout, environment);
  const columns = Math.max(narrowest, Math.min(stdout.columns ?? terminalWidth, terminalWidth));
  const wrap = (text: string, indent = "") => wrapText(text, indent, columns);
  const parts = groupsOf(diff).map(({ title, isBreaking, changes }) => {
    const paint = isBreaking ? red : title.startsWith("Evidence that") ? yellow : bold;
    const count = isBreaking ? most.breaking : most.harmless;
    const lines = changes.slice(0, count).flatMap((change) => {
      const rows = [
        `  ${wrap(mask(change.why), "  ")}`,
        dim(`    ${wrap(`${change.pointer || "/"} (${operationsOf(change)})`, "    ")}`),
      ];
      const values = [
        `    before  ${shown(change.before, columns - 14)}`,
        `    after   ${shown(change.after, columns - 14)}`,
      ];
      return isBreaking ? [...rows, ...values.map((row) => dim(mask(row)))] : rows;
    });
    const left = changes.length - count;
    const more = left > 0 ? [`  and ${left} more; --html and --json have them all`] : [];
    return [paint(`${title} (${changes.length})`), ...lines, ...more].join("\n");
  });
  const end = [bold(wrap(summaryOf(diff))), ...(advice ? [dim(wrap(advice))] : [])].join("\n");
  return `${[...parts, end].join("\n\n")}\n`;
}
