import { mask } from "../../contract/judge/excerpt.js";
import type { DriftFinding, DriftReport, PageDrift } from "./findings.js";

/** The report as Markdown, for an issue or a pull request. */
export function driftMarkdown({ pages, unknown, counts }: DriftReport): string {
  const changed = pages.filter(({ findings }) => findings.length > 0);
  return [
    "# What changed in the documentation",
    "",
    `${counts.captures} captures, ${counts.pages} known pages, ${counts.payloadsStanding} payloads stand, ${counts.findings} changes.`,
    ...changed.flatMap(pageSection),
    ...unknown.flatMap(({ capture, title, findings }) => [
      "",
      `## New page: ${code(title ?? capture)}`,
      "",
      ...findings.map(item),
    ]),
    "",
  ].join("\n");
}

function pageSection(page: PageDrift): string[] {
  const { id, title, address, findings, statements, contradictions, questions } = page;
  const name = title ?? id;
  return [
    "",
    `## ${address ? `[${escaped(name)}](${address})` : escaped(name)} (${code(id)})`,
    "",
    ...findings.map(item),
    "",
    `On this page rest ${statements.length} places of the description.`,
    "",
    "<details><summary>Which</summary>",
    "",
    ...statements.map(({ pointer, level }) => `- ${code(pointer)} ${level}`),
    ...contradictions.map((one) => `- contradiction ${code(one)}`),
    ...questions.map((one) => `- question ${code(one)}`),
    "",
    "</details>",
  ];
}

function item({ kind, says, file, line }: DriftFinding): string {
  return `- **${kind}** ${code(mask(says))}, ${code(`${file}:${line}`)}`;
}

function code(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  const fence = plain.includes("`") ? "``" : "`";
  return `${fence}${fence.length > 1 ? ` ${plain} ` : plain}${fence}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
