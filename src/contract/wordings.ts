import { declaredFields } from "./declared.js";
import type { Schema } from "./document.js";
import { excerpt, mask, shorten } from "./excerpt.js";
import { isObject } from "./json.js";
import type { SchemaView } from "./schema-view.js";
import { nearest } from "./spelling.js";
import type { Mistake } from "./unions.js";

/** A mistake, and all that wording it takes. */
export interface Context {
  view: SchemaView;
  mistake: Mistake;
  /** The value that is wrong, or that lacks a field or has one too many. */
  found: unknown;
}

/** What the two lower lines of a message say. */
interface Wording {
  expected: (context: Context) => string;
  found?: (context: Context) => string;
}

const unknownField: Wording = {
  expected: ({ view, mistake }) => `no field beyond ${names(declaredNames(view, mistake))}`,
  found: ({ view, mistake, found }) => {
    const meant = suggestion(view, mistake, found);
    return `unknown field ${name(unknownName(mistake))}${meant ? `, did you mean ${name(meant)}?` : ""}`;
  },
};

const wordings: Record<string, Wording> = {
  type: { expected: ({ mistake }) => [mistake.params.type].flat().join(" or ") },
  const: { expected: ({ mistake }) => excerpt(mistake.params.allowedValue) },
  enum: { expected: ({ mistake }) => oneOf(mistake.params.allowedValues) },
  required: {
    expected: ({ mistake: { params } }) =>
      `the field ${name(params.missingProperty)}${params.allowedValues ? `, ${oneOf(params.allowedValues)}` : ""}`,
    found: ({ found }) => `no such field among ${names(Object.keys(found as object))}`,
  },
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
  minimum: { expected: ({ mistake }) => `at least ${mistake.params.limit}` },
  maximum: { expected: ({ mistake }) => `at most ${mistake.params.limit}` },
  minLength: { expected: ({ mistake }) => `${mistake.params.limit} or more characters` },
  maxLength: { expected: ({ mistake }) => `${mistake.params.limit} or fewer characters` },
  minItems: { expected: ({ mistake }) => `${mistake.params.limit} or more items` },
  maxItems: { expected: ({ mistake }) => `${mistake.params.limit} or fewer items` },
  pattern: { expected: ({ mistake }) => `a string that matches ${mistake.params.pattern}` },
  format: { expected: ({ mistake }) => `the format ${mistake.params.format}` },
  not: {
    expected: ({ mistake }) => `not ${forbiddenIn(mistake.schema)}`,
    found: ({ mistake, found }) =>
      isObject(found)
        ? `the fields ${names(Object.keys(found))}`
        : excerpt(found, fieldOf(mistake)),
  },
  oneOf: { expected: ({ mistake }) => `one fitting variant, not ${mistake.params.passing}` },
};

const anyOther: Wording = {
  expected: ({ mistake }) => `${mistake.message ?? `what ${mistake.keyword} asks for`}`,
};

/** What was expected where a mistake is, and what stands there, secrets masked. */
export function wordingOf(context: Context): { expected: string; found: string } {
  const { mistake, found } = context;
  const { expected, found: findingOf } = wordings[mistake.keyword] ?? anyOther;
  const branch = mistake.branch ? ` (as ${mistake.branch})` : "";
  return {
    expected: shorten(expected(context), 200) + branch,
    found: findingOf?.(context) ?? excerpt(found, fieldOf(mistake)),
  };
}

/** Whether a mistake is a field that the schema does not know. */
export function isUnknownField({ keyword }: Mistake): boolean {
  return wordings[keyword] === unknownField;
}

function unknownName({ params }: Mistake): string {
  return params.additionalProperty ?? params.unevaluatedProperty;
}

/** The field that an unknown one most plausibly misspells; none that stands there already. */
export function suggestion(view: SchemaView, mistake: Mistake, found: unknown): string | undefined {
  const absent = declaredNames(view, mistake).filter((one) => !isObject(found) || !(one in found));
  return nearest(unknownName(mistake), absent);
}

function declaredNames(view: SchemaView, { parentSchema }: Mistake): string[] {
  return [...declaredFields(view, parentSchema as Schema).keys()];
}

function fieldOf({ instancePath }: Mistake): string | undefined {
  return instancePath.split("/").at(-1);
}

/** What a `not` forbids, in words: values, or fields that may not be there together. */
function forbiddenIn(schema: unknown): string {
  const { enum: list, required, anyOf } = schema as Schema;
  if (Array.isArray(list)) return oneOf(list);
  if (Array.isArray(required))
    return `the field${required.length > 1 ? "s" : ""} ${required.map(name).join(" and ")}`;
  return Array.isArray(anyOf) ? anyOf.map(forbiddenIn).join(", nor ") : "what stands there";
}

function name(text: string): string {
  return `\`${shorten(mask(text))}\``;
}

function names(list: string[]): string {
  return list.length === 0 ? "none" : shorten(mask(list.join(", ")));
}

function oneOf(list: unknown[]): string {
  return `one of ${list.map((value) => excerpt(value)).join(", ")}`;
}
