import type { Contract } from "../../contract/contract.js";
import { isObject } from "../../contract/json.js";
import { maskedJson, shorten } from "../../contract/judge/excerpt.js";
import type { Change } from "./change.js";
import { compareDamaged } from "./compare-damaged.js";
import { compareProse } from "./compare-prose.js";
import { type Allowance, compareValues } from "./compare-values.js";
import type { DriftFinding, FindingKind, PageDrift } from "./findings.js";
import { fitsOf } from "./fits.js";
import type { Knowledge } from "./knowledge.js";
import { isForeign, likeness, type Match, matchPayloads, type ReadBlock } from "./match.js";
import { newsOf } from "./news.js";
import { type Mention, mentionsIn } from "./operations.js";
import { dotted, shown } from "./paths.js";
import type { Capture, Recognised } from "./recognise.js";

/** What one capture says of one page. */
export interface PageSighting {
  page: string;
  by: readonly string[];
  capture: string;
  standing: readonly string[];
  damaged: readonly string[];
  changed: readonly string[];
  /** Payloads that it does not print. */
  missing: readonly string[];
  /** Whether what is missing may be lost, since other blocks have lost lines. */
  isStripped: boolean;
  words: PageDrift["words"];
  findings: readonly DriftFinding[];
}

/** Compares what a capture holds of a page with what is known of it. */
export function comparePage(
  capture: Capture,
  { page, by, blocks }: Recognised,
  knowledge: Knowledge,
  contract: Contract,
): PageSighting {
  const payloads = knowledge.payloadsOf(page);
  const matches = matchPayloads(payloads, blocks);
  const isTranslated = isInAnotherLanguage(capture, page, knowledge);
  const seen = matches.map((match) => ({
    match,
    findings: payloadFindings(capture, page, match, isTranslated, contract),
  }));
  const matched = new Set(matches.map(({ payload }) => payload));
  const used = new Set(matches.map(({ read }) => read));
  const mentions = mentionsIn(capture.text.lines);
  const isMine = (read: ReadBlock) =>
    !used.has(read) && read.block.value !== undefined && !isForeign(read.block.value);
  const unknown = blocks.filter((read) => isMine(read) && !isPrintedElsewhere(read, knowledge));
  const words = wordFindings(capture, page, knowledge, isTranslated);
  const names = (some: typeof seen) => some.map(({ match }) => match.payload.example);
  return {
    ...{ page, by, capture: capture.name, words: words.state },
    standing: names(seen.filter(({ findings }) => findings.length === 0)),
    damaged: names(
      seen.filter(({ match, findings }) => findings.length === 0 && !match.read.block.value),
    ),
    changed: names(seen.filter(({ findings }) => findings.length > 0)),
    missing: payloads.filter((payload) => !matched.has(payload)).map(({ example }) => example),
    isStripped: blocks.some(({ block }) => block.isStripped),
    findings: [
      ...seen.flatMap(({ findings }) => findings),
      ...unknown.map((read) => newPayload(capture, page, read, mentions, contract)),
      ...words.findings,
    ],
  };
}

function isInAnotherLanguage(
  { prose }: Capture,
  page: string,
  { pages, locks }: Knowledge,
): boolean {
  const known = locks.get(page)?.language ?? pages.get(page)?.language;
  const isOther = prose.language !== undefined && known !== undefined && prose.language !== known;
  return isOther || pages.get(page)?.damage === "translated";
}

// A page may show again what another page is registered with.
function isPrintedElsewhere(read: ReadBlock, { payloads }: Knowledge): boolean {
  return payloads.some((payload) => !payload.isCut && likeness(read, payload) === 1);
}

function payloadFindings(
  capture: Capture,
  page: string,
  { payload, read: { block } }: Match,
  isPageTranslated: boolean,
  contract: Contract,
): DriftFinding[] {
  const { isCut, isMasked, operationId, part, example } = payload;
  const isTranslated = isForeign(block.value) || (isPageTranslated && !isUntouched(capture, block));
  const allowance: Allowance = {
    isCut,
    isMasked,
    isTranslated,
    isLatin: isTranslated && isLatin(capture),
    isElided: block.isElided,
  };
  const isWhole = block.value !== undefined;
  const changes = isWhole
    ? compareValues(payload.value, block.value, allowance)
    : compareDamaged(payload.value, block, allowance);
  if (changes.length === 0) return [];
  const news =
    isWhole && isObject(block.value) ? newsOf(payload, block.value, contract) : undefined;
  return changes.map((change) => {
    const { pointer, before, after } = change;
    const own =
      news?.get(pointer) ?? (change.kind === "field-added" ? newsWithin(news, pointer) : undefined);
    const kind = change.kind === "field-renamed" ? change.kind : (own?.kind ?? change.kind);
    const about = { operationId, part, payload: example, pointer };
    return {
      ...{ kind, page, file: capture.name, line: lineIn(capture, block.lineOf(pointer)), ...about },
      ...("before" in change ? { before: masked(before) } : {}),
      ...("after" in change ? { after: masked(after) } : {}),
      ...(news ? { isDescribed: own === undefined } : {}),
      ...(own ? { schemaPointer: own.schemaPointer } : {}),
      says: sentence(kind, operationId, part, change),
    };
  });
}

// Words of another script in a payload would show that a machine has translated it.
function isUntouched(capture: Capture, { value }: Match["read"]["block"]): boolean {
  return value !== undefined && !isLatin(capture) && /^[\x20-\x7e]*$/.test(JSON.stringify(value));
}

