import type { SchemaValidateFunction } from "ajv";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import {
  allowsType,
  applying,
  declaredFields,
  declaredTypes,
  declaredValues,
  isForbidden,
  list,
} from "./declared.js";
import type { Schema } from "./document.js";
import { isObject, type JsonType, jsonType, pointerOf } from "./json.js";
import type { SchemaView } from "./schema-view.js";
import { nearest } from "./spelling.js";
import { nameIn } from "./variants.js";

/** What Ajv reports, as far as a message needs it. */
export type Mistake = Pick<ErrorObject, "keyword" | "instancePath" | "params"> &
  Partial<ErrorObject> & {
    /** The component that a value was taken for, of those that a union has; the innermost. */
    branch?: string;
  };

interface Candidate {
  schema: Schema;
  mistakes: Mistake[];
  /** How plausibly the value means this branch, the most telling trait first. */
  traits: number[];
}

/** Judges values as Ajv does, but answers for a union with the mistakes of one branch only. */
export interface Judge {
  /** What is wrong with a value by an adapted schema of the view. */
  mistakes(schema: Schema, value: unknown): Mistake[];
  /** The branch of a union that a value means: the first that it fits, or the most plausible. */
  branch(branches: Schema[], value: unknown): Schema | undefined;
}

const judges = new WeakMap<SchemaView, Judge>();

/** The judge over a view's schemas. */
export function judgeOf(view: SchemaView): Judge {
  const judge = judges.get(view) ?? createJudge(view);
  judges.set(view, judge);
  return judge;
}

function createJudge(view: SchemaView): Judge {
  // Strictness is the business of the view's own validators; a branch alone may miss its context.
  // Ajv's own schema of schemas has unions too, which are none of the judge's business.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    meta: false,
    validateSchema: false,
  });
  for (const keyword of ["anyOf", "oneOf"] as const) {
    ajv.removeKeyword(keyword);
    const validate = unionValidator((union, value) =>
      unionMistakes(view, union, candidatesOf(list(union[keyword]), value), value),
    );
    ajv.addKeyword({ keyword, schemaType: "array", errors: "full", validate });
  }
  view.addTo(ajv);
  const mistakes = (schema: Schema, value: unknown): Mistake[] => {
    const validate = ajv.compile(schema);
    return validate(value) ? [] : (validate.errors ?? []);
  };
  const candidatesOf = (branches: Schema[], value: unknown): Candidate[] =>
    branches.map((schema) => ({
      schema,
      mistakes: mistakes(schema, value),
      traits: traitsOf(view, schema, value),
    }));
  const branch = (branches: Schema[], value: unknown) =>
    mostPlausible(candidatesOf(branches, value))?.schema;
  return { mistakes, branch };
}

function unionValidator(
  judgeUnion: (union: Schema, value: unknown) => Mistake[],
): SchemaValidateFunction {
  const validate: SchemaValidateFunction = (_branches, value, union, context) => {
    const found = judgeUnion(union as Schema, value);
    const start = context?.instancePath ?? "";
    validate.errors = found.map((one) => ({ ...one, instancePath: start + one.instancePath }));
    return found.length === 0;
  };
  return validate;
}

function unionMistakes(
  view: SchemaView,
  union: Schema,
  candidates: Candidate[],
  value: unknown,
): Mistake[] {
  const passing = candidates.filter(({ mistakes }) => mistakes.length === 0).length;
  if (passing > 1 && "oneOf" in union)
    return [{ keyword: "oneOf", instancePath: "", params: { passing } }];
  if (passing > 0) return [];
  const branches = candidates.map(({ schema }) => schema);
  const common =
    typeMistake(view, branches, value) ??
    missingTag(union, candidates) ??
    discriminatorMistake(view, branches, value);
  return common ? [common] : meantMistakes(candidates);
}

/** The mistakes by the branch that the value means, which those that are not of all branches name. */
function meantMistakes(candidates: Candidate[]): Mistake[] {
  const meant = mostPlausible(candidates);
  const isNamed = ({ schema }: Candidate) => typeof schema.$ref === "string";
  if (!meant || !isNamed(meant) || candidates.filter(isNamed).length < 2)
    return meant?.mistakes ?? [];
  const branch = nameIn(String(meant.schema.$ref));
  return meant.mistakes.map((one) =>
    isCommon(one, candidates) ? one : { ...one, branch: one.branch ?? branch },
  );
}

/** Whether two mistakes are the same one, by whatever schema. */
export function isSameMistake(one: Mistake, other: Mistake): boolean {
  const identity = ({ keyword, instancePath, params }: Mistake) =>
    JSON.stringify([keyword, instancePath, params]);
  return identity(one) === identity(other);
}

