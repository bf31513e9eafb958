import type { Contract } from "../../contract/contract.js";
import { isObject } from "../../contract/json.js";
import { maskedJson } from "../../contract/judge/excerpt.js";
import type { Capture } from "./capture.js";
import type { Change } from "./change.js";
import { compareDamaged } from "./compare-damaged.js";
import { type Allowance, compareValues } from "./compare-values.js";
import { compareWords, lineIn } from "./compare-words.js";
import { cutPlace } from "./cut-off.js";
import type { DriftFinding, FindingKind, PageDrift } from "./findings.js";
import { fitsOf } from "./fits.js";
import type { Knowledge } from "./knowledge.js";
import { isForeign, likeness, type Match, matchPayloads, type ReadBlock } from "./match.js";
import { newsOf } from "./news.js";
import { type Mention, mentionsIn } from "./operations.js";
import { dotted, shown } from "./paths.js";
import type { Section } from "./sections.js";

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
  /** Of those, the ones that may be lost: with lines of other blocks, or with the end of the capture. */
  lost: readonly string[];
  /** Numbers of paragraphs that were lost with the end of the capture. */
  unseen: readonly number[];
  /** Whether the capture ends before the page does. */
  isCutOff: boolean;
  words: PageDrift["words"];
  findings: readonly DriftFinding[];
}

/** Compares what a capture holds of a page with what is known of it. */
export function comparePage(
  { capture, page, by, blocks }: Section,
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
  const words = compareWords(capture, page, knowledge, isTranslated);
  const names = (some: typeof seen) => some.map(({ match }) => match.payload.example);
  const missing = payloads.filter((payload) => !matched.has(payload));
  const isCutOff = cutPlace(capture, knowledge.locks.get(page)) !== undefined;
  const isStripped = blocks.some(({ block }) => block.isStripped);
  const last = payloads.findLastIndex((payload) => matched.has(payload));
  const isLost = (payload: (typeof payloads)[number]) =>
    isStripped || (isCutOff && payloads.indexOf(payload) > last);
  return {
    ...{ page, by, capture: capture.name, words: words.state, unseen: words.unseen, isCutOff },
    standing: names(seen.filter(({ findings }) => findings.length === 0)),
    damaged: names(
      seen.filter(({ match, findings }) => findings.length === 0 && !match.read.block.value),
    ),
    changed: names(seen.filter(({ findings }) => findings.length > 0)),
    missing: missing.map(({ example }) => example),
    lost: missing.filter(isLost).map(({ example }) => example),
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
    areNamesTranslated: hasTranslatedNames(capture),
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

// Names of the API have no accents, and a machine that gave some of them one has translated all.
function hasTranslatedNames({ blocks }: Capture): boolean {
  return blocks.some(({ block }) =>
    /"[^"\n]*(?=[^\0-\x7f])\p{Script=Latin}[^"\n]*"\s*:/u.test(block.text),
  );
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
  { block, example }: ReadBlock,
  mentions: readonly Mention[],
  contract: Contract,
): DriftFinding {
  const above = example ? [] : mentions.filter(({ line }) => line < block.lines[0]).reverse();
  const near = [...new Set((example ? [example] : above).flatMap((one) => one.operationId ?? []))];
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
