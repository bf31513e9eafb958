import type { SchemaValidateFunction } from "ajv";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import {
  allowsType,
  applying,
  declaredFields,
  declaredTypes,
  declaredValues,
  isForbidden,
} from "./declared.js";
import type { Schema } from "./document.js";
import { isObject, type JsonType, jsonType, pointerOf } from "./json.js";
import type { SchemaView } from "./schema-view.js";
import { nearest } from "./spelling.js";

/** What Ajv reports, as far as a message needs it. */
export type Mistake = Pick<ErrorObject, "keyword" | "instancePath" | "params"> &
  Partial<ErrorObject>;

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
    const validate = unionValidator((branches, value) =>
      unionMistakes(keyword, view, candidatesOf(branches, value), value),
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
  judgeUnion: (branches: Schema[], value: unknown) => Mistake[],
): SchemaValidateFunction {
  const validate: SchemaValidateFunction = (branches, value, _schema, context) => {
    const found = judgeUnion(branches, value);
    const start = context?.instancePath ?? "";
    validate.errors = found.map((one) => ({ ...one, instancePath: start + one.instancePath }));
    return found.length === 0;
  };
  return validate;
}

function unionMistakes(
  keyword: "anyOf" | "oneOf",
  view: SchemaView,
  candidates: Candidate[],
  value: unknown,
): Mistake[] {
  const passing = candidates.filter(({ mistakes }) => mistakes.length === 0).length;
  if (passing > 1 && keyword === "oneOf")
    return [{ keyword, instancePath: "", params: { passing } }];
  if (passing > 0) return [];
  const branches = candidates.map(({ schema }) => schema);
  const common = typeMistake(view, branches, value) ?? discriminatorMistake(view, branches, value);
  return common ? [common] : (mostPlausible(candidates)?.mistakes ?? []);
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
    sum(found, ([name]) => resemblance(name, fields)),
  ];
}

// A fraction where an integer belongs is a mistake within the branch, not a sign of another branch.
function fitsLoosely(types: Set<JsonType>, value: unknown): boolean {
  return allowsType(types, jsonType(value)) || (typeof value === "number" && types.has("integer"));
}

function discrimination(view: SchemaView, field: Schema[] | undefined, found: unknown): number {
  if ((field ?? []).some(({ not }) => isForbidden(not, found))) return -1;
  const values = (field ?? []).flatMap(valuesIn(view));
  if (values.length === 0) return 0;
  return values.includes(found) ? 1 : -1;
}

function resemblance(name: string, fields: Map<string, unknown>): number {
  if (fields.has(name)) return 1;
  return nearest(name, fields.keys()) ? 0.5 : 0;
}

function sum<Item>(items: Item[], weigh: (item: Item) => number): number {
  return items.reduce((total, item) => total + weigh(item), 0);
}
