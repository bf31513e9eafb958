import type { Resource, SiteModel, Subject } from "../model/model.js";
import type { Row, SearchData } from "../page/search/entry.js";
import { letters } from "../page/search/entry.js";
import { scriptOfData } from "./script-of-data.js";

/** Everything that can be searched for, page by page, in the order in which equal finds are shown. */
export function searchData(model: SiteModel): SearchData {
  const resources = [...model.resources, model.webhooks];
  const files = resources.map((one) => ({
    file: one.file,
    rows: [["page", "", one.title, one.description, ""] as const, ...rowsOf(one)],
  }));
  const records = [
    ...model.contradictions.map(({ home, title, says, decision }) => ({
      ...home,
      row: [
        "contradiction",
        home.anchor,
        title,
        [...says.map((one) => one.statement), decision],
      ] as const,
    })),
    ...model.questions.map(({ home, question, matters }) => ({
      ...home,
      row: ["question", home.anchor, question, [matters]] as const,
    })),
  ].map(({ file, row: [kind, anchor, name, texts] }) => ({
    ...{ file, row: [kind, anchor, name, wordsOf(texts.join(" "), name), ""] as Row },
  }));
  for (const { file, row } of records) {
    const known = files.find((one) => one.file === file);
    if (known) known.rows.push(row);
    else files.push({ file, rows: [row] });
  }
  return files.map(({ file, rows }) => [file, rows]);
}

function rowsOf({ operations, schemas, parameters }: Resource): Row[] {
  return [
    ...operations.flatMap((one) => [
      subjectRow("operation", one, `${one.summary} ${one.method} ${one.path} ${one.description}`),
      ...one.parameters
        .filter(({ shared }) => !shared)
        .map((field) => subjectRow("field", field, field.description)),
    ]),
    ...schemas.flatMap((one) => [
      subjectRow("schema", one, one.description),
      ...one.fields.map((field) => subjectRow("field", field, field.description)),
    ]),
    ...parameters.map((field) => subjectRow("field", field, field.description)),
  ];
}

function subjectRow(kind: Row[0], subject: Subject, text: string): Row {
  const { address, name, evidence, contradictions, questions } = subject;
  const level = letters[evidence?.level ?? "missing"] ?? "";
  const marks = `${level}${contradictions.length > 0 ? "x" : ""}${questions.length > 0 ? "q" : ""}`;
  return [kind, address.anchor === name ? "" : address.anchor, name, wordsOf(text, name), marks];
}

// Words that are in every other text, and find nothing.
const common = new Set(
  "the and for that are with not its has which from was were this they one what all can may when than only has who whose whether into is of in to it be as or an no on by at if so".split(
    " ",
  ),
);

// Each word once: a search asks whether a text has it.
function wordsOf(text: string, name: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_./-]*[\p{L}\p{N}]/gu) ?? [];
  const known = name.toLowerCase();
  return [...new Set(words)].filter((word) => !common.has(word) && !known.includes(word)).join(" ");
}

/** A script that gives the data to the page's program. */
export function searchScript(data: SearchData): string {
  return scriptOfData("reviewSearch", JSON.stringify(data));
}
