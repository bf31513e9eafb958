import type { Contract } from "../../contract/contract.js";
import { type Capture, type CaptureTools, readCapture } from "./capture.js";
import { comparePage, newPayload, type PageSighting } from "./compare-page.js";
import { compareValues } from "./compare-values.js";
import { paragraphsIn } from "./compare-words.js";
import type { DriftFinding, DriftReport, PageDrift } from "./findings.js";
import { furtherFindings } from "./further.js";
import { lockOf, type PageLock } from "./lock.js";
import type { ReadBlock } from "./match.js";
import { mentionsIn } from "./operations.js";
import { readPageText } from "./page-text.js";
import { recognise } from "./recognise.js";
import { type Section, sectionsOf } from "./sections.js";

/** What a comparison needs besides the captures. */
export interface DriftTools extends CaptureTools {
  contract: Contract;
}

/** Compares captures with what is known of their pages. */
export class Drift {
  readonly #tools: DriftTools;
  readonly #sightings = new Map<string, PageSighting[]>();
  readonly #unknown: DriftReport["unknown"][number][] = [];
  readonly #locks = new Map<string, PageLock>();
  readonly #mentioned = new Map<string, DriftFinding[]>();
  #captures = 0;

  constructor(tools: DriftTools) {
    this.#tools = tools;
  }

