import { isObject, pointerTo } from "../../src/contract/json.js";

/** Something that a payload has and another one may not have. */
interface Trait {
  /** The same for payloads that have it in common. */
  key: string;
  /** How it is told, for example `type alipay`. */
  text: string;
  /** Where it stands; the same for payloads that have another value there. */
  place: string;
  /** What it is: the lower, the more it tells. */
  rank: number;
  depth: number;
}

/**
 * What tells payloads of one body apart, a few words for each, so that one can be chosen from a list of them. Told first
 * is the value in which most of them differ. Undefined where nothing short tells one from all others.
 */
export function toldApart(payloads: readonly unknown[]): (string | undefined)[] {
  const all = payloads.map((payload) => traitsOf(payload, payloads));
  const having = new Map<string, number>();
  const variety = new Map<string, Set<string>>();
  for (const traits of all)
    for (const { key, place } of traits) {
      having.set(key, (having.get(key) ?? 0) + 1);
      variety.set(place, (variety.get(place) ?? new Set()).add(key));
    }
  const varied = ({ place }: Trait) => variety.get(place)?.size ?? 0;
  // A value that has no other beside it tells less than the member that it stands in.
  const rankOf = (trait: Trait) =>
    trait.rank === ranks.word && varied(trait) === 1 ? ranks.loneWord : trait.rank;
  return all.map((traits, index) => {
    const useful = traits
      .filter(({ key }) => having.get(key) !== payloads.length)
      .sort((a, b) => rankOf(a) - rankOf(b) || varied(b) - varied(a) || a.depth - b.depth);
    const others = all.filter((_, place) => place !== index).map(keysOf);
    return chosen(useful, others)
      ?.map(({ text }) => text)
      .join(", ");
  });
}

function keysOf(traits: readonly Trait[]): Set<string> {
  return new Set(traits.map(({ key }) => key));
}

/** The fewest of some traits, beginning with the first, that no other payload has together. */
function chosen(traits: readonly Trait[], others: readonly Set<string>[]): Trait[] | undefined {
  const [first] = traits;
  if (!first) return undefined;
  const left = (some: readonly Trait[]) =>
    others.filter((keys) => some.every(({ key }) => keys.has(key))).length;
  if (left([first]) === 0) return [first];
  const second = traits.find((one) => left([first, one]) === 0);
  return second && [first, second];
}

const ranks = { word: 0, member: 1, loneWord: 2, number: 3, lack: 4 } as const;

function traitsOf(payload: unknown, all: readonly unknown[]): Trait[] {
  const absent = all.flatMap(namesOf).filter((name) => !namesOf(payload).includes(name));
  const lacks = [...new Set(absent)].map((name): Trait => {
    const text = `without ${name}`;
    return { key: text, text, place: text, rank: ranks.lack, depth: 1 };
  });
  return [...traitsIn(payload, "", "", 0), ...lacks];
}

function namesOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function traitsIn(value: unknown, place: string, name: string, depth: number): Trait[] {
  if (typeof value !== "object" || value === null) return valueTraits(value, place, name, depth);
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = pointerTo(place, key);
    if (Array.isArray(value)) return traitsIn(inner, at, name, depth + 1);
    const own = { key: `with ${at}`, text: `with ${key}`, place: `with ${at}` };
    return [
      { ...own, rank: ranks.member, depth: depth + 1 },
      ...traitsIn(inner, at, key, depth + 1),
    ];
  });
}

function valueTraits(value: unknown, place: string, name: string, depth: number): Trait[] {
  const written = JSON.stringify(value);
  const isWord = typeof value === "boolean" || wordLike.test(String(value));
  if (value === null || (!isWord && !numberLike.test(String(value)))) return [];
  const text = `${name} ${isWord ? value : written}`;
  const rank = isWord ? ranks.word : ranks.number;
  return [{ key: `${place} ${written}`, text, place, rank, depth }];
}

// Names of values, and not what people are called, ids, addresses, moments.
const wordLike = /^\d?[A-Za-z]+(?:[_.][A-Za-z]+)*$/;
const numberLike = /^\d{1,9}(?:\.\d+)?$/;
