import { generalPointer } from "../../contract/json.js";
import type { Block } from "./blocks.js";
import type { KnownPayload } from "./knowledge.js";
import { leavesOf, pairOf, pairsIn, shared, tracesOfValue, wordOf } from "./leaves.js";
import { tracesOf } from "./traces.js";

/** A block with what it is recognised by. */
export interface ReadBlock {
  block: Block;
  pairs: readonly string[];
  places: readonly string[];
  traces: readonly string[];
  /** Whether it is an example of an OpenAPI fragment, and of which operation; undefined where nobody knows it. */
  example?: { operationId: string | undefined };
}

/** What a block is recognised by. */
export function readBlock(block: Block): ReadBlock {
  const leaves = block.value === undefined ? [] : leavesOf(block.value);
  const pairs = block.value === undefined ? pairsIn(block).map(pairOf) : leaves.map(pairOf);
  return {
    ...{ block, pairs, places: leaves.map(({ pointer }) => generalPointer(pointer)) },
    traces: tracesOf(block.text).map(({ text }) => text),
  };
}

/** The least likeness of a block and a payload that are taken for one. */
export const leastLikeness = 0.5;

const tracesOfPayload = new WeakMap<KnownPayload, string[]>();

/** How alike a block and a registered payload are: 0 nothing in common, 1 the same. */
export function likeness(
  { block, pairs, places, traces }: ReadBlock,
  payload: KnownPayload,
): number {
  const both = shared(payload.pairs, pairs);
  if (block.value !== undefined && !isForeign(block.value)) {
    const of = wholeOf(payload, block);
    const inPlace = shared(payload.places, places);
    const words = part(both, of(payload.pairs.length, pairs.length));
    const alike = 0.6 * words + 0.4 * part(inPlace, of(payload.places.length, places.length));
    // Names may have changed, or been translated: the same values are the same payload.
    const values = alike < leastLikeness && both > 0 ? valuesAlike(block, payload) : 0;
    return values >= 0.7 ? Math.max(alike, 0.8 * values) : alike;
  }
  const own = tracesOfPayload.get(payload) ?? tracesOfValue(payload.value).map(({ text }) => text);
  tracesOfPayload.set(payload, own);
  if (block.isStripped) {
    if (pairs.length === 0) return 0;
    return 0.7 * (both / pairs.length) + 0.3 * (both / Math.max(payload.pairs.length, 1));
  }
  if (block.value !== undefined) {
    const alike = valuesAlike(block, payload);
    if (alike >= leastLikeness) return 0.95 * alike;
  }
  const common = shared(own, traces);
  if (own.length < 2 || common < 2) return wordsAlike(block, payload);
  // Names and values that no machine translated tell payloads apart whose numbers are the same.
  return (
    0.95 * part(common, wholeOf(payload, block)(own.length, traces.length)) +
    0.05 * (both / payload.pairs.length)
  );
}

// A payload without ids and numbers is told by the texts of a damaged block that are whole.
function wordsAlike({ text }: Block, { pairs }: KnownPayload): number {
  const known = pairs.map((pair) => pair.slice(pair.indexOf("=") + 1));
  const printed = (text.match(/"[^"\n]+"?/g) ?? []).map((one) =>
    one.endsWith('"') ? one : `${one}"`,
  );
  const alike = known.length < 4 ? 0 : part(shared(known, printed), known.length);
  return alike >= 0.7 ? 0.8 * alike : 0;
}

function valuesAlike(block: Block, payload: KnownPayload): number {
  const words = leavesOf(block.value).map((leaf) => wordOf(leaf.value));
  const known = payload.pairs.map((pair) => pair.slice(pair.indexOf("=") + 1));
  return part(shared(known, words), wholeOf(payload, block)(known.length, words.length));
}

// Where only a part is registered, the page has to print all of it; where it leaves something out, the rest counts.
function wholeOf({ isCut }: KnownPayload, { isElided }: Block) {
  return (known: number, printed: number) =>
    isCut ? known : isElided ? printed : Math.max(known, printed);
}

function part(common: number, whole: number): number {
  return whole === 0 ? 0 : common / whole;
}

/** Whether a machine translated the names of a value: those of the API are ASCII. */
export function isForeign(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isForeign);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => /[^\x20-\x7e]/.test(key) || isForeign(inner));
}

/** A payload and the block that prints it. */
export interface Match {
  payload: KnownPayload;
  read: ReadBlock;
  likeness: number;
}

/**
 * Which block prints which payload: the most alike first, and of those the ones that stand in the same order, each
 * once.
 */
export function matchPayloads(
  payloads: readonly KnownPayload[],
  blocks: readonly ReadBlock[],
): Match[] {
  const candidates = payloads.flatMap((payload, row) =>
    blocks.flatMap((read, column) => {
      const alike = likeness(read, payload);
      const distance = Math.abs(row / payloads.length - column / blocks.length);
      return alike >= leastLikeness ? [{ payload, read, likeness: alike, distance }] : [];
    }),
  );
  candidates.sort((one, other) => other.likeness - one.likeness || one.distance - other.distance);
  const taken = new Set<unknown>();
  return candidates.flatMap(({ distance: _, ...match }) => {
    if (taken.has(match.payload) || taken.has(match.read)) return [];
    taken.add(match.payload).add(match.read);
    return [match];
  });
}
