import { otherPages } from "../html/layout.js";
import type { SiteModel } from "../model/model.js";

/** The content of `llms.txt`: what there is, as a list of links in Markdown. */
export function llmsText({ title, resources }: SiteModel): string {
  const others = Object.values(otherPages).flat();
  return [
    `# ${title}`,
    "> Each operation and field of the WooshPay API with how sure it is, the pages it rests on, what contradicts it and what nobody knows. Unofficial.",
    "Levels: documented (a page says so), partial (a page was seen, cut off), inferred (deduced), constructed (made up). Believe documented; ask about the rest. Amounts are in the smallest unit of the currency, times are epoch milliseconds.",
    "## For programs\n\n- [evidence.json](evidence.json): every operation and field with level, pages, contradictions and questions",
    `## Resources\n\n${resources.map(({ title: name, file, description, operations }) => `- [${name}](${file}): ${description} ${operations.map(({ id }) => id).join(", ")}`.trimEnd()).join("\n")}`,
    `## Evidence and registers\n\n${others.map(([file, name]) => `- [${name}](${file})`).join("\n")}`,
    "",
  ].join("\n\n");
}
