import { lifeCycles } from "../../../src/sandbox/life-cycles/index.js";
import { otherPages } from "../html/layout.js";
import { cycleAnchor, cycleName } from "../html/life-cycles.js";
import { withoutPeriod } from "../html/markup.js";
import { methodAnchor } from "../html/registers.js";
import type { Resource, SiteModel, Subject } from "../model/model.js";
import type { Sources } from "../model/sources.js";
import type { Row, SearchData } from "../page/search/entry.js";
import { letters } from "../page/search/entry.js";
import { scriptOfData } from "./script-of-data.js";

/** Everything that can be searched for, page by page, in the order in which equal finds are shown. */
export function searchData(model: SiteModel, sources: Sources): SearchData {
  const resources = [...model.resources, model.webhooks];
  const files = [
    ...resources.map((one) => ({
      file: one.file,
      rows: [
        ["page", "", one.title, one.description, ""] as Row,
        ...(one === model.webhooks ? withoutRepeated(rowsOf(one)) : rowsOf(one)),
      ],
    })),
    ...registers(model, sources),
  ];
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

// The webhooks stand among the resources.
function registers(model: SiteModel, sources: Sources): { file: string; rows: Row[] }[] {
  const entries = registerEntries(model, sources);
  return Object.values(otherPages)
    .flat()
    .filter(([file]) => file !== model.webhooks.file)
    .map(([file, title]) => ({
      ...{ file, rows: [["register", "", title, about[file] ?? "", ""], ...(entries[file] ?? [])] },
    }));
}

// What a page of registers is searched for, and its title does not say.
const about: Readonly<Record<string, string>> = {
  "index.html": "start how sure levels sandbox try",
  "test-values.html": "test cards numbers declined 3-d secure phone payee",
  "corridors.html": "payouts countries regions limits speed",
  "currencies.html": "exponents decimals minor units smallest unit",
  "pages.html": "documentation sources integrators code",
};

function registerEntries(
  { flows }: SiteModel,
  { paymentMethods, currencies, registers: { errorAnswers } }: Sources,
): Readonly<Record<string, Row[]>> {
  return {
    "methods.html": paymentMethods.methods.map((one) => [
      ...(["payment method", methodAnchor(one.name), one.name] as const),
      wordsOf(
        [one.kind, one.types, one.answer_types, one.countries, one.notes].flat().join(" "),
        one.name,
      ),
      letters[one.evidence.level] ?? "",
    ]),
    "currencies.html": currencies.map(({ code, note, evidence }) => [
      ...(["currency", `currency-${code}`, code] as const),
      ...([wordsOf(note ?? "", code), letters[evidence.level] ?? ""] as const),
    ]),
    "errors.html": errorAnswers.map(({ name, status, description, example, evidence }) => [
      ...(["error", name, `${status} ${name}`] as const),
      ...([
        wordsOf(`${description} ${example.type}`, name),
        letters[evidence.level] ?? "",
      ] as const),
    ]),
    "flows.html": flows.map(({ id, summary, description, steps }) => [
      ...(["flow", `flow-${id}`, withoutPeriod(summary)] as const),
      wordsOf([description, ...steps.map(({ operation }) => operation)].join(" "), summary),
      "",
    ]),
    "life-cycles.html": lifeCycles.map((one) => [
      ...(["life cycle", cycleAnchor(one), cycleName(one)] as const),
      wordsOf(["life cycle", ...Object.keys({ ...one.states, ...one.moves })].join(" "), ""),
      "",
    ]),
  };
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

// All events have the same envelope and headers: twenty finds that say the same hide all others.
function withoutRepeated(rows: readonly Row[]): Row[] {
  const known = new Set<string>();
  return rows.filter(([kind, , name, text, marks]) => {
    const said = JSON.stringify([name.split(".").at(-1), text, marks]);
    const isKnown = kind === "field" && known.has(said);
    known.add(said);
    return !isKnown;
  });
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
