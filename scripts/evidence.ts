import colors from "picocolors";
import type { OpenApi } from "../src/contract/document.js";
import {
  collectEvidence,
  countEvidence,
  type EvidenceRow,
  type Statement,
} from "./evidence/collect.js";
import { placeName } from "./evidence/place-name.js";
import { bundleSpec } from "./generate/bundle.js";
import { type Question, readQuestions } from "./lint/records.js";
import { runCommand, wrapText } from "./support/cli.js";
import type { Register } from "./support/page-register.js";

const levels = ["documented", "partial", "inferred"] as const;

await runCommand({
  usage: "npm run evidence --",
  summary: "Shows how sure the description is: operations and fields per resource and level.",
  options: {
    inferred: { type: "boolean", help: "List every operation and field that is inferred." },
    questions: { type: "boolean", help: "List the open questions, and what each is about." },
  },
  run({ options }) {
    const root = process.cwd();
    const questions = readQuestions(root).flatMap(({ folder, source }) =>
      source.data.questions.map((question): Asked => ({ ...question, resource: folder.name })),
    );
    const { document, sources } = bundleSpec(root);
    const statements = collectEvidence(sources.files, document);
    if (options.inferred) console.log(inferred(statements, sources.register));
    if (options.questions) console.log(listQuestions(questions, document));
    if (!options.inferred && !options.questions)
      console.log(table(countEvidence(statements), questions));
  },
});

/** A question and the folder that it stands in. */
interface Asked extends Question {
  resource: string;
}

function inferred(statements: Statement[], { pages }: Register): string {
  const lines = statements
    .filter(({ evidence }) => evidence.level === "inferred")
    .map(({ kind, name, place, evidence }) => {
      const indent = " ".repeat(11);
      const sources = (evidence.documents ?? []).map((id) => pages[id]?.address ?? id);
      const source = wrapText(`${place}  ${sources.join(", ")}`, indent);
      return `${kind.padEnd(9)}  ${name}\n${indent}${colors.dim(source)}`;
    });
  return [...lines, "", `${lines.length} inferred statements`].join("\n");
}

function listQuestions(questions: Asked[], document: OpenApi): string {
  return questions
    .map(({ id, resource, question, at }) => {
      const places = wrapText(at.map((place) => placeName(document, place)).join("; "), "  ");
      const title = `${colors.bold(id)} ${colors.dim(resource)}`;
      return `${title}\n  ${wrapText(question, "  ")}\n  ${colors.dim(places)}`;
    })
    .join("\n");
}

function table(rows: EvidenceRow[], questions: Asked[]): string {
  const line = (name: string, cells: (number | string)[]) =>
    name.padEnd(24) + cells.map((cell) => String(cell || "·").padStart(6)).join("");
  const asked = (resource: string) => questions.filter((one) => one.resource === resource).length;
  const cells = rows.map(({ resource, operations, fields }) => ({
    resource,
    counts: [
      ...levels.map((level) => operations[level]),
      ...levels.map((level) => fields[level]),
      asked(resource),
    ],
  }));
  const totals = levels
    .flatMap(() => [0, 0])
    .concat(0)
    .map((_, index) => cells.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
  return [
    `${"".padEnd(24)}${"operations".padStart(18)}${"fields".padStart(18)}  open`,
    colors.bold(line("resource", ["doc", "part", "inf", "doc", "part", "inf", "qu."])),
    ...cells.map(({ resource, counts }) => line(resource, counts)),
    colors.bold(line("total", totals)),
    "",
    "doc  a page says so      part  a page was seen, cut off      inf  deduced",
    "Run with --inferred or --questions for the lists.",
  ].join("\n");
}
