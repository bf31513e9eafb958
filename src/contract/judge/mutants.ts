import type { Schema } from "../document.js";
import { isObject, type JsonType, jsonType, type Path, pointerOf, replaceAt } from "../json.js";
import { allowsType, list } from "./declared.js";
import { type Strictness, type Visit, visitsOf } from "./evaluate.js";
import type { Node } from "./nodes.js";
import { fieldsOf, together, typesOf, typesOfAll, valuesOf } from "./traits.js";

/** A payload with one mistake in it, made so that one keyword of its schema should refuse it. */
export interface Mutant {
  /** `<keyword> <JSON pointer> (<what was changed>)` */
  name: string;
  keyword: string;
  /** Where the mistake is. */
  pointer: string;
  value: unknown;
  /** Whether the mistake is in an undescribed value of an object with `additionalProperties: true`. */
  inOpenMap: boolean;
}

interface Change {
  path: Path;
  what: string;
  /** `undefined` deletes. */
  replacement: unknown;
}

type Maker = (visit: Visit, limit: never) => Change[];

const otherText = "mutant";
const undeclaredField = "undeclared_by_mutant";

const samples: Record<JsonType, unknown> = {
  string: otherText,
  integer: 7,
  number: 0.5,
  boolean: true,
  null: null,
  array: [],
  object: {},
};

const replaced = ({ path }: Visit, what: string, replacement: unknown): Change[] => [
  { path, what, replacement },
];
const otherString: Maker = (visit) => replaced(visit, `"${otherText}"`, otherText);

const makers: Record<string, Maker> = {
  required: ({ path, value }, names: string[]) =>
    names
      .filter((name) => isObject(value) && name in value)
      .map((name) => ({ path: [...path, name], what: "deleted", replacement: undefined })),
  enum: otherString,
  const: otherString,
  "x-extensible-enum": otherString,
  minimum: (visit, limit: number) => replaced(visit, `${limit - 1}`, limit - 1),
  maximum: (visit, limit: number) => replaced(visit, `${limit + 1}`, limit + 1),
  minLength: (visit, limit: number) =>
    replaced(visit, `${limit - 1} characters`, "x".repeat(limit - 1)),
  maxLength: (visit, limit: number) =>
    replaced(visit, `${limit + 1} characters`, "x".repeat(limit + 1)),
  minItems: (visit, limit: number) =>
    replacedItems(visit, `${limit - 1} items`, (items) => items.slice(0, limit - 1)),
  maxItems: (visit, limit: number) =>
    replacedItems(visit, `${limit + 1} items`, (items) => Array(limit + 1).fill(items[0] ?? null)),
  pattern: (visit, pattern: string) => {
    const text = mismatch(pattern, visit.value);
    return replaced(visit, `"${text}"`, text);
  },
  format: (_visit, format: string) => {
    // Their types say the same already; any other format needs a value that breaks it.
    if (!["int64", "binary"].includes(format))
      throw new Error(`no mutant is known for the format ${format}`);
    return [];
  },
  not: forbiddenChanges,
  additionalProperties: (visit, open: unknown) => (open === false ? undeclared(visit) : []),
  unevaluatedProperties: (visit, open: unknown) => (open === false ? undeclared(visit) : []),
};

// Keywords whose own value there is nothing to change for: annotations, and those that the walk follows.
const followed = new Set([
  ...["type", "properties", "items", "$ref", "allOf", "anyOf", "oneOf"],
  ...["default", "deprecated", "description", "discriminator", "example", "examples", "title"],
]);

/**
 * Every mutant of a value that fits a schema: of each value at each depth the JSON types
 * that its schema does not allow, and per keyword of its schema one value that breaks it.
 * @throws Error for a keyword that no mutant is known for.
 */
export function mutantsOf(node: Node, value: unknown, strictness: Strictness = {}): Mutant[] {
  const { isFragment } = strictness;
  const mutants = visitsOf(node, value, strictness).flatMap((visit) =>
    [...typeChanges(visit), ...visit.schemas.flatMap((one) => keywordChanges(visit, one))].map(
      ([keyword, { path, what, replacement }]): Mutant => ({
        name: `${keyword} ${pointerOf(path) || "the top"} (${what})`,
        keyword,
        pointer: pointerOf(path),
        value: replaceAt(value, path, replacement),
        inOpenMap: visit.inOpenMap,
      }),
    ),
  );
  // Of a fragment nothing is required.
  const breaking = mutants.filter(({ keyword }) => !isFragment || keyword !== "required");
  return [...new Map(breaking.map((mutant) => [mutant.name, mutant])).values()];
}

