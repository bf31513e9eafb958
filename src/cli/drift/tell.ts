import { mask } from "../../contract/judge/excerpt.js";
import type { DriftFinding, DriftReport, PageDrift } from "../../review/drift/findings.js";
import type { Colors } from "../terminal.js";
import { count, some, wrapText } from "../text.js";

/** The report for a terminal: pages with findings first, then what was compared. */
export function driftText({ pages, unknown, counts }: DriftReport, colors: Colors): string {
  const changed = pages.filter(({ findings }) => findings.length > 0);
  const same = pages.filter(({ findings }) => findings.length === 0);
  return [
    ...changed.flatMap((page) => [...pageLines(page, colors), ""]),
    ...unknown.flatMap(({ capture, findings }) => [
      colors.bold(mask(capture)),
      ...findings.map((one) => line(one, colors)),
      "",
    ]),
    ...same.map((page) => `${colors.green("✓")} ${heading(page, colors)}  ${standing(page)}`),
    ...(same.length > 0 ? [""] : []),
    verdict(counts, colors),
    ...unlocked(pages),
    "",
  ].join("\n");
}

function pageLines(page: PageDrift, colors: Colors): string[] {
  return [
    `${colors.red("✗")} ${heading(page, colors)}  ${standing(page)}`,
    ...page.findings.map((one) => line(one, colors)),
    `    ${colors.dim(wrapText(restsOn(page), "    "))}`,
  ];
}

function heading({ id, title }: PageDrift, { bold }: Colors): string {
  return bold(title && title !== id ? `${id} (${title})` : id);
}

/** How many of the registered payloads stand, and what is known of the words. */
export function standing({
  standing: still,
  damaged,
  unseen,
  isCutOff,
  words,
  findings,
}: PageDrift): string {
  const changed = new Set(findings.flatMap(({ payload }) => payload ?? [])).size;
  const damage = damaged.length > 0 ? `, ${damaged.length} of them damaged` : "";
  const lost = unseen.length > 0 ? `, ${unseen.length} lost with lines of the capture` : "";
  const end = isCutOff ? "; its end was not captured" : "";
  const told =
    still.length + changed + unseen.length === 0
      ? "no payloads"
      : `${still.length} of ${count(still.length + changed + unseen.length, "payload")} stand${damage}${lost}`;
  return `${told}; ${wordings[words]}${end}`;
}

const wordings: Readonly<Record<PageDrift["words"], string>> = {
  same: "words as before",
  changed: "words changed",
  "another language": "words in another language, not compared",
  "no lock": "words not compared: no lock",
};

/** What rests on a page, in one sentence. */
export function restsOn({ statements, contradictions, questions }: PageDrift): string {
  const places = statements.map(({ pointer }) => pointer);
  const operations = places.filter((pointer) =>
    /^\/(?:paths|webhooks)\/[^/]+\/[a-z]+$/.test(pointer),
  );
  return [
    `On this page rest ${count(operations.length, "operation")} and ${count(places.length - operations.length, "field or schema", "fields and schemas")}`,
    ...(contradictions.length > 0 ? [`contradictions ${some(contradictions)}`] : []),
    ...(questions.length > 0 ? [`questions ${some(questions)}`] : []),
  ].join("; ");
}

function line({ kind, file, line: at, says }: DriftFinding, { red, dim }: Colors): string {
  return `    ${red(kind)} ${wrapText(mask(says), "      ")}\n      ${dim(`${mask(file)}:${at}`)}`;
}

function verdict(
  { captures, pages, payloadsStanding, findings }: DriftReport["counts"],
  { green, red }: Colors,
): string {
  const told = `${count(captures, "capture")}, ${count(pages, "known page")}, ${count(payloadsStanding, "payload stands", "payloads stand")}`;
  return findings === 0
    ? green(`${told}: nothing changed.`)
    : red(`${told}: ${count(findings, "change")}.`);
}

function unlocked(pages: readonly PageDrift[]): string[] {
  const names = pages.filter(({ words }) => words === "no lock").map(({ id }) => id);
  if (names.length === 0) return [];
  return [
    wrapText(
      `No lock yet for the words of ${some(names)}: --write-lock FILE keeps hashes of them, to be compared with later captures by --lock FILE.`,
      "",
    ),
  ];
}
