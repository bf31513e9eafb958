import { isObject, jsonType, pointerTo } from "../../contract/json.js";
import { unequal } from "../sequences.js";
import type { Change } from "./change.js";
import { wordOf } from "./leaves.js";
import { tracesOf } from "./traces.js";
import { isValueOfApi } from "./vocabulary.js";

/** What may differ without being a change. */
export interface Allowance {
  /** Whether the page is known to print more than what is registered. */
  isCut?: boolean | undefined;
  /** Whether the page leaves something out where it says so. */
  isElided?: boolean | undefined;
  /** Whether a machine translated the page, so that words say nothing. */
  isTranslated?: boolean | undefined;
  /** Whether a machine translated names of the capture, so that other names say nothing. */
  areNamesTranslated?: boolean | undefined;
  /** Whether it was translated into a language whose words look like names of the API. */
  isLatin?: boolean | undefined;
  /** Whether some registered values are no page's. */
  isMasked?: boolean | undefined;
}

/** What differs between a registered payload and what a page prints, member by member, whatever their order. */
export function compareValues(
  before: unknown,
  after: unknown,
  allowance: Allowance,
  pointer = "",
): Change[] {
  if (isObject(before) && isObject(after)) return compareObjects(before, after, allowance, pointer);
  if (Array.isArray(before) && Array.isArray(after))
    return compareLists(before, after, allowance, pointer);
  return compareScalars(before, after, allowance, pointer);
}

type Members = Record<string, unknown>;

function compareObjects(
  before: Members,
  after: Members,
  allowance: Allowance,
  pointer: string,
): Change[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const come = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const renamed = pairedNames(before, after, gone, come, allowance);
  const at = (key: string) => pointerTo(pointer, key);
  return [
    ...Object.keys(before).flatMap((key) => {
      const name = renamed.get(key) ?? key;
      if (!Object.hasOwn(after, name)) return [];
      const inside = compareValues(before[key], after[name], allowance, at(name));
      const isNew = name !== key && !allowance.isTranslated && !allowance.areNamesTranslated;
      return isNew
        ? [
            { kind: "field-renamed", pointer: at(name), before: key, after: name } as const,
            ...inside,
          ]
        : inside;
    }),
    ...gone
      .filter((key) => !renamed.has(key) && !allowance.isElided)
      .map((key) => ({ kind: "field-removed", pointer: at(key), before: before[key] }) as const),
    ...come
      .filter((key) => ![...renamed.values()].includes(key) && !allowance.isCut)
      .map((key) => ({ kind: "field-added", pointer: at(key), after: after[key] }) as const),
  ];
}

// A member that went and one that came at the same place with the same value are one: it has another name.
function pairedNames(
  before: Members,
  after: Members,
  gone: readonly string[],
  come: readonly string[],
  { isTranslated, areNamesTranslated }: Allowance,
): Map<string, string> {
  const renamed = new Map<string, string>();
  if (isTranslated || areNamesTranslated) {
    const kinds = (from: Members, keys: readonly string[]) =>
      keys.map((key) => kindWord(from[key]));
    const { gone: left, come: right } = unequal(kinds(before, gone), kinds(after, come));
    const rest = (keys: readonly string[], without: readonly number[]) =>
      keys.filter((_, index) => !without.includes(index));
    for (const [index, key] of rest(gone, left).entries())
      renamed.set(key, rest(come, right)[index] ?? key);
    return renamed;
  }
  for (const key of gone) {
    const place = Object.keys(before).indexOf(key);
    const name = Object.keys(after)[place];
    if (name === undefined || !come.includes(name)) continue;
    if (JSON.stringify(before[key]) === JSON.stringify(after[name])) renamed.set(key, name);
  }
  return renamed;
}

// What a translation leaves of a value: numbers, the traces of texts, the kind of everything else.
function kindWord(value: unknown): string {
  if (typeof value === "string")
    return `string ${tracesOf(value)
      .map(({ text }) => text)
      .join(" ")}`;
  return typeof value === "object" ? jsonType(value) : JSON.stringify(value);
}

function compareLists(
  before: unknown[],
  after: unknown[],
  allowance: Allowance,
  pointer: string,
): Change[] {
  const areScalars = [...before, ...after].every((one) => typeof one !== "object" || one === null);
  if (areScalars && before.length !== after.length)
    return compareSets(before, after, allowance, pointer);
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index): Change[] => {
    const place = pointerTo(pointer, index);
    if (index >= after.length)
      return allowance.isElided
        ? []
        : [{ kind: "item-removed", pointer: place, before: before[index] }];
    if (index >= before.length)
      return allowance.isCut ? [] : [{ kind: "item-added", pointer: place, after: after[index] }];
    return compareValues(before[index], after[index], allowance, place);
  }).flat();
}

function compareSets(
  before: unknown[],
  after: unknown[],
  allowance: Allowance,
  pointer: string,
): Change[] {
  const words = (values: unknown[]) => new Set(values.map(wordOf));
  const [old, now] = [words(before), words(after)];
  const gone = before.flatMap((value, index): Change[] =>
    now.has(wordOf(value)) || allowance.isElided
      ? []
      : [{ kind: "item-removed", pointer: pointerTo(pointer, index), before: value }],
  );
  const come = after.flatMap((value, index): Change[] =>
    old.has(wordOf(value)) || allowance.isCut
      ? []
      : [{ kind: "item-added", pointer: pointerTo(pointer, index), after: value }],
  );
  return [...gone, ...come];
}

function compareScalars(
  before: unknown,
  after: unknown,
  allowance: Allowance,
  pointer: string,
): Change[] {
  if (wordOf(before) === wordOf(after)) return [];
  if (allowance.isMasked && isMask(before)) return [];
  const [old, now] = [kindOf(before), kindOf(after)];
  const areTexts = old === "string" && now === "string";
  if (
    areTexts &&
    !isValueOfApi(after as string) &&
    (allowance.isTranslated || isRendering(before, after)) &&
    sameTraces(before, after)
  )
    return [];
  const isSame = old === now || old === "null" || now === "null";
  return [{ kind: isSame ? "value-changed" : "type-changed", pointer, before, after }];
}

// Values of the API are ASCII: words of another script in the place of such a text are its translation.
function isRendering(before: unknown, after: unknown): boolean {
  return /^[\x20-\x7e]*[A-Za-z][\x20-\x7e]*$/.test(String(before)) && isOtherScript(String(after));
}

function isOtherScript(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text) && !/[A-Za-z]{3}/.test(text);
}

function kindOf(value: unknown): string {
  return jsonType(value).replace("integer", "number");
}

function sameTraces(before: unknown, after: unknown): boolean {
  const traces = (value: unknown) =>
    tracesOf(String(value))
      .map(({ text }) => text)
      .join(" ");
  return traces(before) === traces(after);
}

/** Whether a registered value stands for another that the page prints. */
function isMask(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /\b(?:host\.example|example\.(?:test|com|org))\b|x{6,}/i.test(value)
  );
}