  /**
   * Takes a capture.
   * @param name as messages name it; it says nothing about the page.
   */
  add(name: string, raw: string): void {
    const { knowledge, contract } = this.#tools;
    this.#captures += 1;
    const capture = readCapture(name, readPageText(raw), this.#tools);
    const sections = sectionsOf(capture, recognise(capture, knowledge), this.#tools);
    if (sections.length === 0) this.#addUnknown(capture);
    for (const section of sections) {
      const { page } = section;
      const sighting = comparePage(section, knowledge, contract);
      this.#sightings.set(page, [...(this.#sightings.get(page) ?? []), sighting]);
      this.#lock(page, section.capture);
    }
    for (const { page, capture } of onePerCapture(sections)) {
      const further = furtherFindings(capture, page, knowledge);
      this.#mentioned.set(page, [...(this.#mentioned.get(page) ?? []), ...further]);
    }
  }

  /** What became of all pages of the captures. */
  report(): DriftReport {
    const pages = [...this.#sightings].map(([id, sightings]) => this.#page(id, sightings));
    const all = [...pages, ...this.#unknown].flatMap(({ findings }) => findings);
    const isChanged = (page: PageDrift) =>
      new Set(page.findings.flatMap(({ payload }) => payload ?? [])).size;
    const sum = (of: (page: PageDrift) => number) =>
      pages.reduce((total, page) => total + of(page), 0);
    return {
      ...{ drift: all.length > 0, pages, unknown: this.#unknown },
      counts: {
        captures: this.#captures,
        pages: pages.length,
        payloadsStanding: sum(({ standing }) => standing.length),
        payloadsChanged: sum(isChanged),
        findings: all.length,
      },
    };
  }

  /** Locks of the pages that were captured, those of pages that have none, too. */
  locks(): Record<string, PageLock> {
    return Object.fromEntries([...this.#locks].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  // Of several captures of a page the one that says most is kept.
  #lock(page: string, { prose }: Capture): void {
    const { titles, pages } = this.#tools.knowledge;
    const lock = lockOf(prose, new Set(titles.keys()), pages.get(page)?.title);
    const other = this.#locks.get(page);
    if (!other || other.paragraphs.length < lock.paragraphs.length) this.#locks.set(page, lock);
  }

  #addUnknown(capture: Capture): void {
    const { contract, knowledge } = this.#tools;
    const { text, blocks, name } = capture;
    const title = text.headings[0] ?? text.lines.find((line) => line.trim() !== "")?.trim();
    const mentions = mentionsIn(text.lines);
    const isKnown = ({ block, example }: ReadBlock) =>
      example !== undefined &&
      knowledge.payloads.some((one) => compareValues(one.value, block.value, {}).length === 0);
    const whole = blocks.filter((read) => read.block.value !== undefined && !isKnown(read));
    const says = `no known page: ${title ?? "without a title"}`;
    const findings: DriftFinding[] = [
      { kind: "page-new", file: name, line: 1, ...(title && { after: title }), says },
      ...furtherFindings(capture, undefined, knowledge),
      ...whole.map((read) => newPayload(capture, undefined, read, mentions, contract)),
    ];
    this.#unknown.push({ capture: name, ...(title && { title }), findings });
  }

  #page(id: string, sightings: readonly PageSighting[]): PageDrift {
    const { knowledge } = this.#tools;
    const { title, address, contradictions = [], questions = [] } = knowledge.pages.get(id) ?? {};
    const seen = new Set(sightings.flatMap(({ standing, changed }) => [...standing, ...changed]));
    const missing = unique(sightings.flatMap(({ missing }) => missing)).filter(
      (example) => !seen.has(example),
    );
    const isLost = (example: string) => sightings.some(({ lost }) => lost.includes(example));
    const gone = missing
      .filter((example) => !isLost(example))
      .map((example) => this.#gone(id, example, sightings));
    const findings = merged(
      [...sightings.flatMap((one) => one.findings), ...gone, ...(this.#mentioned.get(id) ?? [])],
      sightings,
    );
    return {
      ...{ id, ...(title && { title }), ...(address && { address }) },
      captures: unique(sightings.map(({ capture }) => capture)),
      by: unique(sightings.flatMap(({ by }) => by)),
      standing: unique(sightings.flatMap(({ standing }) => standing)),
      damaged: unique(sightings.flatMap(({ damaged }) => damaged)),
      unseen: missing.filter(isLost),
      isCutOff: sightings.every(({ isCutOff }) => isCutOff),
      words: wordsOf(sightings),
      findings,
      statements: knowledge.statementsOf(id),
      ...{ contradictions, questions },
    };
  }

  #gone(page: string, example: string, sightings: readonly PageSighting[]): DriftFinding {
    const {
      operationId = "",
      part = "",
      title = "",
    } = this.#tools.knowledge.payloads.find((one) => one.example === example) ?? {};
    const says = `${operationId}, ${part === "request" ? part : `answer ${part}`}: the page does not print ${example} (${title}) any more`;
    const file = sightings[0]?.capture ?? "";
    return { kind: "payload-gone", page, file, line: 1, operationId, part, payload: example, says };
  }
}

// What a capture says of operations belongs to the first page of those that have all of it.
function onePerCapture(sections: readonly Section[]): Section[] {
  return sections.filter(
    ({ capture }, index) => sections.findIndex((one) => one.capture === capture) === index,
  );
}

function wordsOf(sightings: readonly PageSighting[]): PageDrift["words"] {
  const states = sightings.map(({ words }) => words);
  const order = ["changed", "same", "another language", "no lock"] as const;
  return order.find((state) => states.includes(state)) ?? "no lock";
}

// What one capture lacks and another of the same page has was cut off.
function merged(
  findings: readonly DriftFinding[],
  sightings: readonly PageSighting[],
): DriftFinding[] {
  const told = new Map<string, DriftFinding>();
  const left = findings.flatMap((one) =>
    one.kind === "prose-removed" ? lostByAll(one, sightings) : [one],
  );
  for (const finding of left) {
    const key = [finding.kind, finding.payload, finding.says].join(" ");
    if (!told.has(key)) told.set(key, finding);
  }
  return [...told.values()];
}

// A page that was saved in parts has lost only what none of them has.
function lostByAll(finding: DriftFinding, sightings: readonly PageSighting[]): DriftFinding[] {
  const gone = numbersOf(finding);
  const lacks = ({ findings, unseen }: PageSighting, number: number) =>
    unseen.includes(number) || findings.some((one) => numbersOf(one).includes(number));
  const left = gone.filter((number) => sightings.every((one) => lacks(one, number)));
  if (left.length === gone.length) return [finding];
  if (left.length === 0) return [];
  const says = finding.says.replace(paragraphsIn(gone), paragraphsIn(left));
  return [{ ...finding, before: left, says }];
}

function numbersOf({ kind, before }: DriftFinding): number[] {
  return kind.startsWith("prose-") && Array.isArray(before) ? (before as number[]) : [];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
