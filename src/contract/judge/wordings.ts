import type { Schema } from "../document.js";
import { isObject } from "../json.js";
import type { Mistake } from "./evaluate.js";
import { excerpt, mask, shorten } from "./excerpt.js";

/** A mistake, as far as its wording needs it. */
export type WordedMistake = Pick<
  Mistake,
  "keyword" | "instancePath" | "params" | "found" | "names" | "branch"
> & {
  node?: Mistake["node"];
  /** What Ajv says, where it alone knows the keyword. */
  message?: string | undefined;
};

/** What the two lower lines of a message say. */
interface Wording {
  expected: (mistake: WordedMistake) => string;
  found?: (mistake: WordedMistake) => string;
}

const unknownField: Wording = {
  expected: (mistake) => `no field beyond ${names([...(mistake.names ?? [])])}`,
  found: ({ params: { additionalProperty, meant } }) =>
    `unknown field ${name(String(additionalProperty))}${meant ? `, did you mean ${name(String(meant))}?` : ""}`,
};

const wordings: Record<string, Wording> = {
  type: { expected: ({ params }) => [params.type].flat().join(" or ") },
  const: { expected: ({ params }) => excerpt(params.allowedValue) },
  enum: { expected: ({ params }) => oneOf(params.allowedValues as unknown[]) },
  required: {
    expected: ({ params: { missingProperty, allowedValues } }) =>
      `the field ${name(String(missingProperty))}${allowedValues ? `, ${oneOf(allowedValues as unknown[])}` : ""}`,
    found: ({ found }) => `no such field among ${names(Object.keys(found as object))}`,
  },
  additionalProperties: unknownField,
  undeclared: unknownField,
  minimum: { expected: ({ params }) => `at least ${params.limit}` },
  maximum: { expected: ({ params }) => `at most ${params.limit}` },
  minLength: { expected: ({ params }) => `${params.limit} or more characters` },
  maxLength: { expected: ({ params }) => `${params.limit} or fewer characters` },
  minItems: { expected: ({ params }) => `${params.limit} or more items` },
  maxItems: { expected: ({ params }) => `${params.limit} or fewer items` },
  pattern: { expected: ({ params }) => `a string that matches ${params.pattern}` },
  format: { expected: ({ params }) => `the format ${params.format}` },
  not: {
    expected: ({ node }) => `not ${forbiddenIn(node?.schema.not)}`,
    found: (mistake) =>
      isObject(mistake.found)
        ? `the fields ${names(Object.keys(mistake.found))}`
        : excerpt(mistake.found, fieldOf(mistake)),
  },
  oneOf: { expected: ({ params }) => `one fitting variant, not ${params.passing}` },
};

const anyOther: Wording = {
  expected: ({ message, keyword }) => message ?? `what ${keyword} asks for`,
};

/** What was expected where a mistake is, and what stands there, secrets masked. */
export function wordingOf(mistake: WordedMistake): { expected: string; found: string } {
  const { expected, found: findingOf } = wordings[mistake.keyword] ?? anyOther;
  const branch = mistake.branch ? ` (as ${mistake.branch})` : "";
  return {
    expected: shorten(expected(mistake), 200) + branch,
    found: findingOf?.(mistake) ?? excerpt(mistake.found, fieldOf(mistake)),
  };
}

function fieldOf({ instancePath }: WordedMistake): string | undefined {
  return instancePath.split("/").at(-1);
}

/** What a `not` forbids, in words: values, or fields that may not be there together. */
function forbiddenIn(schema: unknown): string {
  const { enum: list, required, anyOf } = (schema ?? {}) as Schema;
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
