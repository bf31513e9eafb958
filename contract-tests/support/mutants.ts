import {
  allowsType,
  applying,
  declaredFields,
  declaredTypes,
  declaredValues,
  list,
} from "../../src/contract/declared.js";
import type { Schema } from "../../src/contract/document.js";
import {
  isObject,
  type JsonType,
  jsonType,
  type Path,
  pointerOf,
  replaceAt,
} from "../../src/contract/json.js";
import type { SchemaView } from "../../src/contract/schema-view.js";
import type { PlacedSchema } from "../../src/contract/variants.js";
import { type Visit, walk } from "../../src/contract/walk.js";

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

type Maker = (visit: Visit, limit: never, view: SchemaView) => Change[];

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
  not: (visit, forbidden: Schema, view) => forbiddenChanges(view, visit, forbidden),
  additionalProperties: (visit, open: unknown) => (open === false ? undeclared(visit) : []),
  unevaluatedProperties: (visit, open: unknown) => (open === false ? undeclared(visit) : []),
};

// Keywords whose own value there is nothing to change for: annotations, and those that the walk follows.
const followed = new Set([
  ...["type", "properties", "items", "$ref", "allOf", "anyOf", "oneOf"],
  ...["default", "deprecated", "description", "discriminator", "example", "examples", "title"],
]);

/**
 * Every mutant of a value that fits a component schema: of each value at each depth the JSON types
 * that its schema does not allow, and per keyword of its schema one value that breaks it.
 * @throws Error for a keyword that no mutant is known for.
 */
export function mutantsOf(view: SchemaView, name: string, value: unknown): Mutant[] {
  const mutants = walk(view, name, value).flatMap((visit) =>
    [
      ...typeChanges(view, visit),
      ...visit.schemas.flatMap((one) => keywordChanges(view, visit, one)),
    ].map(
      ([keyword, { path, what, replacement }]): Mutant => ({
        name: `${keyword} ${pointerOf(path) || "the top"} (${what})`,
        keyword,
        pointer: pointerOf(path),
        value: replaceAt(value, path, replacement),
        inOpenMap: visit.inOpenMap,
      }),
    ),
  );
  return [...new Map(mutants.map((mutant) => [mutant.name, mutant])).values()];
}

function typeChanges(view: SchemaView, visit: Visit): [string, Change][] {
  const types = declaredTypes(view, { allOf: visit.declared.map(({ schema }) => schema) });
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

function keywordChanges(
  view: SchemaView,
  visit: Visit,
  { place, schema }: PlacedSchema,
): [string, Change][] {
  return Object.entries(schema).flatMap(([keyword, limit]) => {
    const maker = makers[keyword];
    if (!maker && !followed.has(keyword) && !keyword.startsWith("x-"))
      throw new Error(`${place}: no mutant is known for the keyword ${keyword}`);
    return (maker?.(visit, limit as never, view) ?? []).map((change): [string, Change] => [
      keyword,
      change,
    ]);
  });
}

/** What a `not` forbids, each made true: one of its values, or all members that may not be there together. */
function forbiddenChanges(view: SchemaView, visit: Visit, forbidden: Schema): Change[] {
  const { value, schemas } = visit;
  const values = list(forbidden.enum).map((one) => replaced(visit, `${one}`, one));
  const names = (forbidden.required ?? []) as string[];
  const fields = declaredFields(view, { allOf: schemas.map(({ schema }) => schema) });
  const members = (whole: Record<string, unknown>) =>
    names.map((name) => [name, whole[name] ?? sampleOf(view, { allOf: fields.get(name) ?? [] })]);
  return [
    ...values.slice(0, 1).flat(),
    ...(isObject(value) && names.length > 0
      ? replaced(visit, `with ${names.join(", ")}`, {
          ...value,
          ...Object.fromEntries(members(value)),
        })
      : []),
    ...list(forbidden.anyOf).flatMap((one) => forbiddenChanges(view, visit, one)),
  ];
}

// One of them fits each pattern of a member that a `not` may forbid.
const texts = [otherText, "USD"];

/** A small value that fits a schema, an object where that says nothing. */
function sampleOf(view: SchemaView, schema: Schema): unknown {
  const [value] = declaredValues(view, schema) ?? [];
  if (value !== undefined) return value;
  const type = [...(declaredTypes(view, schema) ?? [])].find((one) => one !== "null") ?? "object";
  const schemas = applying(view, schema);
  const branches = schemas.flatMap(({ anyOf, oneOf }) => [...list(anyOf), ...list(oneOf)]);
  const branch = branches.find((one) => one.type !== "null");
  if (branch) return sampleOf(view, branch);
  if (type === "string") {
    const fits = (text: string) =>
      schemas.every(({ pattern }) => typeof pattern !== "string" || new RegExp(pattern).test(text));
    return texts.find(fits);
  }
  if (type !== "object") return samples[type];
  const fields = declaredFields(view, schema);
  const required = schemas.flatMap((one) => (one.required ?? []) as string[]);
  return Object.fromEntries(
    required.map((name) => [name, sampleOf(view, { allOf: fields.get(name) ?? [] })]),
  );
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