function typeChanges(visit: Visit): [string, Change][] {
  const types = typesOfAll(visit.declared);
  // Where no type is declared, every other type is tried: the survivors show the hole.
  const known = types ?? ownTypes(visit.value);
  return Object.entries(samples)
    .filter(([type]) => !allowsType(known, type as JsonType))
    .flatMap(([, sample]) => replaced(visit, JSON.stringify(sample), sample))
    .map((change) => ["type", change]);
}

function ownTypes(value: unknown): Set<JsonType> {
  return new Set([typeof value === "number" ? "number" : jsonType(value)]);
}

function keywordChanges(visit: Visit, { place, schema }: Node): [string, Change][] {
  return Object.entries(schema).flatMap(([keyword, limit]) => {
    const maker = makers[keyword];
    if (!maker && !followed.has(keyword) && !keyword.startsWith("x-"))
      throw new Error(`${place}: no mutant is known for the keyword ${keyword}`);
    return (maker?.(visit, limit as never) ?? []).map((change): [string, Change] => [
      keyword,
      change,
    ]);
  });
}

/** What a `not` forbids, each made true: one of its values, or all members that may not be there together. */
function forbiddenChanges(visit: Visit, forbidden: Schema): Change[] {
  const { value, schemas } = visit;
  const values = list(forbidden.enum).map((one) => replaced(visit, `${one}`, one));
  const names = (forbidden.required ?? []) as string[];
  const sample = (name: string) =>
    sampleOf(schemas.flatMap((node) => fieldsOf(node).get(name) ?? []));
  const members = (whole: Record<string, unknown>) =>
    names.map((name) => [name, whole[name] ?? sample(name)]);
  return [
    ...values.slice(0, 1).flat(),
    ...(isObject(value) && names.length > 0
      ? replaced(visit, `with ${names.join(", ")}`, {
          ...value,
          ...Object.fromEntries(members(value)),
        })
      : []),
    ...list(forbidden.anyOf).flatMap((one) => forbiddenChanges(visit, one)),
  ];
}

// One of them fits each pattern of a member that a `not` may forbid.
const texts = [otherText, "USD"];

/** A small value that fits schemas, an object where they say nothing. */
function sampleOf(nodes: readonly Node[]): unknown {
  const [value] = nodes.flatMap(valuesOf);
  if (value !== undefined) return value;
  const type = [...(typesOfAll(nodes) ?? [])].find((one) => one !== "null") ?? "object";
  const schemas = nodes.flatMap(together);
  const branches = schemas.flatMap(({ unions }) => unions.flatMap(({ branches: held }) => held));
  const branch = branches.find((one) => !typesOf(one)?.has("null"));
  if (branch) return sampleOf([branch]);
  if (type === "string") {
    const fits = (text: string) =>
      schemas.every(
        ({ schema: { pattern } }) => typeof pattern !== "string" || new RegExp(pattern).test(text),
      );
    return texts.find(fits);
  }
  if (type !== "object") return samples[type];
  const required = schemas.flatMap((one) => one.required);
  const fields = (name: string) => nodes.flatMap((node) => fieldsOf(node).get(name) ?? []);
  return Object.fromEntries(required.map((name) => [name, sampleOf(fields(name))]));
}

function replacedItems(
  visit: Visit,
  what: string,
  change: (items: unknown[]) => unknown[],
): Change[] {
  return Array.isArray(visit.value) ? replaced(visit, what, change(visit.value)) : [];
}

function undeclared({ path, value }: Visit): Change[] {
  if (!isObject(value)) return [];
  return [
    { path: [...path, undeclaredField], what: "an undeclared field", replacement: otherText },
  ];
}

function mismatch(pattern: string, value: unknown): string {
  const candidates = [`${value}!`, "", "!", "0", otherText, "\n"];
  const text = candidates.find((one) => !new RegExp(pattern, "u").test(one));
  if (text === undefined) throw new Error(`no string is known that ${pattern} refuses`);
  return text;
}