/** The one mistake of a value without the member that says which branch it means. */
function missingTag({ discriminator }: Schema, candidates: Candidate[]): Mistake | undefined {
  if (!isObject(discriminator)) return undefined;
  const { propertyName: missingProperty, mapping } = discriminator;
  const missing = { keyword: "required", instancePath: "", params: { missingProperty } };
  if (!isCommon(missing, candidates)) return undefined;
  return { ...missing, params: { missingProperty, allowedValues: Object.keys(mapping as object) } };
}

function isCommon(mistake: Mistake, candidates: Candidate[]): boolean {
  return candidates.every(({ mistakes }) => mistakes.some((one) => isSameMistake(one, mistake)));
}

/** The one mistake of a value whose JSON type no branch allows. */
function typeMistake(view: SchemaView, branches: Schema[], value: unknown): Mistake | undefined {
  const types = branches.map((schema) => declaredTypes(view, schema));
  if (types.some((some) => !some || fitsLoosely(some, value))) return undefined;
  const type = [...new Set(types.flatMap((some) => [...(some ?? [])]))];
  return { keyword: "type", instancePath: "", params: { type } };
}

/** The one mistake of a value whose discriminating field names none of the branches. */
function discriminatorMistake(
  view: SchemaView,
  branches: Schema[],
  value: unknown,
): Mistake | undefined {
  if (!isObject(value)) return undefined;
  const fields = branches.map((schema) => declaredFields(view, schema));
  for (const [name, found] of Object.entries(value)) {
    const values = fields.map((some) => (some.get(name) ?? []).flatMap(valuesIn(view)));
    const distinct = new Set(values.map((some) => JSON.stringify(some)));
    if (values.some((some) => some.length === 0 || some.includes(found)) || distinct.size < 2)
      continue;
    const allowedValues = [...new Set(values.flat())];
    return { keyword: "enum", instancePath: pointerOf([name]), params: { allowedValues } };
  }
  return undefined;
}

function valuesIn(view: SchemaView): (schema: Schema) => unknown[] {
  return (schema) => declaredValues(view, schema) ?? [];
}

function mostPlausible(candidates: Candidate[]): Candidate | undefined {
  const passing = candidates.find(({ mistakes }) => mistakes.length === 0);
  return passing ?? [...candidates].sort(byPlausibility)[0];
}

function byPlausibility(one: Candidate, other: Candidate): number {
  const differences = one.traits.map((trait, index) => (other.traits[index] ?? 0) - trait);
  return (
    differences.find((difference) => difference !== 0) ??
    one.mistakes.length - other.mistakes.length
  );
}

function traitsOf(view: SchemaView, schema: Schema, value: unknown): number[] {
  const types = declaredTypes(view, schema);
  const fields = declaredFields(view, schema);
  const found = isObject(value) ? Object.entries(value) : [];
  return [
    !types || fitsLoosely(types, value) ? 1 : 0,
    sum(found, ([name, one]) => discrimination(view, fields.get(name), one)) -
      sum(applying(view, schema), ({ not }) => (isForbidden(not, value) ? 1 : 0)),
    sum(found, ([name, one]) =>
      sum(fields.get(name) ?? [], (field) => innerTags(view, field, one)),
    ),
    sum(found, ([name]) => resemblance(name, fields)),
  ];
}

// Forms of a destination have the same tag, and are told apart by the country of the account in them.
function innerTags(view: SchemaView, schema: Schema, value: unknown): number {
  const fields = declaredFields(view, schema);
  const found = isObject(value) ? Object.entries(value) : [];
  return sum(found, ([name, one]) => discrimination(view, fields.get(name), one));
}

// A fraction where an integer belongs is a mistake within the branch, not a sign of another branch.
function fitsLoosely(types: Set<JsonType>, value: unknown): boolean {
  return allowsType(types, jsonType(value)) || (typeof value === "number" && types.has("integer"));
}

function discrimination(view: SchemaView, field: Schema[] | undefined, found: unknown): number {
  if ((field ?? []).some(({ not }) => isForbidden(not, found))) return -1;
  const values = (field ?? []).flatMap(valuesIn(view));
  if (values.length === 0) return isKnown(view, field, found) ? 1 : 0;
  return values.includes(found) ? 1 : -1;
}

/** Whether an open list of values has this one. */
function isKnown(view: SchemaView, field: Schema[] | undefined, found: unknown): boolean {
  const all = (field ?? []).flatMap((schema) => applying(view, schema));
  return all.some((schema) =>
    (schema["x-extensible-enum"] as unknown[] | undefined)?.includes(found),
  );
}

function resemblance(name: string, fields: Map<string, unknown>): number {
  if (fields.has(name)) return 1;
  return nearest(name, fields.keys()) ? 0.5 : 0;
}

function sum<Item>(items: Item[], weigh: (item: Item) => number): number {
  return items.reduce((total, item) => total + weigh(item), 0);
}
