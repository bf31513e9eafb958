import { declaredFields } from "../../src/contract/declared.js";
import type { Schema } from "../../src/contract/document.js";
import { isObject, valueAt } from "../../src/contract/json.js";
import type { SchemaView } from "../../src/contract/schema-view.js";
import { nearest } from "../../src/contract/spelling.js";
import { judgeOf, type Mistake } from "../../src/contract/unions.js";
import { excerpt, mask, shorten } from "./excerpt.js";

/** A value, the file it comes from and the component schema of the view that it has to fit. */
export interface Claim {
  view: SchemaView;
  schema: string;
  file: string;
  value: unknown;
}

interface Context extends Claim {
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
  enum: { expected: ({ mistake }) => `one of ${values(mistake.params.allowedValues)}` },
  required: {
    expected: ({ mistake }) => `the field ${name(mistake.params.missingProperty)}`,
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

/**
 * What is wrong with a value, one message per mistake, none when it fits. A message has three lines:
 * the place, what was expected there, and a short excerpt of what stands there, secrets masked. Of a
 * union only the branch that the value most plausibly means is considered.
 */
export function explain(claim: Claim): string[] {
  const validate = claim.view.compile(claim.schema);
  if (validate(claim.value)) return [];
  const raw = validate.errors ?? [];
  const judged = judgeOf(claim.view).mistakes(claim.view.schema(claim.schema), claim.value);
  // The judge's unions do not tell Ajv which fields they have looked at.
  const confirmed = judged.filter(
    (one) => one.keyword !== "unevaluatedProperties" || raw.some((other) => same(one, other)),
  );
  const mistakes = confirmed.length > 0 ? confirmed : raw;
  const messages = withoutConsequences(claim, mistakes).map((one) => message(claim, one));
  return [...new Set(messages)];
}

// A value of the wrong type breaks its other rules too, and a misspelt field is missing under its
// right name: each is still one mistake.
function withoutConsequences(claim: Claim, mistakes: Mistake[]): Mistake[] {
  const mistyped = mistakes.filter(({ keyword }) => keyword === "type").map(placeOf);
  const misspelt = mistakes.filter(isUnknownField).map((mistake) => {
    const found = valueAt(claim.value, mistake.instancePath);
    return `${mistake.instancePath}/${suggestion(claim.view, mistake, found)}`;
  });
  return mistakes.filter((mistake) => {
    const { keyword, params } = mistake;
    if (keyword === "required")
      return !misspelt.includes(`${placeOf(mistake)}/${params.missingProperty}`);
    return keyword === "type" || !mistyped.includes(placeOf(mistake));
  });
}

function fieldOf({ instancePath }: Mistake): string | undefined {
  return instancePath.split("/").at(-1);
}

function placeOf({ instancePath }: Mistake): string {
  return instancePath;
}

function message(claim: Claim, mistake: Mistake): string {
  const found = valueAt(claim.value, mistake.instancePath);
  const context = { ...claim, mistake, found };
  const wording = wordings[mistake.keyword] ?? anyOther;
  const field = fieldOf(mistake);
  const place = mistake.instancePath === "" ? "the top" : mask(mistake.instancePath);
  return [
    `${claim.file} at ${place}`,
    `  expected: ${shorten(wording.expected(context), 200)}`,
    `  found:    ${wording.found?.(context) ?? excerpt(found, field)}`,
  ].join("\n");
}

/** What a `not` forbids, in words: values, or fields that may not be there together. */
function forbiddenIn(schema: unknown): string {
  const { enum: list, required, anyOf } = schema as Schema;
  if (Array.isArray(list)) return `one of ${values(list)}`;
  if (Array.isArray(required))
    return `the field${required.length > 1 ? "s" : ""} ${required.map(name).join(" and ")}`;
  return Array.isArray(anyOf) ? anyOf.map(forbiddenIn).join(", nor ") : "what stands there";
}

function same(one: Mistake, other: Mistake): boolean {
  const identity = ({ keyword, instancePath, params }: Mistake) =>
    JSON.stringify([keyword, instancePath, params]);
  return identity(one) === identity(other);
}

function isUnknownField({ keyword }: Mistake): boolean {
  return wordings[keyword] === unknownField;
}

function unknownName({ params }: Mistake): string {
  return params.additionalProperty ?? params.unevaluatedProperty;
}

function suggestion(view: SchemaView, mistake: Mistake, found: unknown): string | undefined {
  const absent = declaredNames(view, mistake).filter((one) => !isObject(found) || !(one in found));
  return nearest(unknownName(mistake), absent);
}

function declaredNames(view: SchemaView, { parentSchema }: Mistake): string[] {
  return [...declaredFields(view, parentSchema as Schema).keys()];
}

function name(text: string): string {
  return `\`${shorten(mask(text))}\``;
}

function names(list: string[]): string {
  return list.length === 0 ? "none" : shorten(mask(list.join(", ")));
}

function values(list: unknown[]): string {
  return list.map((value) => excerpt(value)).join(", ");
}