function isLatin({ prose }: Capture): boolean {
  return !["zh", "ja", "ko", "ru", "ar", "th"].includes(prose.language ?? "");
}

function newsWithin(news: ReturnType<typeof newsOf> | undefined, pointer: string) {
  return [...(news ?? [])].find(([place]) => place.startsWith(`${pointer}/`))?.[1];
}

/** Where a line of the page's text stands in the capture, from 1. */
export function lineIn({ text }: Capture, line: number): number {
  return text.at[line] ?? 1;
}

function masked(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(maskedJson(value)) as unknown);
}

/** Operation and field, then what was and what is. */
export function sentence(
  kind: FindingKind,
  operationId: string,
  part: string,
  { pointer, before, after }: Change,
): string {
  const side = part === "request" ? "request" : `answer ${part}`;
  const field = `${operationId}, ${side}, ${dotted(pointer) || "the payload"}`;
  const tail = {
    "field-renamed": `${String(before)} -> ${String(after)} (renamed)`,
    "field-removed": `${shown(before)} -> gone`,
    "item-removed": `${shown(before)} -> gone`,
    "field-added": `new -> ${shown(after)}`,
    "item-added": `new -> ${shown(after)}`,
    "field-new": `unknown to the description -> ${shown(after)}`,
  } as Partial<Record<FindingKind, string>>;
  const unknown = kind === "value-new" ? ", unknown to the description" : "";
  return `${field}: ${tail[kind] ?? `${shown(before)} -> ${shown(after)}${unknown}`}`;
}

/** The finding for a payload that is not registered. */
export function newPayload(
  capture: Capture,
  page: string | undefined,
  { block }: ReadBlock,
  mentions: readonly Mention[],
  contract: Contract,
): DriftFinding {
  const above = mentions.filter(({ line }) => line < block.lines[0]).reverse();
  const near = [...new Set(above.flatMap(({ operationId }) => operationId ?? []))];
  const [named] = above;
  // What a page calls an operation that nobody knows is no payload of another.
  const isOfUnknown = named !== undefined && named.operationId === undefined;
  const fits = isOfUnknown ? [] : fitsOf(block.value, near, contract);
  const [best] = fits;
  return {
    ...{ kind: "payload-new", ...(page && { page }), file: capture.name },
    line: lineIn(capture, block.lines[0]),
    ...(best && { operationId: best.operationId, part: best.part }),
    ...{ after: masked(block.value), fits },
    says: `a new payload, ${best ? fitSentence(best) : isOfUnknown ? `of ${named.method} ${named.path}` : "which fits no schema"}`,
  };
}

function fitSentence({
  schema,
  operationId,
  part,
  mistakes,
  undeclared,
}: NonNullable<DriftFinding["fits"]>[number]) {
  const side = part === "request" ? "request" : `answer ${part}`;
  const besides = [
    ...(undeclared.length > 0 ? [`new to it: ${undeclared.map(dotted).join(", ")}`] : []),
    ...(mistakes.length > 0 ? [`against it: ${mistakes.join("; ")}`] : []),
  ];
  return `${besides.length > 0 ? "nearest to" : "which fits"} ${schema} (${operationId}, ${side})${besides.map((one) => `; ${one}`).join("")}`;
}

function wordFindings(
  capture: Capture,
  page: string,
  { locks, titles }: Knowledge,
  isTranslated: boolean,
) {
  const lock = locks.get(page);
  if (!lock) return { state: "no lock" as const, findings: [] };
  const { prose } = capture;
  const isOther =
    prose.language !== undefined && lock.language !== undefined && prose.language !== lock.language;
  if (isOther) return { state: "another language" as const, findings: [] };
  const places = capture.places.get(page) ?? [];
  // A folder of examples has no words to compare.
  if (places.length === 0 && prose.language === undefined)
    return { state: "another language" as const, findings: [] };
  const known = new Set(titles.keys());
  const { changes, translated } = compareProse(
    prose,
    places,
    lock.paragraphs.length,
    lock.language,
    known,
  );
  const findings = changes.map(({ kind, gone, text, line }): DriftFinding => {
    const now = shorten(text, 160);
    const which = paragraphsIn(gone);
    const says = {
      "prose-changed": `${which} of ${lock.paragraphs.length} changed, now: ${now}`,
      "prose-added": `new words: ${now}`,
      "prose-removed": `${which} of ${lock.paragraphs.length} went`,
    }[kind];
    const before = gone.length > 0 ? { before: gone } : {};
    return {
      kind,
      page,
      file: capture.name,
      line: lineIn(capture, line),
      ...before,
      ...(text && { after: text }),
      says,
    };
  });
  const state =
    findings.length > 0
      ? "changed"
      : translated > 0 || isTranslatedOnly(isTranslated, places)
        ? "another language"
        : "same";
  return { state: state as PageDrift["words"], findings };
}

/** How a sentence names paragraphs, by their numbers. */
export function paragraphsIn(numbers: readonly number[]): string {
  const [first] = numbers;
  return numbers.length === 1 ? `paragraph ${first}` : `paragraphs ${first} to ${numbers.at(-1)}`;
}

function isTranslatedOnly(isTranslated: boolean, places: readonly unknown[]): boolean {
  return isTranslated && places.length === 0;
}
