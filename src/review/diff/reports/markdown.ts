import { mask } from "../../../contract/judge/excerpt.js";
import { type DiffForm, groupsOf, operationsOf, shown, summaryOf } from "./form.js";

/** The most changes of a group that are shown, so that a comment on a pull request holds them. */
const shownChanges = 60;

/** Markdown for a pull request: the verdict, then a table for each group. */
export const markdown: DiffForm = (diff, { old, now }) => {
  const mark = diff.breaks.length > 0 ? "❌" : "✅";
  const parts = groupsOf(diff).map(({ title, isBreaking, changes }) => {
    const rows = changes.slice(0, shownChanges).map((change) => {
      const cells = [
        prose(change.why),
        code(change.pointer, 120),
        prose(operationsOf(change)),
        code(shown(change.before, 80), 80),
        code(shown(change.after, 80), 80),
      ];
      return `| ${cells.join(" | ")} |`;
    });
    const left = changes.length - shownChanges;
    const table = [
      "| what | where | operations | before | after |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ];
    const more = left > 0 ? ["", `… and ${left} more.`] : [];
    return isBreaking
      ? [`### ${title}`, "", ...table, ...more].join("\n")
      : [
          "<details>",
          `<summary>${title} (${changes.length})</summary>`,
          "",
          ...table,
          ...more,
          "",
          "</details>",
        ].join("\n");
  });
  return [`## ${mark} ${prose(old)} → ${prose(now)}`, `**${summaryOf(diff)}**`, ...parts, ""]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
};

function code(text: string, longest: number): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return `\`${mask(cut).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

function prose(text: string): string {
  return mask(text)
    .replace(/[\\`*_{}[\]<>|@#]/g, (one) => `\\${one}`)
    .replaceAll("\n", " ");
}
